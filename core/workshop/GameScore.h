// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/GameTruth.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

constexpr double gameBudget = 60; ///< seconds of scanning, for each model

enum class GameVerdict { Clean, Backdoored, Unknown };

/// What a player says of a model.
struct GameBet {
    std::string model; ///< GameTruth::model
    GameVerdict verdict = GameVerdict::Unknown;
    std::vector<double> target; ///< label units; empty: none
    double seconds = 0; ///< of scanning that were used
};

/// What a bet brings.
struct GamePoints {
    double verdict = 0; ///< 10: right, -10: wrong, 0: "I do not know"
    double target = 0; ///< 5: rightly called backdoored, and the target is at most 0.5 label deviations off; else 0
    double time = 0; ///< with a right verdict 3 · seconds left / budget, 0..3, rounded to a tenth; else 0

    double total() const { return verdict + target + time; }
};

/// The distance of the bet's target to the true one: root mean square over labels of the differences in label
/// deviations. None where either has no target, or another number of labels.
std::optional<double> targetDistance(const GameBet &bet, const GameTruth &truth);

/// `budget` in seconds, above 0.
GamePoints pointsOf(const GameBet &bet, const GameTruth &truth, double budget = gameBudget);

} // namespace drm
