// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

namespace drm {

/// What every Dataset::read does alike: checks the request, allocates the batch, fits images into it.
class BatchPlan {
public:
    /// A height or width of 0 becomes the set's own. Throws Error: InvalidArgument (an index or a shape out of range),
    /// UnsuitableData (the batch would take more than 4 GiB).
    BatchPlan(const Dataset &data, const std::vector<std::int64_t> &indices, const ImageShape &shape);

    ImageBatch emptyBatch() const; ///< of the shape asked for, all 0
    /// Resizes one image, C×H×W of `shape`, to the plan's, limited to 0..1; `levels` as in resizePlane.
    void fit(const float *pixels, const ImageShape &shape, float *target, int levels = 0) const;
    /// Throws Error{InvalidArgument} for an index that is out of range.
    static void requireIndices(const Dataset &data, const std::vector<std::int64_t> &indices);
    /// Dataset::labels(indices) of a set that holds all its labels, N×d, in memory. Throws as requireIndices().
    static Table labelsAt(const Dataset &data, const std::vector<float> &labels,
                          const std::vector<std::int64_t> &indices);

private:
    const std::vector<std::int64_t> &m_indices;
    ImageShape m_shape;
};

} // namespace drm
