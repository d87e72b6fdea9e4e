// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

namespace drm {

/// One perturbation for all images: x' = clamp(x + tanh(delta), 0, 1). Cost: mean |x' - x|. Starts at the identity;
/// lanes differ by a little noise.
class AdditiveHypothesis : public TriggerHypothesis {
public:
    AdditiveHypothesis(std::int64_t lanes, std::int64_t channels, std::int64_t height, std::int64_t width,
                       at::Device device, at::Generator generator);

    std::string name() const override { return "additive"; }
    std::int64_t lanes() const override { return m_delta.size(0); }
    double learningRate() const override { return 0.02; }
    std::vector<at::Tensor> parameters() override { return {m_delta}; }
    std::vector<at::Tensor> state() override { return {m_delta}; }
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;
    /// The perturbation as it would be added to a grey image: 0.5 + tanh(delta) / 2.
    at::Tensor pattern(std::int64_t lane) const override;

private:
    at::Tensor m_delta; ///< K×C×H×W
};

const TriggerFamily &additiveFamily();

} // namespace drm
