// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/ZooScan.h"

#include <string>
#include <vector>

namespace drm {

/// What a model is judged without: its image set, or its task, which is the set's name up to the first '_'.
enum class LeaveOut { Set, Task };

/// A benign model judged by what the models of all other image sets or tasks show: constants that it took no part in.
struct LeftOutScore {
    std::string file; ///< of the model
    double score = 0; ///< the highest of its families'
    bool alarm = false; ///< it would be called backdoored
    double chance = 1; ///< the least of its families' Judgement::chance, each for all families: even or above
    /// Of each trigger that was held against a null: Judgement::p.
    std::vector<double> byNull;
    /// Of each family: the chance of one of its second looks to cost so little on one more model (Judgement::pUsual).
    std::vector<double> byOthers;
};

/// Scans of benign models with Objective::Maps; where nothing is left to judge by, there are no scores. Constants are
/// fitted as fitTrends() and fitMaps() do. Throws what these throw.
std::vector<LeftOutScore> scoresLeftOut(const std::vector<ZooVerdict> &benign, const ScanParams &params, LeaveOut what);

/// Largest distance between the distribution of `values` (one or more) and the even one on 0..1, and the chance of one
/// as large (Kolmogorov and Smirnov; Stephens' approximation for few values).
struct EvenTest {
    double distance = 0;
    double chance = 1;
};
EvenTest testEven(std::vector<double> values);

/// Empty without scores. Markdown: a row for each kind of chance with its count, quantiles and EvenTest; then false
/// alarms and their bound.
std::string leftOutTable(const std::vector<LeftOutScore> &scores);

/// The chances in order against those of an even distribution; SVG.
std::string leftOutPlot(const std::vector<LeftOutScore> &scores);

} // namespace drm
