// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Calibration.h"
#include "core/record/ScanResult.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What a look at one kind of answer map costs, or what a gap is, on benign models like one that is scanned: normal,
/// with its mean and what it differs by from model to model.
struct ComparablePrior {
    double mean = 0; ///< natural logs
    double sd = 0;
    double models = 0; ///< as many as the models behind it are worth, each counted by how alike it is; 1 or more
    double degrees = 1; ///< of freedom behind sd

    /// How far below the mean a value lies, in standard errors of one model more.
    double below(double value) const;
    /// Chance of one model more to lie so low or lower (Student's t).
    double chanceOf(double value) const;
};

/// Benign models of the calibration, each counted by how alike it is to a model that is scanned. Tasks differ much more
/// than models of one task do, and the first looks tell: a model on which most looks cost what they cost here is alike.
/// The distance is the mean over looks of how far the logs of their costs lie apart, without the fifth that lies
/// farthest: what a backdoor makes cheap does not count. The farther the models, the less they tell.
class ComparableModels {
public:
    /// By the first looks of the families of `scan` that come before `result`, and by its own. Keeps the calibration.
    ComparableModels(const ScanResult &scan, const HypothesisResult &result, const Calibration &calibration);
    /// By these first looks, families in any order. Keeps the calibration.
    ComparableModels(const std::map<std::string, std::vector<TriedMap>> &looks, const Calibration &calibration);

    /// Of the least of a kind's lanes; none where fewer than two models know.
    std::optional<ComparablePrior> costOf(const std::string &family, const std::string &kind, LookNumber look) const;
    /// How far the nearest eight models lie, by looks at other kinds than this one, on average; infinite where there
    /// are none.
    double nearest(const std::string &kind) const;
    /// Calibration::trendFor() with the gap of comparable models. Needs Calibration::trendOf().
    BenignTrend trendFor(const HypothesisResult &result) const;

private:
    /// How far each model is, by looks at other kinds than this one.
    std::vector<double> distances(const std::string &kind) const;

    const Calibration &m_calibration;
    std::vector<double> m_own; ///< by column: log costs of first looks; NaN: not known
};

} // namespace drm
