// SPDX-License-Identifier: GPL-3.0-or-later
// Whether searches compute in bfloat16.
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/StopScope.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace drm {

bool RegressionModel::Impl::reducedAgrees(const at::Tensor &images, const at::Tensor &outputVariance) const
{
    if (!reducedExecutor)
        return false;
    try {
        const at::Tensor x = images.detach().clone().requires_grad_(true);
        const ModelAnswer reduced = forward(x, Precision::Reduced);
        (reduced.outputs.sum() + reduced.features.sum()).backward();
        const at::NoGradGuard guard;
        const at::Tensor error =
            (reduced.outputs - forward(images).outputs).pow(2).mean(0) / outputVariance.clamp_min(1e-12);
        return error.mean().item<double>() < 0.05 * 0.05 && x.grad().isfinite().all().item<bool>();
    } catch (const StopRequested &) {
        throw;
    } catch (const std::exception &) {
        return false; // a graph that insists on float32; nothing is lost
    }
}

Precision RegressionModel::Impl::searchPrecision(const at::Tensor &images, const at::Tensor &outputVariance) const
{
    constexpr double enough = 1; ///< seconds
    constexpr int rounds = 5;
    using Clock = std::chrono::steady_clock;
    const auto since = [](Clock::time_point begin) {
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const Clock::time_point start = Clock::now();
    if (!reducedAgrees(images, outputVariance))
        return Precision::Full;

    // Where the pass that agreed took long, a few images tell as much. The two take turns, so that whatever else the
    // machine does meets both, and the best of several counts.
    at::Tensor x = since(start) < enough / 4 ? images : images.slice(0, 0, 4);
    x = x.detach().clone().requires_grad_(true);
    const auto pass = [&](Precision precision) {
        const Clock::time_point begin = Clock::now();
        const ModelAnswer answer = forward(x, precision);
        (answer.outputs.sum() + answer.features.sum()).backward();
        return since(begin);
    };
    const Clock::time_point trial = Clock::now();
    double full = std::numeric_limits<double>::infinity();
    double reduced = full;
    for (int round = 0; round < rounds && since(trial) < enough; ++round) {
        full = std::min(full, pass(Precision::Full));
        reduced = std::min(reduced, pass(Precision::Reduced));
    }
    return fasterPrecision(full, reduced);
}

} // namespace drm
