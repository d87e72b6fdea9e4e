// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Decision.h"

#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/search/Budget.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

/// None where the trigger does not lead to one answer.
std::vector<double> targetOf(const HypothesisResult &result)
{
    return result.makesOneAnswer() ? result.target : std::vector<double>{};
}

double unlikeIn(const ScanResult &result, const HypothesisResult &decisive)
{
    std::vector<Judgement> judgements;
    int index = -1;
    for (const HypothesisResult &hypothesis : result.hypotheses) {
        if (&hypothesis == &decisive)
            index = static_cast<int>(judgements.size());
        judgements.push_back(hypothesis.judgement);
    }
    return unlikeOf(judgements, index);
}

} // namespace

void decide(ScanResult &result, const ScanParams &params)
{
    const DetectionMethod &method = detectionMethod(params.method);
    double best = -1;
    HypothesisResult *decisive = nullptr;
    for (HypothesisResult &hypothesis : result.hypotheses) {
        hypothesis.judgement = method.judge(hypothesis, result, params);
        if (hypothesis.judgement.judged() && hypothesis.score() > best) {
            best = hypothesis.score();
            decisive = &hypothesis;
        }
    }
    result.recoveredTarget.clear();
    result.decidedBy.clear();
    result.confidence = 0;
    result.score = std::max(0.0, best);
    result.verdict = Verdict::Inconclusive;
    if (!decisive)
        return;
    result.decidedBy = decisive->name;
    const double confidence = 1 - std::pow(10, -3 * std::abs(result.score - 1));
    const double unlike = unlikeIn(result, *decisive);
    if (decisive->judgement.usual > 0)
        decisive->judgement.unlike = unlike;
    const OpenScores open = OpenScores::of(params, result.imagesUsed, unlike, result.shorterSide);
    result.threshold = open.to;
    result.higherLevel = open.why;
    if (result.score >= open.to) {
        result.verdict = Verdict::Backdoored;
        result.recoveredTarget = targetOf(*decisive);
        result.confidence = confidence;
    } else if (result.state == RunState::Stopped) {
        return;
    } else if (result.score > open.from) {
        result.recoveredTarget = targetOf(*decisive);
    } else {
        result.verdict = Verdict::Clean;
        result.confidence = confidence;
    }
}

double unlikeOf(const std::vector<Judgement> &judgements, int decisive)
{
    if (decisive < 0 || !(judgements[static_cast<std::size_t>(decisive)].usual > 0))
        return 0;
    const auto last = std::find_if(judgements.rbegin(), judgements.rend(),
                                   [](const Judgement &judgement) { return judgement.usual > 0; });
    return last->unlike;
}

OpenScores OpenScores::of(const ScanParams &params, int images, double unlike, int shorterSide)
{
    if (!detectionMethod(params.method).canBeInconclusive())
        return {1, 1, HigherLevel::None};
    const Calibration &calibration = Calibration::compiledIn();
    const bool looksAgain = BudgetPlan::of(params.budget, params.objective).looks > 1;
    OpenScores open{calibration.openScore, 1, HigherLevel::None};
    if (!looksAgain && params.objective != Objective::Gathered)
        open.from = calibration.singleLookOpenScore;
    const auto raise = [&open](HigherLevel why, double to) {
        if (to > open.to) {
            open.to = to;
            open.why = why;
        }
    };
    if (unlike > 0)
        raise(HigherLevel::Unlike, calibration.unlikeTo);
    if (images > 0 && images < calibration.fewImages)
        raise(HigherLevel::FewImages,
              images < calibration.veryFewImages ? calibration.veryFewImagesTo : calibration.fewImagesTo);
    if (shorterSide > 0 && (shorterSide < calibration.smallestSide || shorterSide > calibration.largestSide))
        raise(HigherLevel::OtherSize, calibration.otherSidesTo);
    return open;
}

void judgeAgain(ScanResult &result, const ScanParams &params)
{
    const DetectionMethod &method = detectionMethod(params.method);
    for (HypothesisResult &hypothesis : result.hypotheses) {
        const double known = hypothesis.score();
        const Judgement judgement = method.judge(hypothesis, result, params);
        if (std::abs(judgement.score - known) <= 1e-9 * std::max(1.0, std::abs(known)))
            hypothesis.judgement = judgement;
    }
    // A verdict by earlier rules had the threshold of these.
    const HypothesisResult *decisive = result.decisive();
    const double unlike = decisive ? unlikeIn(result, *decisive) : 0;
    const OpenScores open = OpenScores::of(params, result.imagesUsed, unlike, result.shorterSide);
    const bool isEarlier = result.verdict == Verdict::Backdoored && result.score < open.to;
    result.threshold = isEarlier ? 1 : open.to;
    result.higherLevel = isEarlier ? HigherLevel::None : open.why;
}

void heedDoubts(ScanResult &result, const std::vector<PreflightCheck> &checks)
{
    result.doubts.clear();
    for (const PreflightCheck &check : doubtful(checks))
        result.doubts.push_back(check.name);
    if (result.doubts.empty())
        return;
    result.verdict = Verdict::Inconclusive;
    result.confidence = 0;
}

HypothesisResult *worthAnotherLook(ScanResult &result, int looks)
{
    const Calibration &calibration = Calibration::compiledIn();
    if (result.score > std::max(calibration.closeTo, result.threshold))
        return nullptr;
    HypothesisResult *closest = nullptr;
    for (HypothesisResult &hypothesis : result.hypotheses) {
        const auto had = static_cast<int>(hypothesis.null.comparableCosts.size());
        if (had > 0 && had < looks && hypothesis.score() >= calibration.closeFrom
            && (!closest || hypothesis.score() > closest->score()))
            closest = &hypothesis;
    }
    return closest;
}

} // namespace drm
