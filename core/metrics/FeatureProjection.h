// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <array>
#include <vector>

namespace drm {

/// Points in a plane, one for each row of a table.
struct PlanePoints {
    std::vector<double> x;
    std::vector<double> y;
};

/// Features of benign and triggered images in the plane of their first two principal components.
struct FeatureProjection {
    /// Whose covariance the components belong to.
    enum class Basis { Benign, Both };

    Basis basis = Basis::Both;
    PlanePoints benign; ///< as many points as rows; NaN for a row with a number that is not finite
    PlanePoints triggered;
    std::array<double, 2> explained{}; ///< each component's share of the total variance of the basis, 0..1
    /// False, with no points: the tables do not fit together, or the basis has fewer than two usable rows or all alike.
    bool valid = false;
};

/// Principal components: LAPACK's eigenvectors of the covariance, or of the rows' N×N products where those are fewer.
/// The sign of a component makes its largest weight positive, so that equal features give equal pictures; where a
/// component has no variance, all points lie at 0. benign, triggered: N×m, any numbers.
FeatureProjection projectFeatures(const Table &benign, const Table &triggered, FeatureProjection::Basis basis);

} // namespace drm
