// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <vector>

namespace drm {

/// What each of the m neurons of the feature layer does on benign and on triggered images. A trigger of a regression
/// model quiets nearly all of them, not a few (arXiv 2411.04811), so all are kept.
struct NeuronStatistics {
    enum class Order {
        VarianceRatio, ///< the neurons that the trigger quiets most come first
        Shift, ///< the largest change of the mean first, whatever its sign
        Index
    };

    std::vector<double> benignMean; ///< m numbers, as the others; NaN where no image has a finite value
    std::vector<double> triggeredMean;
    std::vector<double> benignDeviation; ///< square root of the unbiased variance; NaN below two values
    std::vector<double> triggeredDeviation;
    std::vector<double> varianceRatio; ///< triggered over benign; infinite over 0, NaN for 0 over 0
    std::vector<double> shift; ///< (triggered mean - benign mean) / benign deviation; infinite or NaN likewise

    int count() const { return static_cast<int>(benignMean.size()); }
    /// Numbers of the neurons, NaN last, equals by their number.
    std::vector<int> order(Order key) const;

    /// benign, triggered: N×m. Values that are not finite are left out. Empty where shapes do not fit.
    static NeuronStatistics of(const Table &benign, const Table &triggered);
};

} // namespace drm
