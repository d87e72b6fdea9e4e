// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

namespace drm {

/// One mask and one pattern for all images, x' = (1 - m) x + m p (Neural Cleanse, S&P 2019, generalised).
/// m = sigmoid(2 a) of 1×H×W, p = sigmoid(2 b) of C×H×W. Cost: mean m, the share of the image that is replaced.
class PatchHypothesis : public TriggerHypothesis {
public:
    /// One lane for each start.
    PatchHypothesis(const std::vector<SquareStart> &starts, std::int64_t channels, std::int64_t height,
                    std::int64_t width, at::Device device, at::Generator generator);

    std::string name() const override { return "patch"; }
    std::int64_t lanes() const override { return m_mask.size(0); }
    double learningRate() const override { return 0.05; }
    std::vector<at::Tensor> parameters() override { return {m_mask, m_pattern}; }
    std::vector<at::Tensor> state() override { return {m_mask, m_pattern}; }
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;
    at::Tensor mask(std::int64_t lane) const override;
    at::Tensor pattern(std::int64_t lane) const override;

private:
    at::Tensor m_mask; ///< K×1×H×W, before the sigmoid
    at::Tensor m_pattern; ///< K×C×H×W, before the sigmoid
};

const TriggerFamily &patchFamily();

} // namespace drm
