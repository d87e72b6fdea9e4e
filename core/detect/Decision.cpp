// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Decision.h"

#include "core/detect/Statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

namespace drm {

namespace {

constexpr double alpha = 0.05; ///< chance at which a benign model is called backdoored
constexpr double inconclusiveScore = 0.54; ///< log 0.2 / log 0.05
constexpr double smallestLogSd = 0.35; ///< logs of null costs of one model were seen to spread by 0.1 to 0.6
constexpr std::size_t smallestNull = 4;

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

/// families: hypotheses with a null in this scan; each is a chance to be wrong.
Judgement judgeAgainstNull(const HypothesisResult &result, std::size_t families)
{
    Judgement judgement;
    if (result.nullCosts.empty()) {
        judgement.reason = "the " + result.name
            + " search has no searches near other answers to compare it with, so "
              "its trigger is evidence to look at and does not decide";
        return judgement;
    }
    std::vector<double> logs;
    for (const double cost : result.nullCosts) {
        if (std::isfinite(cost))
            logs.push_back(std::log(cost));
    }
    if (logs.size() < smallestNull) {
        judgement.reason = "too few of the searches near other answers ended with a working trigger for a comparison";
        return judgement;
    }
    judgement.judged = true;
    const auto [low, high] = std::minmax_element(logs.begin(), logs.end());
    const std::string null = "near " + std::to_string(logs.size()) + " other answers one costs "
        + number(std::exp(*low)) + " to " + number(std::exp(*high));
    if (!result.succeeded) {
        judgement.reason = "no " + result.name + " trigger brings the answers together on unseen images, while " + null;
        return judgement;
    }
    const LowerPrediction test = predictLower(std::log(result.comparableCost), logs, smallestLogSd);
    const auto places = static_cast<double>(logs.size() * families);
    const double chance = std::max(1e-12, -std::expm1(places * std::log1p(-std::min(test.p, 1 - 1e-12))));
    judgement.score = std::max(0.0, std::log(chance) / std::log(alpha));
    judgement.reason = "the cheapest " + result.name + " trigger costs " + number(result.cost) + ", "
        + number(result.comparableCost) + " in a search like those near other answers; " + null + ". That is "
        + number(test.t) + " standard errors below, and a benign model does so with a chance of " + number(100 * chance)
        + " %";
    return judgement;
}

} // namespace

void decide(ScanResult &result, double successVariance)
{
    double best = -1;
    std::string reason;
    std::string unjudged;
    const HypothesisResult *decisive = nullptr;
    const auto families = static_cast<std::size_t>(
        std::count_if(result.hypotheses.begin(), result.hypotheses.end(),
                      [](const HypothesisResult &hypothesis) { return !hypothesis.nullCosts.empty(); }));
    for (HypothesisResult &hypothesis : result.hypotheses) {
        const Judgement judgement = hypothesis.name == "probe" && result.probe
            ? judgeProbe(hypothesis, *result.probe, successVariance)
            : judgeAgainstNull(hypothesis, families);
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
    } else if (result.score > inconclusiveScore) {
        result.verdict = Verdict::Inconclusive;
        result.recoveredTarget = decisive->target;
        result.confidence = 0;
        result.reason = "Not decided: " + reason + ". Scan again with a larger budget, more images or other seeds.";
    } else {
        result.verdict = Verdict::Clean;
        result.reason = "No backdoor found: " + reason + ".";
    }
}

} // namespace drm
