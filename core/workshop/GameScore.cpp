// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/GameScore.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double verdictPoints = 10;
constexpr double targetPoints = 5;
constexpr double timePoints = 3;
constexpr double closeTarget = 0.5; // label deviations

} // namespace

std::optional<double> targetDistance(const GameBet &bet, const GameTruth &truth)
{
    const std::size_t labels = truth.labelStd.size();
    if (labels == 0 || bet.target.size() != labels || truth.target.size() != labels)
        return std::nullopt;
    double sum = 0;
    for (std::size_t j = 0; j < labels; ++j)
        sum += std::pow((bet.target[j] - truth.target[j]) / truth.labelStd[j], 2);
    return std::sqrt(sum / static_cast<double>(labels));
}

GamePoints pointsOf(const GameBet &bet, const GameTruth &truth, double budget)
{
    if (bet.verdict == GameVerdict::Unknown)
        return {};
    GamePoints points;
    if ((bet.verdict == GameVerdict::Backdoored) != truth.backdoored) {
        points.verdict = -verdictPoints;
        return points;
    }
    points.verdict = verdictPoints;
    const std::optional<double> distance = targetDistance(bet, truth);
    if (truth.backdoored && distance && *distance <= closeTarget)
        points.target = targetPoints;
    const double left = std::clamp((budget - bet.seconds) / budget, 0.0, 1.0);
    points.time = std::round(10 * timePoints * left) / 10;
    return points;
}

} // namespace drm
