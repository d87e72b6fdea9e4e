// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace drm {

/// Angle between each feature vector and each head row: alpha_j(x) = acos(F(x)·w_j / (|F(x)| |w_j|)), arXiv 2411.04811.
/// features: N×m, weight: d×m. Returns N×d, radians in 0..pi. Differentiable; the cosine is kept 1e-6 away from ±1,
/// where the derivative of acos has no bound.
at::Tensor featureAngles(const at::Tensor &features, const at::Tensor &weight);

/// |F(x)| of each row. features: N×m. Returns N.
at::Tensor featureNorms(const at::Tensor &features);

/// What benign images do, the denominators of every normalised term. Unbiased variances.
struct BenignSpread {
    at::Tensor outputVariance; ///< d
    at::Tensor angleVariance; ///< d
    at::Tensor normVariance; ///< scalar

    static BenignSpread of(const at::Tensor &outputs, const at::Tensor &features, const at::Tensor &weight);
};

/// RAV_j = var(alpha_j(A(x))) / var(alpha_j(x)); triggeredAngles: N×d. Returns d.
at::Tensor ratioOfAngleVariance(const at::Tensor &triggeredAngles, const BenignSpread &benign);

/// RNV = var(|F(A(x))|) / var(|F(x)|); triggeredNorms: N. Returns a scalar.
at::Tensor ratioOfNormVariance(const at::Tensor &triggeredNorms, const BenignSpread &benign);

/// Mean over outputs of var(f_j) / var_benign(f_j). outputs: ...×n×d, variance along n. Returns ....
at::Tensor normalisedVariance(const at::Tensor &outputs, const BenignSpread &benign);

/// Mean over outputs of (centre_j - target_j)² / var_benign(f_j): squared distance in benign standard deviations.
/// centre, target: ...×d. Returns ....
at::Tensor normalisedOffset(const at::Tensor &centre, const at::Tensor &target, const BenignSpread &benign);

/// normalisedVariance without the `trim` share of rows that lie farthest from the median (in benign standard
/// deviations): one or two outliers do not decide. outputs: n×d. Returns a scalar.
at::Tensor trimmedVariance(const at::Tensor &outputs, const BenignSpread &benign, double trim = 0.05);

} // namespace drm
