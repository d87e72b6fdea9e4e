// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <QVector>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace drm {

/// What the panel knows of the trigger of a hypothesis.
struct TriggerEntry {
    TriggerPreview preview;
    std::vector<double> spread; ///< of the target; empty while the search runs
    Table benignOutputs; ///< of all held-out images; empty while the search runs
    Table triggeredOutputs;
    bool finished = false;
    int firstImage = 0; ///< place of the first image among the scan's

    /// Numbers in the data set of the first `count` held-out images, of those of all images of the scan; none while
    /// they are not known.
    QVector<qint64> samples(const std::vector<std::int64_t> &imageNumbers, int count) const
    {
        const auto first = static_cast<std::size_t>(std::max(0, firstImage));
        const auto wanted = static_cast<std::size_t>(std::max(0, count));
        if (!finished || wanted > imageNumbers.size() || first > imageNumbers.size() - wanted)
            return {};
        const auto begin = imageNumbers.begin() + static_cast<std::ptrdiff_t>(first);
        return QVector<qint64>(begin, begin + static_cast<std::ptrdiff_t>(wanted));
    }
};

} // namespace drm
