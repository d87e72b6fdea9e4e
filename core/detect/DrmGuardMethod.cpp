// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/FamilySearch.h"
#include "core/detect/NullTest.h"
#include "core/detect/ProbeSearch.h"
#include "core/search/Budget.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

/// (ln(v_typical / v_best) / ln(v_typical / v_works))², where v is ProbeMap::left under a square and v_typical the
/// median over places; cubed where maps are probed. The power: a square that hides what the model looks at leaves less
/// on a benign model too, and has to stay well below one that works.
Judgement judgeSquare(const HypothesisResult &result, const ProbeMap &map, const ScanParams &params)
{
    const bool maps = map.objective == Objective::Maps;
    const double works = params.successVariance;
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
    Judgement judgement;
    if (places.empty())
        return judgement;
    judgement.rule = Judgement::Rule::Square;
    judgement.outcome = Judgement::Outcome::Compared;
    judgement.measured = std::max(maps ? map.bestLeft : result.heldOutVariance, 1e-6);
    judgement.expected = std::max(medianOf(places), 1.01 * works);
    judgement.threshold = works;
    const double share =
        std::max(0.0, std::log(judgement.expected / judgement.measured) / std::log(judgement.expected / works));
    judgement.score = maps ? share * share * share : share * share;
    return judgement;
}

/// Chance of one or more of `tries` independent events of chance `p`.
double atLeastOnce(double p, int tries)
{
    return -std::expm1(static_cast<double>(tries) * std::log1p(-std::min(p, 1 - 1e-12)));
}

/// Against the searches near other answers. Each family that was asked for is a chance to be wrong, and each of the
/// searches near the target, of which the cheapest counts.
void holdAgainstNull(Judgement &judgement, const HypothesisResult &result, int families, const ScanParams &params,
                     const std::vector<double> &deviations)
{
    judgement.measured = comparableCost(result.null);
    if (!std::isfinite(judgement.measured)) {
        judgement.outcome = Judgement::Outcome::NotFoundAgain;
        return;
    }
    judgement.outcome = Judgement::Outcome::Compared;
    LowerPrediction test = againstNull(result, deviations);
    const std::vector<double> &costs = result.null.costs;
    judgement.expected = std::exp(test.expected);
    judgement.lowest = *std::min_element(costs.begin(), costs.end());
    judgement.highest = *std::max_element(costs.begin(), costs.end());
    judgement.compared = static_cast<int>(costs.size());
    if (!result.null.referenceGaps.empty()) {
        judgement.rule = Judgement::Rule::References;
        judgement.references = static_cast<int>(result.null.referenceGaps.size());
        judgement.factor = std::exp(gapBelowNull(result, deviations));
        test = againstReferences(result, deviations);
        judgement.referenceFactor = std::exp(-test.expected);
    }
    judgement.index = test.t;
    judgement.p = test.p;
    judgement.chances = families * BudgetPlan::of(params.budget, result.objective()).nearSearches;
    judgement.chance = atLeastOnce(test.p, judgement.chances);
}

/// Against what such triggers cost on benign models. Each kind of map in each family is a chance to be wrong. The
/// smaller of the two chances counts twice: either may be small by chance.
void holdAgainstOthers(Judgement &judgement, const HypothesisResult &result, int families)
{
    const Calibration &calibration = Calibration::compiledIn();
    const LookPriors *priors = calibration.costOf(result.name, result.map.kind);
    judgement.tried = leastTried(result.tried, result.map.kind, &TriedMap::kept);
    if (!priors || !std::isfinite(judgement.tried))
        return;
    // Prediction of one more model of a normal population that `models` have shown.
    const double models = calibration.models;
    const CostPrior &prior = priors->second;
    judgement.usual = std::exp(prior.mean);
    judgement.pUsual = studentTail((prior.mean - std::log(std::max(judgement.tried, 1e-9)))
                                       / (prior.sd * std::sqrt(1 + 1 / models)),
                                   models - 1);
    judgement.chance =
        std::min(1.0, 2 * std::min(judgement.chance, atLeastOnce(judgement.pUsual, families * mapKinds::count)));
}

Judgement judgeTrigger(const HypothesisResult &result, const ScanParams &params, const std::vector<double> &deviations)
{
    const Calibration &calibration = Calibration::compiledIn();
    const int families = familiesWithNull(params);
    Judgement judgement;
    if (!calibration.trendOf(result.name, result.objective()))
        return judgement;
    judgement.rule = Judgement::Rule::Null;
    judgement.calibrationModels =
        result.objective() == Objective::Maps ? calibration.models : calibration.gatheredModels;
    if (!result.succeeded) {
        judgement.outcome = Judgement::Outcome::NoTrigger;
        return judgement;
    }
    if (!result.null.costs.empty())
        holdAgainstNull(judgement, result, families, params, deviations);
    holdAgainstOthers(judgement, result, families);
    if (result.null.costs.empty() && judgement.usual > 0)
        judgement.outcome = Judgement::Outcome::Usual;
    judgement.chance = std::max(1e-12, judgement.chance);
    judgement.score = std::max(0.0, std::log(judgement.chance) / std::log(calibration.falseAlarms));
    return judgement;
}

class DrmGuardMethod : public DetectionMethod {
public:
    const char *name() const override { return "drmguard"; }
    const char *title() const override { return DRM_TEXT("DetectionMethod", "DRMGuard Workbench"); }
    bool canBeInconclusive() const override { return true; }
    bool takesHypotheses() const override { return true; }

    std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &params) const override
    {
        const std::vector<std::string> asked = hypothesesOf(params);
        const auto isAsked = [&](const std::string &name) {
            return std::find(asked.begin(), asked.end(), name) != asked.end();
        };
        std::vector<std::unique_ptr<ScanSearch>> all;
        bool needsSquares = false;
        for (const TriggerFamily *family : triggerFamilies()) {
            if (!isAsked(family->name))
                continue;
            all.push_back(std::make_unique<FamilySearch>(*family));
            needsSquares = needsSquares || family->startsAtSquares;
        }
        const bool probes = isAsked(ProbeSearch::hypothesis());
        if (probes || needsSquares)
            all.insert(all.begin(), std::make_unique<ProbeSearch>(probes));
        return all;
    }

    Judgement judge(const HypothesisResult &hypothesis, const ScanResult &result,
                    const ScanParams &params) const override
    {
        return hypothesis.name == ProbeSearch::hypothesis() && result.probe
            ? judgeSquare(hypothesis, *result.probe, params)
            : judgeTrigger(hypothesis, params, result.answerDeviations);
    }
};

} // namespace

const DetectionMethod &drmGuardMethod()
{
    static const DrmGuardMethod method;
    return method;
}

} // namespace drm
