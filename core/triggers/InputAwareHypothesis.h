// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

namespace drm {

/// A trigger that differs from image to image (input-aware attack, arXiv 2010.08138): x' = clamp(x + tanh(g(x))), with
/// g a small network of its own for every lane. g sees blocks of 4×4 pixels: they become channels (an image whose sides
/// are no multiples of 4 is continued by its edges), three 3×3 convolutions of width 48 with ReLU between them follow,
/// and the channels become blocks again. The last convolution starts at zero, so that the trigger starts at the
/// identity.
///
/// Far smaller than the U-Net of GenerativeHypothesis: light enough for a null of many lanes, and too poor to draw a
/// different adversarial noise for each image.
/// Cost: mean |x' - x|.
class InputAwareHypothesis : public TriggerHypothesis {
public:
    InputAwareHypothesis(std::int64_t lanes, std::int64_t channels, at::Device device, at::Generator generator);

    std::string name() const override { return "input-aware"; }
    std::int64_t lanes() const override { return static_cast<std::int64_t>(m_weights.size() / layers); }
    double learningRate() const override { return 0.005; }
    std::vector<at::Tensor> parameters() override { return m_weights; }
    std::vector<at::Tensor> state() override { return m_weights; }
    std::vector<at::Tensor> laneState(std::int64_t lane) override;
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;

private:
    static constexpr std::size_t layers = 3;

    std::vector<at::Tensor> m_weights; ///< lane by lane, layer by layer: out×in×3×3
};

const TriggerFamily &inputAwareFamily();

} // namespace drm
