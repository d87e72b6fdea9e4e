// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/TriedTriggers.h"

#include "core/model/RegressionModelImpl.h"

#include <ATen/ATen.h>

namespace drm {

namespace {

constexpr double mostLeft = 10; ///< of a trigger that hardly changes anything

} // namespace

at::Tensor TriedTriggers::left(Objective objective) const
{
    return objective == Objective::Maps ? unexplainedShare(fit).clamp_max(mostLeft) : variance;
}

TriedTriggers tryTriggers(const RegressionModel &model, const BenignSet &benign, const at::Tensor &triggered,
                          std::int64_t n)
{
    const at::Tensor outputs =
        model.impl()
            .forward(triggered.contiguous(at::MemoryFormat::ChannelsLast), benign.searchPrecision)
            .outputs.reshape({triggered.size(0) / n, n, -1});
    const at::Tensor untouched = benign.outputs.slice(0, 0, n);
    return {fitMap(outputs, untouched.unsqueeze(0).expand_as(outputs), benign.spread),
            (outputs.var(1) / untouched.var(0).clamp_min(1e-12)).mean(1)};
}

} // namespace drm
