// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/StoredVerdict.h"

#include "core/base/Text.h"
#include "core/detect/Decision.h"
#include "core/detect/DetectionMethod.h"
#include "core/record/VerdictText.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

bool agree(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b
        || std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// `unlike`: unlikeOf().
bool mayBe(Verdict verdict, const ScanResult &stored, const ScanParams &params, double unlike, bool doubted,
           bool sameRules)
{
    if (doubted || stored.decidedBy.empty())
        return verdict == Verdict::Inconclusive;
    const OpenScores open = OpenScores::of(params, stored.imagesUsed, unlike, stored.shorterSide);
    const double highestBefore = std::max(2.5, open.to); // where "backdoored" began by earlier rules: from 1 to this
    if (!sameRules && stored.score >= 1 && stored.score < highestBefore)
        return verdict == Verdict::Backdoored || verdict == Verdict::Inconclusive;
    if (stored.score >= open.to)
        return verdict == Verdict::Backdoored;
    if (stored.state == RunState::Stopped)
        return verdict == Verdict::Inconclusive;
    if (!sameRules) // where "inconclusive" begins may have been another place
        return verdict == Verdict::Clean || verdict == Verdict::Inconclusive;
    return verdict == (stored.score > open.from ? Verdict::Inconclusive : Verdict::Clean);
}

} // namespace

std::vector<Message> verdictContradictions(const ScanResult &stored, const ScanParams &params,
                                           const std::vector<PreflightCheck> &checks, bool sameRules)
{
    const DetectionMethod &method = detectionMethod(params.method);
    std::vector<Message> found;
    // What a stopped scan had found before it was resumed is in the file and was not judged with the rest.
    const bool whole = stored.state == RunState::Finished;
    double best = 0;
    std::vector<Judgement> judgements; // scores are stored, what they rest on is not
    int decides = -1;
    for (const HypothesisResult &hypothesis : stored.hypotheses) {
        best = std::max(best, hypothesis.score());
        if (&hypothesis == stored.decisive())
            decides = static_cast<int>(judgements.size());
        judgements.push_back(method.judge(hypothesis, stored, params));
        const double judged = whole && sameRules ? judgements.back().score : hypothesis.score();
        if (!agree(judged, hypothesis.score()))
            found.push_back({DRM_TEXT("Engine", "The hypothesis %1 has the score %2, and its evidence gives %3."),
                             {hypothesis.name.substr(0, 40), formatNumber(hypothesis.score()), formatNumber(judged)}});
    }
    if (whole && !agree(stored.score, best))
        found.push_back({DRM_TEXT("Engine", "The score is %1, and the highest of the hypotheses is %2."),
                         {formatNumber(stored.score), formatNumber(best)}});
    const HypothesisResult *decisive = stored.decisive();
    if (!stored.decidedBy.empty() && (!decisive || !agree(std::max(0.0, decisive->score()), stored.score)))
        found.push_back({DRM_TEXT("Engine", "The verdict rests on %1, which does not have the highest score."),
                         {stored.decidedBy.substr(0, 40)}});
    if (!mayBe(stored.verdict, stored, params, unlikeOf(judgements, decides), !doubtful(checks).empty(), sameRules))
        found.push_back({DRM_TEXT("Engine", "The verdict is '%1', which does not follow from the scores."),
                         {verdictWord(stored.verdict)}});
    return found;
}

} // namespace drm
