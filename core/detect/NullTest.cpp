// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/NullTest.h"

#include "core/detect/ComparableModels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

/// Where a target lies: log distance, then its outputs in benign standard deviations, over √d, so that one deviation
/// in all of them is a step of 1.
std::vector<double> placeOf(const std::vector<double> &target, double distance, const std::vector<double> &deviations)
{
    std::vector<double> place{std::log(distance)};
    for (std::size_t j = 0; j < target.size(); ++j)
        place.push_back(target[j] / std::max(deviations.at(j), 1e-12) / std::sqrt(static_cast<double>(target.size())));
    return place;
}

} // namespace

double comparableCost(const NullEvidence &null)
{
    const std::vector<double> &costs = null.comparableCosts;
    if (costs.empty())
        return std::numeric_limits<double>::infinity();
    double sum = 0;
    for (const double cost : costs)
        sum += std::log(cost);
    return std::exp(sum / static_cast<double>(costs.size()));
}

std::optional<std::size_t> cheaperElsewhere(const std::vector<double> &costs, const std::vector<bool> &works,
                                            double comparable)
{
    constexpr double muchCheaper = 1; // natural log
    if (costs.size() < 2)
        return std::nullopt;
    const auto least = std::min_element(costs.begin(), costs.end());
    const auto lane = static_cast<std::size_t>(least - costs.begin());
    std::vector<double> others = costs;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(lane));
    const bool cheaper = *least < comparable && std::log(medianOf(others) / *least) >= muchCheaper;
    return works[lane] && cheaper ? std::optional(lane) : std::nullopt;
}

bool hasNullTest(const HypothesisResult &result, const Calibration &calibration)
{
    return !result.null.costs.empty() && calibration.trendOf(result.name, result.objective());
}

LowerPrediction againstNull(const HypothesisResult &result, const ScanResult &scan, const Calibration &calibration)
{
    const NullEvidence &null = result.null;
    const bool gathers = result.makesOneAnswer();
    const BenignTrend trend = ComparableModels(scan, result, calibration).trendFor(result);
    const std::size_t covariates = gathers ? 1 + result.target.size() : 1;
    const auto place = [&](const std::vector<double> &target, double distance) {
        return gathers ? placeOf(target, distance, scan.answerDeviations) : std::vector<double>{0};
    };
    std::vector<TrendPoint> points;
    for (std::size_t k = 0; k < null.costs.size(); ++k) {
        std::vector<double> target;
        for (int j = 0; j < null.targets.columns; ++j)
            target.push_back(null.targets.at(static_cast<int>(k), j));
        points.push_back({place(target, null.distances.at(k)), std::log(null.costs[k])});
    }
    TrendPrior prior{std::vector<double>(covariates, 0.0), std::vector<double>(covariates, 1.0), trend.sd,
                     calibration.trendWeight};
    prior.slopes.front() = trend.slope;
    TrendPoint found{place(result.target, null.targetDistance), std::log(comparableCost(result.null)) + trend.gap};
    if (result.objective() == Objective::Maps) {
        // How far a target lies below its null is known of benign models alone: neither further searches near it nor a
        // null whose places are alike say more.
        const int models = std::max(2, trend.gapModels);
        found.times = 0;
        found.ownSd = trend.gapSd * std::sqrt(1 + 1.0 / models);
        found.ownDegrees = models - 1;
    } else {
        found.times = std::max(1, static_cast<int>(null.comparableCosts.size()));
    }
    LowerPrediction prediction = predictLower(found, points, prior);
    prediction.expected -= trend.gap;
    return prediction;
}

LowerPrediction againstReferences(const HypothesisResult &result, const ScanResult &scan,
                                  const Calibration &calibration)
{
    std::vector<TrendPoint> references;
    for (const double gap : result.null.referenceGaps)
        references.push_back({{0}, -gap});
    const BenignTrend trend = ComparableModels(scan, result, calibration).trendFor(result);
    return predictLower({{0}, -gapBelowNull(result, scan, calibration)}, references,
                        {{0}, {1}, std::hypot(trend.sd, trend.gapSd), calibration.trendWeight});
}

double gapBelowNull(const HypothesisResult &result, const ScanResult &scan, const Calibration &calibration)
{
    if (!result.succeeded || !hasNullTest(result, calibration) || !std::isfinite(comparableCost(result.null)))
        return 0;
    return againstNull(result, scan, calibration).expected - std::log(comparableCost(result.null));
}

} // namespace drm
