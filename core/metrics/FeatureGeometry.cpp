// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/FeatureGeometry.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

at::Tensor normaliseRows(const at::Tensor &rows)
{
    return rows / rows.norm(2, {1}, true).clamp_min(1e-12);
}

at::Tensor withoutFarthest(const at::Tensor &outputs, const at::Tensor &centre, const BenignSpread &benign, double trim)
{
    const at::Tensor distance = ((outputs - centre) / benign.outputVariance.sqrt()).pow(2).sum(1);
    const auto kept = std::max<std::int64_t>(
        2, static_cast<std::int64_t>(std::ceil(static_cast<double>(outputs.size(0)) * (1.0 - trim))));
    const at::Tensor order = std::get<1>(distance.sort(0));
    return outputs.index_select(0, order.slice(0, 0, std::min(kept, outputs.size(0))));
}

} // namespace

at::Tensor featureAngles(const at::Tensor &features, const at::Tensor &weight)
{
    const at::Tensor cosine = normaliseRows(features).matmul(normaliseRows(weight).t());
    return cosine.clamp(-1.0 + 1e-6, 1.0 - 1e-6).acos();
}

at::Tensor featureNorms(const at::Tensor &features)
{
    return features.norm(2, {1});
}

BenignSpread BenignSpread::of(const at::Tensor &outputs, const at::Tensor &features, const at::Tensor &weight)
{
    // A constant output has no spread to normalise by; the floor keeps its term finite instead of dividing by zero.
    return {outputs.var(0).clamp_min(1e-12), featureAngles(features, weight).var(0).clamp_min(1e-12),
            featureNorms(features).var(0).clamp_min(1e-12)};
}

at::Tensor ratioOfAngleVariance(const at::Tensor &triggeredAngles, const BenignSpread &benign)
{
    return triggeredAngles.var(-2) / benign.angleVariance;
}

at::Tensor ratioOfNormVariance(const at::Tensor &triggeredNorms, const BenignSpread &benign)
{
    return triggeredNorms.var(0) / benign.normVariance;
}

at::Tensor normalisedVariance(const at::Tensor &outputs, const BenignSpread &benign)
{
    return (outputs.var(-2) / benign.outputVariance).mean(-1);
}

at::Tensor normalisedOffset(const at::Tensor &centre, const at::Tensor &target, const BenignSpread &benign)
{
    return ((centre - target).pow(2) / benign.outputVariance).mean(-1);
}

at::Tensor trimmedVariance(const at::Tensor &outputs, const BenignSpread &benign, double trim)
{
    const at::Tensor centre = std::get<0>(outputs.median(0));
    return normalisedVariance(withoutFarthest(outputs, centre, benign, trim), benign);
}

} // namespace drm
