// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"

namespace drm {

/// The hypotheses that are searched with a null, in the order in which they run.
const std::vector<std::string> &families();

/// From costs to a verdict; docs/method.md explains it to an auditor.
///
/// A hypothesis with a null (costs of searches kept near other answers, on the same model): the log of its comparable
/// cost (HypothesisResult::comparableCost) is compared with the logs of the null by a one-sided prediction test. The free
/// search may pick the cheapest of all places, and each of the F hypotheses with a null is a chance to be wrong, so the p-value is corrected
/// for as many places as the null has and for these, P = 1 - (1 - p)^(K F), and the score is log P / log 0.05: 1 at a
/// chance of 5 % that a benign model does this.
///
/// The probe has no search and no null; its score is (ln(v_typical / v_best) / ln(v_typical / successVariance))², where
/// v is the normalised variance under a square and v_typical the median over places: 1 where one square does it all.
///
/// score >= 1: backdoored. score > 0.54 (a chance under 20 %): inconclusive. No hypothesis that could be judged, or a
/// stopped scan: inconclusive. Else clean. confidence = 1 - 10^(-3 |score - 1|): 0 at the threshold, no probability.
void decide(ScanResult &result, const ScanParams &params);

} // namespace drm
