// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/baselines/NeuralCleanse.h"

#include "core/search/Statistics.h"

#include <ATen/ATen.h>

#include <cmath>

namespace drm {

std::unique_ptr<NeuralCleanse> NeuralCleanse::forTargets(const at::Tensor &targets, const at::Tensor &outputVariance,
                                                         std::int64_t channels, std::int64_t height, std::int64_t width,
                                                         at::Generator generator)
{
    const std::vector<SquareStart> starts(static_cast<std::size_t>(targets.size(0) + 1));
    std::unique_ptr<NeuralCleanse> result(
        new NeuralCleanse(starts, channels, height, width, targets.device(), generator));
    result->m_targets = targets;
    result->m_free = targets.mean(0, true).detach().clone().requires_grad_(true);
    result->m_outputVariance = outputVariance;
    return result;
}

std::unique_ptr<NeuralCleanse> NeuralCleanse::forClasses(std::int64_t classes, std::int64_t channels,
                                                         std::int64_t height, std::int64_t width, at::Device device,
                                                         at::Generator generator)
{
    const std::vector<SquareStart> starts(static_cast<std::size_t>(classes));
    return std::unique_ptr<NeuralCleanse>(new NeuralCleanse(starts, channels, height, width, device, generator));
}

std::vector<at::Tensor> NeuralCleanse::parameters()
{
    std::vector<at::Tensor> all = PatchHypothesis::parameters();
    if (m_free.defined())
        all.push_back(m_free);
    return all;
}

std::vector<at::Tensor> NeuralCleanse::state()
{
    return parameters();
}

std::optional<Aim> NeuralCleanse::aim(const SearchPass &pass) const
{
    const at::Tensor outputs = pass.outputs.reshape({lanes(), -1, pass.outputs.size(1)});
    if (m_targets.defined()) {
        const at::Tensor targets = at::cat({m_targets, m_free}).unsqueeze(1);
        const at::Tensor loss = ((outputs - targets).square() / m_outputVariance).mean({1, 2});
        return Aim{loss, loss.detach()};
    }
    const at::Tensor classes = at::arange(lanes(), outputs.options().dtype(at::kLong)).reshape({-1, 1});
    const at::Tensor wanted = classes.expand({lanes(), outputs.size(1)}).unsqueeze(2);
    const at::Tensor loss = -outputs.log_softmax(2).gather(2, wanted).squeeze(2).mean(1);
    const at::Tensor missed = outputs.argmax(2).ne(classes).to(at::kFloat).mean(1);
    return Aim{loss, missed};
}

double NeuralCleanse::anomalyIndex(double norm, const std::vector<double> &norms)
{
    const double median = medianOf(norms);
    std::vector<double> deviations;
    for (const double other : norms)
        deviations.push_back(std::abs(other - median));
    const double deviation = 1.4826 * medianOf(deviations);
    return norm < median ? (median - norm) / std::max(deviation, 1e-12) : 0;
}

} // namespace drm
