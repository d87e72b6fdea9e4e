// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/FeatureProjection.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr double noVariance = 1e-12; ///< of the total: rounding alone

at::Tensor tensorOf(const Table &table)
{
    // from_blob wants a pointer that is not const; the tensor is copied at once.
    return at::from_blob(const_cast<float *>(table.values.data()), {table.rows, table.columns}, at::kFloat)
        .to(at::kDouble);
}

/// N: which rows are numbers throughout.
at::Tensor finiteRows(const at::Tensor &rows)
{
    return rows.isfinite().all(1);
}

/// The first two principal components of centred rows X (N×m, 2 or more).
struct Components {
    std::array<double, 2> eigenvalues{}; ///< of XᵀX
    at::Tensor directions; ///< m×2; 0 for a component without variance
};

Components componentsOf(const at::Tensor &x, double total)
{
    // XXᵀ has the same eigenvalues as XᵀX: the smaller of the two is decomposed.
    const bool wide = x.size(1) > x.size(0);
    const auto [values, vectors] = at::linalg_eigh(wide ? at::mm(x, x.t()) : at::mm(x.t(), x)); // ascending
    Components found;
    found.directions = at::zeros({x.size(1), 2}, at::kDouble);
    for (std::int64_t k = 0; k < std::min<std::int64_t>(2, values.size(0)); ++k) {
        const double eigenvalue = values[-1 - k].item<double>();
        if (eigenvalue <= noVariance * total)
            continue;
        at::Tensor direction = vectors.select(1, -1 - k);
        if (wide)
            direction = at::mv(x.t(), direction) / std::sqrt(eigenvalue);
        const double largest = direction[direction.abs().argmax()].item<double>();
        found.directions.select(1, k).copy_(largest < 0 ? -direction : direction);
        found.eigenvalues[static_cast<std::size_t>(k)] = eigenvalue;
    }
    return found;
}

std::vector<double> numbersOf(const at::Tensor &column)
{
    const at::Tensor plain = column.contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

PlanePoints project(const at::Tensor &rows, const at::Tensor &mean, const at::Tensor &directions)
{
    at::Tensor points = at::mm(rows - mean, directions);
    points.masked_fill_(~finiteRows(rows).unsqueeze(1), std::numeric_limits<double>::quiet_NaN());
    return {numbersOf(points.select(1, 0)), numbersOf(points.select(1, 1))};
}

} // namespace

FeatureProjection projectFeatures(const Table &benign, const Table &triggered, FeatureProjection::Basis basis)
{
    FeatureProjection projection;
    projection.basis = basis;
    if (!benign.isComplete() || !triggered.isComplete() || benign.columns != triggered.columns)
        return projection;
    const at::Tensor all[] = {tensorOf(benign), tensorOf(triggered)};
    at::Tensor x = basis == FeatureProjection::Basis::Both ? at::cat({all[0], all[1]}) : all[0];
    x = x.index({finiteRows(x)});
    if (x.size(0) < 2)
        return projection;
    const at::Tensor mean = x.mean(0);
    x = x - mean;
    const double total = x.square().sum().item<double>();
    if (!(total > 0))
        return projection;
    const Components components = componentsOf(x, total);
    for (std::size_t k = 0; k < projection.explained.size(); ++k)
        projection.explained[k] = std::min(1.0, components.eigenvalues[k] / total);
    projection.benign = project(all[0], mean, components.directions);
    projection.triggered = project(all[1], mean, components.directions);
    projection.valid = true;
    return projection;
}

} // namespace drm
