// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

namespace drm {

/// One picture without fine detail for all images: x' = clamp(x + tanh(d), 0, 1), d a control grid of 12×12 values in
/// each channel, enlarged by bicubic interpolation (corners aligned). Shadows, stains and waves of a few periods (SIG,
/// ICIP 2019) are of this form, and adversarial noise is not: it cannot be drawn with so few numbers.
/// Cost: mean |x' - x|. Lanes start near the identity and differ by a little noise.
class SmoothHypothesis : public TriggerHypothesis {
public:
    SmoothHypothesis(std::int64_t lanes, std::int64_t channels, std::int64_t height, std::int64_t width,
                     at::Device device, at::Generator generator);

    std::string name() const override { return "smooth"; }
    std::int64_t lanes() const override { return m_control.size(0); }
    double learningRate() const override { return 0.02; }
    std::vector<at::Tensor> parameters() override { return {m_control}; }
    std::vector<at::Tensor> state() override { return {m_control}; }
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;
    /// The picture as it would be added to a grey image: 0.5 + tanh(d) / 2.
    at::Tensor pattern(std::int64_t lane) const override;

private:
    at::Tensor pictures() const; ///< K×C×H×W, -1..1

    at::Tensor m_control; ///< K×C×12×12
    std::int64_t m_height;
    std::int64_t m_width;
};

const TriggerFamily &smoothFamily();

} // namespace drm
