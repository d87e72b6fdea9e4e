// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

#include <memory>

namespace drm {

/// DRMGuard's generator (arXiv 2411.04811): a U-Net G makes the triggered image. Residual, x' = clamp(x + tanh(U(x))),
/// with the last layer at zero, so that it starts at the identity and needs no pre-training.
/// U: double convolutions (3×3, batch norm, ReLU) of width c, 2c, 4c, 4c, with skips and bilinear upsampling, c = 16.
///
/// Cost: mean |delta| + consistencyWeight · mean |delta - mean over images of delta|, delta = x' - x. With weight 0
/// it is the published cost; without the second term the generator finds adversarial noise on benign models too.
/// `precision`: of the convolutions; parameters, image and cost are float32 in any case.
class GenerativeHypothesis : public TriggerHypothesis {
public:
    GenerativeHypothesis(std::int64_t channels, double consistencyWeight, at::Device device, at::Generator generator,
                         Precision precision = Precision::Full);
    ~GenerativeHypothesis() override;

    std::string name() const override { return "generative"; }
    std::int64_t lanes() const override { return 1; }
    double learningRate() const override { return 0.005; }
    std::vector<at::Tensor> parameters() override;
    std::vector<at::Tensor> state() override;
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;
    void setTraining(bool training) override;

private:
    struct Network;
    std::unique_ptr<Network> m_network;
    double m_consistencyWeight;
    at::ScalarType m_computesIn;
};

const TriggerFamily &generativeFamily();

} // namespace drm
