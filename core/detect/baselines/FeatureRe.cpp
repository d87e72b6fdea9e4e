// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/baselines/FeatureRe.h"

#include <ATen/ATen.h>

namespace drm {

namespace {

constexpr double mostChange = 0.15; ///< mean |A(x) - x|
constexpr double mostSpread = 0.3; ///< of the masked features, of what they have on benign images
constexpr double mostFeatures = 0.1; ///< share of the mask

at::Tensor over(const at::Tensor &value, double bound)
{
    return (value / bound - 1).clamp_min(0);
}

} // namespace

FeatureRe::FeatureRe(std::int64_t channels, const at::Tensor &weight, const at::Tensor &bias,
                     const BenignSpread &spread, at::Generator generator, Precision precision)
    : GenerativeHypothesis(channels, 0, weight.device(), generator, precision)
    , m_weight(weight)
    , m_bias(bias)
    , m_outputVariance(spread.outputVariance)
{
    // A twentieth of the features to begin with, each a little different.
    m_mask = at::randn({weight.size(1)}, generator).mul_(0.1).sub_(0.3).to(weight.device()).requires_grad_(true);
    m_target = bias.detach().clone().requires_grad_(true);
}

std::vector<at::Tensor> FeatureRe::parameters()
{
    std::vector<at::Tensor> all = GenerativeHypothesis::parameters();
    all.push_back(m_mask);
    all.push_back(m_target);
    return all;
}

std::vector<at::Tensor> FeatureRe::state()
{
    std::vector<at::Tensor> all = GenerativeHypothesis::state();
    all.push_back(m_mask);
    all.push_back(m_target);
    return all;
}

std::optional<Aim> FeatureRe::aim(const SearchPass &pass) const
{
    const at::Tensor mask = (m_mask * 10).sigmoid(); // a slope that suits the generator's learning rate
    const at::Tensor trigger = pass.features.mean(0, true);
    const at::Tensor mixed = (1 - mask) * pass.benignFeatures + mask * trigger;
    const at::Tensor answers = at::linear(mixed, m_weight, m_bias);
    const at::Tensor distance = ((answers - m_target).square() / m_outputVariance).mean();
    const at::Tensor spread =
        (mask * pass.features).std(0).mean() / (mask * pass.benignFeatures).std(0).mean().clamp_min(1e-12);
    const at::Tensor loss =
        distance + over(pass.cost[0], mostChange) + over(spread, mostSpread) + over(mask.mean(), mostFeatures);
    return Aim{loss.reshape({1}), loss.detach().reshape({1})};
}

} // namespace drm
