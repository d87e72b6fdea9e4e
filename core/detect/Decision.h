// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/PreflightCheck.h"
#include "core/record/ScanResult.h"

namespace drm {

/// From costs to a verdict; docs/method.md explains it to an auditor. Each hypothesis gets its judgement from the
/// method, and the highest score decides.
///
/// DRMGuard Workbench, a hypothesis with a null (costs of searches kept near other answers, on the same model): the
/// comparable cost of its target is held against the null by a one-sided prediction test that takes out how cost
/// changes with distance and direction, and what a free search gains on benign models by choosing its target. Each of
/// the F families asked for is a chance to be wrong, and each of the three searches near the target, so P = 1 - (1 -
/// p)^(3 F). With reference models (NullEvidence::referenceGaps) the test is against what they show. The score is log P
/// / log 0.01: 1 at a chance of 1 % that a benign model does this. Several looks (batches of searches near other
/// answers and near the target) are judged together, the mean of their comparable costs against all their null costs.
///
/// The probe has no search and no null; its score is (ln(v_typical / v_best) / ln(v_typical / successVariance))⁵, where
/// v is what a square leaves (ProbeMap::left) and v_typical the median over places: 1 where one square does it all.
///
/// A score of OpenScores::to or more: backdoored. Above OpenScores::from: inconclusive. No hypothesis that could be
/// judged, or a stopped scan: inconclusive. Else clean. ScanResult::confidence, 1 - 10^(-3 |score - 1|), is no
/// probability; files keep it for one version more.
void decide(ScanResult &result, const ScanParams &params);

/// Scores between which a scan is inconclusive.
struct OpenScores {
    double from = 0; ///< above this; the same as `to` where the method has no such verdict
    double to = 1; ///< from here on: backdoored
    HigherLevel why = HigherLevel::None; ///< `to` is above 1

    /// Calibration::openScore, a chance of 10 %, and 1; a budget that takes no second look leaves open what one might
    /// find: a chance of 20 %. With fewer images than Calibration::fewImages a search finds
    /// what happens to suit them, so that what lies below Calibration::fewImagesTo (veryFewImagesTo) stays open, too;
    /// likewise below otherSidesTo for images of a size that no benign model took, and below unlikeTo where none is
    /// known that is like this one. `images`, `shorterSide` (of the images, pixels): 0 where it is not known; `unlike`:
    /// unlikeOf().
    static OpenScores of(const ScanParams &params, int images, double unlike = 0, int shorterSide = 0);
};

/// Judgement::unlike of the whole scan, where a trigger that is held against other models decides: that of the
/// hypothesis that was judged last, which knows the most looks; else 0. `judgements`: of the hypotheses in their order;
/// `decisive`: which of them decides, -1: none.
double unlikeOf(const std::vector<Judgement> &judgements, int decisive);

/// The judgements and the threshold, of a result whose verdict is known: that of a file. Where the evidence leads to
/// another score than the file has, that hypothesis keeps the file's score and counts as not judged. `result`: with
/// Judgement::score as the file has it.
void judgeAgain(ScanResult &result, const ScanParams &params);

/// A scan that was forced past doubtful checks is inconclusive, whatever its score. Does nothing where no check is
/// doubtful.
void heedDoubts(ScanResult &result, const std::vector<PreflightCheck> &checks);

/// The most suspicious of the searched hypotheses with a score of at least Calibration::closeFrom and fewer than
/// `looks` looks, as long as the highest score of all is at most closeTo, or at most the threshold where that is
/// higher: one whose next look may turn the verdict. Else null.
HypothesisResult *worthAnotherLook(ScanResult &result, int looks);

} // namespace drm
