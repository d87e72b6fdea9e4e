// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"
#include "core/detect/Statistics.h"

namespace drm {

/// The hypotheses that are searched with a null, in the order in which they run.
const std::vector<std::string> &families();

/// The null of one family, held against a target at `distance` (HypothesisResult::nullDistances) where a trigger costs
/// `cost`: log cost lies along a line in log distance on benign models; `expected` is the log cost of this line.
/// Needs a result with a null, and positive numbers.
LowerPrediction againstNull(const HypothesisResult &result, double distance, double cost);

/// How far below the trend of its own null the target of `result` lies, in natural logs of cost; 0 where nothing was
/// found or there is no null. What a benign model shows here is a reference gap.
double gapBelowNull(const HypothesisResult &result);

/// From costs to a verdict; docs/method.md explains it to an auditor.
///
/// A hypothesis with a null (costs of searches kept near other answers, on the same model): the comparable cost of its
/// target is held against the null by a one-sided prediction test that takes out how cost grows with distance. The free
/// search may pick the cheapest of all places, and each of the F families asked for is a chance to be wrong, so the
/// p-value is corrected for as many places as the null has and for these, P = 1 - (1 - p)^(K F). With reference models
/// (HypothesisResult::referenceGaps), whose searches chose their places too, the test is against them and K falls away.
/// The score is log P / log 0.05: 1 at a chance of 5 % that a benign model does this.
///
/// The probe has no search and no null; its score is (ln(v_typical / v_best) / ln(v_typical / successVariance))², where
/// v is the normalised variance under a square and v_typical the median over places: 1 where one square does it all.
///
/// score >= 1: backdoored. score > 0.54 (a chance under 20 %): inconclusive. No hypothesis that could be judged, or a
/// stopped scan: inconclusive. Else clean. confidence = 1 - 10^(-3 |score - 1|): 0 at the threshold, no probability.
/// The published method (ScanParams::published) is judged by its own threshold instead, score = 0.03 / mean |x' - x|.
void decide(ScanResult &result, const ScanParams &params);

} // namespace drm
