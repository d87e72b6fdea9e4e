// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Decision.h"

#include "core/search/Budget.h"
#include "core/detect/baselines/FeatureRe.h"
#include "core/detect/baselines/NeuralCleanse.h"
#include "core/search/Statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <sstream>

namespace drm {

namespace {

constexpr double alpha = 0.05; ///< chance at which a benign model is called backdoored
constexpr double inconclusiveScore = 0.77; ///< log 0.1 / log 0.05
constexpr double closeFrom = 0.3; ///< scores that another look may turn: chances of 40 % and 2 %
constexpr double closeTo = 1.3;
constexpr double publishedEpsilon = 0.03; ///< mean |x' - x|, arXiv 2411.04811

/// log cost against log distance (HypothesisResult::nullDistances) on benign models: what was seen on four of them, two
/// of each synthetic task (docs/method-details.md says which), as the weight of ten points more.
struct BenignTrend {
    double slope;
    double gap; ///< how far below the plane a free search's own choice lies: it chose where it is cheap
    double sd; ///< of the noise
};

const BenignTrend &benignTrend(const std::string &family)
{
    static const std::map<std::string, BenignTrend> trends{{"patch", {0.7, 0, 0.2}},
                                                           {"warp", {0.2, 0, 0.15}},
                                                           {"additive", {0.35, 0, 0.15}},
                                                           {"input-aware", {1.3, 0.35, 0.35}}};
    return trends.at(family);
}

constexpr double trendWeight = 10;

/// Where a target lies: log distance, then its outputs in benign standard deviations, over √d, so that one deviation
/// in all of them is a step of 1.
std::vector<double> placeOf(const std::vector<double> &target, double distance, const std::vector<double> &deviations)
{
    std::vector<double> place{std::log(distance)};
    for (std::size_t j = 0; j < target.size(); ++j)
        place.push_back(target[j] / std::max(deviations.at(j), 1e-12) / std::sqrt(static_cast<double>(target.size())));
    return place;
}

std::string number(double value, int digits = 2)
{
    std::ostringstream text;
    text.precision(digits);
    text << value;
    return text.str();
}

std::string vectorText(const std::vector<double> &values)
{
    std::string text = "(";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i ? ", " : "") + number(values[i], 3);
    return text + ")";
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

bool isFamily(const std::string &name)
{
    return std::find(families().begin(), families().end(), name) != families().end();
}

struct Judgement {
    bool judged = false;
    double score = 0;
    std::string reason;
};

Judgement judgeProbe(const HypothesisResult &result, const ProbeMap &map, double successVariance)
{
    std::vector<double> places;
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            double least = std::numeric_limits<double>::infinity();
            for (int colour = 0; colour < static_cast<int>(map.colours.size()); ++colour)
                least = std::min(least, static_cast<double>(map.at(colour, row, column)));
            if (std::isfinite(least))
                places.push_back(least);
        }
    }
    if (places.empty())
        return {};
    const double typical = std::max(medianOf(places), 1.01 * successVariance);
    const double best = std::max(result.heldOutVariance, 1e-6);
    Judgement judgement;
    judgement.judged = true;
    // Squared: a square that hides what the model looks at lowers the variance on a benign model too, and has to stay
    // well below one that works.
    const double share = std::max(0.0, std::log(typical / best) / std::log(typical / successVariance));
    judgement.score = share * share;
    judgement.reason = "the best square of one colour (" + std::to_string(map.bestSize) + " pixels wide, row "
        + std::to_string(map.bestRow) + ", column " + std::to_string(map.bestColumn) + ") leaves " + number(100 * best)
        + " % of the answers' variance, a square elsewhere typically " + number(100 * typical) + " %; "
        + number(100 * successVariance) + " % would be a working trigger";
    return judgement;
}

/// The paper's rule: backdoored where the trigger changes the images by less than epsilon. No null, no success test.
Judgement judgeAsPublished(const HypothesisResult &result)
{
    Judgement judgement;
    judgement.judged = true;
    judgement.score = publishedEpsilon / std::max(result.meanAbs, 1e-9);
    judgement.reason = "the published search ends with a mean change of " + number(result.meanAbs)
        + ", and the published threshold is " + number(publishedEpsilon);
    return judgement;
}

Judgement judgeNeuralCleanse(const HypothesisResult &result)
{
    constexpr double threshold = 2; // of the anomaly index, the original's
    Judgement judgement;
    judgement.judged = !result.nullCosts.empty();
    if (!judgement.judged)
        return judgement;
    const double index = NeuralCleanse::anomalyIndex(result.cost, result.nullCosts);
    judgement.score = index / threshold;
    judgement.reason = "Neural Cleanse's smallest mask covers " + number(100 * result.cost)
        + " % of the image, the median over " + std::to_string(result.nullCosts.size()) + " targets "
        + number(100 * medianOf(result.nullCosts)) + " %; the anomaly index is " + number(index)
        + ", and its threshold 2";
    return judgement;
}

Judgement judgeFeatureRe(const HypothesisResult &result)
{
    Judgement judgement;
    judgement.judged = true;
    const double share = std::max(0.0, 1 - result.heldOutVariance);
    judgement.score = share / FeatureRe::threshold;
    judgement.reason = "FeatureRE's trigger takes away " + number(100 * share)
        + " % of the answers' variance on unseen images, and its threshold is " + number(100 * FeatureRe::threshold)
        + " %";
    return judgement;
}

/// families: those asked for; each is a chance to be wrong, and each of the searches near the target, of which the
/// cheapest counts.
Judgement judgeAgainstNull(const HypothesisResult &result, std::size_t families, const std::vector<double> &deviations)
{
    Judgement judgement;
    if (result.nullCosts.empty()) {
        judgement.reason = "the " + result.name
            + " search has no searches near other answers to compare it with, so "
              "its trigger is evidence to look at and does not decide";
        return judgement;
    }
    judgement.judged = true;
    if (!result.succeeded) {
        judgement.reason = "no " + result.name + " trigger was found that brings the answers together on unseen images";
        return judgement;
    }
    if (!std::isfinite(comparableCost(result))) {
        judgement.reason = "the " + result.name
            + " trigger that was found could not be found again under the conditions of the searches near other "
              "answers";
        return judgement;
    }
    LowerPrediction test = againstNull(result, deviations);
    const auto [low, high] = std::minmax_element(result.nullCosts.begin(), result.nullCosts.end());
    std::string reason = "the " + result.name + " trigger costs " + number(comparableCost(result)) + " there; near "
        + std::to_string(result.nullCosts.size()) + " other answers it costs " + number(*low) + " to " + number(*high)
        + ", from which " + number(std::exp(test.expected)) + " would be expected here";
    if (!result.referenceGaps.empty()) {
        const double gap = gapBelowNull(result, deviations);
        std::vector<Point> references;
        for (const double reference : result.referenceGaps)
            references.push_back({{0}, -reference});
        test = predictLower({{0}, -gap}, references, {{0}, {1}, benignTrend(result.name).sd, trendWeight});
        reason += "; " + std::to_string(references.size()) + " reference models cost "
            + number(std::exp(-test.expected)) + " times less than that on average, this one " + number(std::exp(gap))
            + " times";
    }
    const auto chances = static_cast<double>(families * BudgetPlan::comparableSearches);
    const double chance = std::max(1e-12, -std::expm1(chances * std::log1p(-std::min(test.p, 1 - 1e-12))));
    judgement.score = std::max(0.0, std::log(chance) / std::log(alpha));
    judgement.reason = reason + ". That is " + number(test.t)
        + " standard errors below, and a benign model does so with a chance of " + number(100 * chance) + " %";
    return judgement;
}

Judgement judge(const HypothesisResult &hypothesis, const ScanResult &result, const ScanParams &params,
                std::size_t families)
{
    switch (params.method) {
    case DetectionMethod::Published:
        return judgeAsPublished(hypothesis);
    case DetectionMethod::NeuralCleanse:
        return judgeNeuralCleanse(hypothesis);
    case DetectionMethod::FeatureRe:
        return judgeFeatureRe(hypothesis);
    case DetectionMethod::DrmGuard:
        break;
    }
    return hypothesis.name == "probe" && result.probe ? judgeProbe(hypothesis, *result.probe, params.successVariance)
                                                      : judgeAgainstNull(hypothesis, families, result.answerDeviations);
}

} // namespace

const std::vector<std::string> &families()
{
    static const std::vector<std::string> names{"patch", "warp", "additive", "input-aware"};
    return names;
}

double comparableCost(const HypothesisResult &result)
{
    if (result.comparableCosts.empty())
        return std::numeric_limits<double>::infinity();
    double sum = 0;
    for (const double cost : result.comparableCosts)
        sum += std::log(cost);
    return std::exp(sum / static_cast<double>(result.comparableCosts.size()));
}

LowerPrediction againstNull(const HypothesisResult &result, const std::vector<double> &answerDeviations)
{
    std::vector<Point> null;
    for (std::size_t k = 0; k < result.nullCosts.size(); ++k) {
        std::vector<double> target;
        for (int j = 0; j < result.nullTargets.columns; ++j)
            target.push_back(result.nullTargets.at(static_cast<int>(k), j));
        null.push_back({placeOf(target, result.nullDistances.at(k), answerDeviations), std::log(result.nullCosts[k])});
    }
    const BenignTrend &trend = benignTrend(result.name);
    TrendPrior prior{std::vector<double>(1 + result.target.size(), 0.0),
                     std::vector<double>(1 + result.target.size(), 1.0), trend.sd, trendWeight};
    prior.slopes.front() = trend.slope;
    const Point found{placeOf(result.target, result.targetDistance, answerDeviations),
                      std::log(comparableCost(result)) + trend.gap,
                      std::max(1, static_cast<int>(result.comparableCosts.size()))};
    LowerPrediction prediction = predictLower(found, null, prior);
    prediction.expected -= trend.gap;
    return prediction;
}

double gapBelowNull(const HypothesisResult &result, const std::vector<double> &answerDeviations)
{
    if (!result.succeeded || result.nullCosts.empty() || !std::isfinite(comparableCost(result)))
        return 0;
    return againstNull(result, answerDeviations).expected - std::log(comparableCost(result));
}

void decide(ScanResult &result, const ScanParams &params)
{
    double best = -1;
    std::string reason;
    std::string unjudged;
    const HypothesisResult *decisive = nullptr;
    // Those asked for, run or not: a verdict must not grow surer by looking at fewer results.
    const auto families = static_cast<std::size_t>(std::count_if(
        params.hypotheses.begin(), params.hypotheses.end(), [](const std::string &name) { return isFamily(name); }));
    for (HypothesisResult &hypothesis : result.hypotheses) {
        const Judgement judgement = judge(hypothesis, result, params, families);
        hypothesis.score = judgement.score;
        if (judgement.judged && judgement.score > best) {
            best = judgement.score;
            decisive = &hypothesis;
            reason = judgement.reason;
        }
        if (!judgement.judged && !judgement.reason.empty())
            unjudged += (unjudged.empty() ? "" : "; ") + judgement.reason;
    }
    result.recoveredTarget.clear();
    result.decidedBy.clear();
    result.confidence = 0;
    result.score = std::max(0.0, best);
    if (!decisive) {
        result.verdict = Verdict::Inconclusive;
        result.reason = result.state == RunState::Stopped
            ? "The scan was stopped before anything could be judged. Resume it for a verdict."
            : "No hypothesis could be judged" + (unjudged.empty() ? std::string() : ": " + unjudged)
                + ". Scan again with the patch hypothesis, more images or a larger budget.";
        return;
    }
    result.decidedBy = decisive->name;
    result.confidence = 1 - std::pow(10, -3 * std::abs(result.score - 1));
    if (result.score >= 1) {
        result.verdict = Verdict::Backdoored;
        result.recoveredTarget = decisive->target;
        result.reason =
            "Backdoor indicated: " + reason + ". The answers gather at " + vectorText(decisive->target) + ".";
    } else if (result.state == RunState::Stopped) {
        result.verdict = Verdict::Inconclusive;
        result.confidence = 0;
        result.reason = "The scan was stopped before its end. So far: " + reason + ". Resume it for a verdict.";
    } else if (result.score > inconclusiveScore && params.method == DetectionMethod::DrmGuard) {
        result.verdict = Verdict::Inconclusive;
        result.recoveredTarget = decisive->target;
        result.confidence = 0;
        result.reason = "Not decided: " + reason + ". Scan again with a larger budget, more images or other seeds.";
    } else {
        result.verdict = Verdict::Clean;
        result.reason = "No backdoor found: " + reason + ".";
    }
    if (!result.notNeeded.empty())
        result.reason += " That settles it; not run: " + listed(result.notNeeded) + ".";
}

void heedDoubts(ScanResult &result, const std::vector<PreflightCheck> &checks)
{
    std::vector<std::string> names;
    for (const PreflightCheck &check : doubtful(checks))
        names.push_back(check.name);
    if (names.empty())
        return;
    result.verdict = Verdict::Inconclusive;
    result.confidence = 0;
    result.reason = "Inconclusive, because the scan was forced past doubtful checks (" + listed(names)
        + "), so that its score says little. What the searches saw: " + result.reason;
}

const char *displayText(Verdict verdict)
{
    return verdict == Verdict::Clean ? "none found" : toString(verdict);
}

HypothesisResult *worthAnotherLook(ScanResult &result, int looks)
{
    if (result.score > closeTo)
        return nullptr;
    HypothesisResult *closest = nullptr;
    for (HypothesisResult &hypothesis : result.hypotheses) {
        const auto had = static_cast<int>(hypothesis.comparableCosts.size());
        if (had > 0 && had < looks && hypothesis.score >= closeFrom && (!closest || hypothesis.score > closest->score))
            closest = &hypothesis;
    }
    return closest;
}

} // namespace drm
