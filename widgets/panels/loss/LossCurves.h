// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <QString>
#include <QVector>

#include <vector>

namespace drm {

/// The records of searches as curves, one a term.
class LossCurves {
public:
    /// A search that begins at `offset` on the axis of iterations.
    struct Segment {
        const LossHistory *history = nullptr;
        double offset = 0;
    };

    struct Curve {
        QString term;
        QVector<double> x; ///< offset + iteration; the same for all curves
        QVector<double> y; ///< NaN where the search has no such term, and between two searches
    };

    /// Every term of the segments, in the order in which they are named. Each point is the mean of the last `smoothing`
    /// finite values of its search; 1: the value itself.
    static std::vector<Curve> of(const std::vector<Segment> &segments, int smoothing);

    /// Iterations from the first to the last record.
    static int length(const LossHistory &history);
    /// The search of `histories` that does what `wanted`, one of `own`, does: of the same title, else the one of the
    /// same hypothesis with the same place among those of that hypothesis; null where there is none.
    static const LossHistory *counterpart(const LossHistory &wanted, const std::vector<LossHistory> &own,
                                          const std::vector<LossHistory> &histories);
};

} // namespace drm
