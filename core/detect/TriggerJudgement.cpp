// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/TriggerJudgement.h"

#include "core/detect/ComparableModels.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/NullTest.h"
#include "core/search/Budget.h"

#include <algorithm>
#include <cmath>

namespace drm {

double atLeastOnce(double p, int tries)
{
    return -std::expm1(static_cast<double>(tries) * std::log1p(-std::min(p, 1 - 1e-12)));
}

namespace {

/// Against the searches near other answers. Each family that was asked for is a chance to be wrong. That the cheapest
/// of a few searches near the target counts is part of the gap of benign models, but for the round gaps of gathered
/// ones.
void holdAgainstNull(Judgement &judgement, const HypothesisResult &result, int families, const ScanParams &params,
                     const ScanResult &scan, const Calibration &calibration)
{
    judgement.measured = comparableCost(result.null);
    if (!std::isfinite(judgement.measured)) {
        judgement.outcome = Judgement::Outcome::NotFoundAgain;
        return;
    }
    judgement.outcome = Judgement::Outcome::Compared;
    LowerPrediction test = againstNull(result, scan, calibration);
    const std::vector<double> &costs = result.null.costs;
    judgement.expected = std::exp(test.expected);
    judgement.lowest = *std::min_element(costs.begin(), costs.end());
    judgement.highest = *std::max_element(costs.begin(), costs.end());
    judgement.compared = static_cast<int>(costs.size());
    if (!result.null.referenceGaps.empty()) {
        judgement.rule = Judgement::Rule::References;
        judgement.references = static_cast<int>(result.null.referenceGaps.size());
        judgement.factor = std::exp(gapBelowNull(result, scan, calibration));
        test = againstReferences(result, scan, calibration);
        judgement.referenceFactor = std::exp(-test.expected);
    }
    judgement.index = test.t;
    judgement.p = test.p;
    const int near = BudgetPlan::of(params.budget, result.objective()).nearSearches;
    judgement.chances = families * (result.objective() == Objective::Maps ? 1 : near);
    judgement.chance = atLeastOnce(test.p, judgement.chances);
}

/// Against what such triggers cost on benign models. Each lane of a second look in each family is a chance to be wrong.
/// The smaller of the two chances counts twice: either may be small by chance.
void holdAgainstOthers(Judgement &judgement, const HypothesisResult &result, int lanes, const ScanResult &scan,
                       const Calibration &calibration)
{
    const ComparableModels models(scan, result, calibration);
    const std::optional<ComparablePrior> prior = models.costOf(result.name, result.map.kind, LookNumber::Second);
    judgement.tried = leastTried(result.tried, result.map.kind, &TriedMap::kept);
    if (!prior || !std::isfinite(judgement.tried))
        return;
    judgement.usual = std::exp(prior->mean);
    judgement.alike = prior->models;
    const double nearest = models.nearest(result.map.kind);
    judgement.unlike = nearest > calibration.unlikeFrom ? nearest : 0;
    judgement.pUsual = prior->chanceOf(std::log(std::max(judgement.tried, 1e-9)));
    judgement.chance = std::min(1.0, 2 * std::min(judgement.chance, atLeastOnce(judgement.pUsual, lanes)));
}

} // namespace

Judgement judgeTrigger(const HypothesisResult &result, const ScanParams &params, const ScanResult &scan,
                       const Calibration &calibration)
{
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
        holdAgainstNull(judgement, result, families, params, scan, calibration);
    holdAgainstOthers(judgement, result, families * BudgetPlan::of(params.budget, Objective::Maps).keptLanes, scan,
                      calibration);
    if (result.null.costs.empty() && judgement.usual > 0)
        judgement.outcome = Judgement::Outcome::Usual;
    judgement.chance = std::max(1e-12, judgement.chance);
    judgement.score = std::max(0.0, std::log(judgement.chance) / std::log(calibration.falseAlarms));
    return judgement;
}

bool needsNull(const Judgement &looked, const ScanParams &params)
{
    const bool isUsual = looked.outcome == Judgement::Outcome::Usual && looked.unlike <= 0
        && looked.pUsual > BudgetPlan::of(params.budget, params.objective).usualChance;
    return !isUsual || params.complete || !params.references.empty();
}

} // namespace drm
