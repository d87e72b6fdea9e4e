// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanTypes.h"
#include "core/search/Statistics.h"
#include "core/model/checks/Preflight.h"

namespace drm {

/// The hypotheses that are searched with a null, in the order in which they run.
const std::vector<std::string> &families();

/// What the target of `result` costs under the conditions of its null: the geometric mean of
/// HypothesisResult::comparableCosts, infinite where one of them is or there are none.
double comparableCost(const HypothesisResult &result);

/// The null of `result` held against its target: on benign models log cost lies along a plane over log distance
/// (HypothesisResult::nullDistances) and the outputs of the target, in their standard deviations `answerDeviations`.
/// `expected` is the log cost of this plane at the target, less what a free search gains on benign models by choosing
/// it. Needs a result with a null.
LowerPrediction againstNull(const HypothesisResult &result, const std::vector<double> &answerDeviations);

/// How far below the plane of its own null the target of `result` lies, in natural logs of cost; 0 where nothing was
/// found or there is no null. What a benign model shows here is a reference gap.
double gapBelowNull(const HypothesisResult &result, const std::vector<double> &answerDeviations);

/// From costs to a verdict; docs/method.md explains it to an auditor.
///
/// A hypothesis with a null (costs of searches kept near other answers, on the same model): the comparable cost of its
/// target is held against the null by a one-sided prediction test that takes out how cost changes with distance and
/// direction, and what a free search gains on benign models by choosing its target. Each of the F families asked for is
/// a chance to be wrong, and each of the three searches near the target, so P = 1 - (1 - p)^(3 F). With reference
/// models (HypothesisResult::referenceGaps) the test is against what they show. The score is log P / log 0.05: 1 at a
/// chance of 5 % that a benign model does this. Several looks (batches of searches near other answers and near the
/// target) are judged together, the mean of their comparable costs against all their null costs.
///
/// The probe has no search and no null; its score is (ln(v_typical / v_best) / ln(v_typical / successVariance))², where
/// v is the normalised variance under a square and v_typical the median over places: 1 where one square does it all.
///
/// score >= 1: backdoored. score > 0.77 (a chance under 10 %): inconclusive. No hypothesis that could be judged, or a
/// stopped scan: inconclusive. Else clean. ScanResult::confidence, 1 - 10^(-3 |score - 1|), is no
/// probability; files keep it for one version more.
/// Another DetectionMethod is judged by its own threshold instead, which its score has at 1 (published: score = 0.03 /
/// mean |x' - x|), and is never inconclusive.
void decide(ScanResult &result, const ScanParams &params);

/// A scan that was forced past doubtful checks is inconclusive, whatever its score; the reason names the checks and
/// keeps what the searches found. Does nothing where no check is doubtful.
void heedDoubts(ScanResult &result, const std::vector<PreflightCheck> &checks);

/// For people: "none found", "backdoored", "inconclusive". toString() is for files.
const char *displayText(Verdict verdict);

/// The most suspicious of the searched hypotheses with a score of at least 0.3 and fewer than `looks` looks, as long as
/// the highest score of all is at most 1.3: one whose next look may turn the verdict. Else null.
HypothesisResult *worthAnotherLook(ScanResult &result, int looks);

} // namespace drm
