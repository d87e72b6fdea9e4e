// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/TriggerFamily.h"

namespace drm {

/// One smooth displacement field for all images (a WaNet trigger, arXiv 2102.10369): a control grid of 8×8
/// displacements, enlarged by bicubic interpolation (corners aligned), bilinear sampling, edges repeated. Cost: mean
/// |x' - x|.
class WarpHypothesis : public TriggerHypothesis {
public:
    /// Starts at random fields of about a fifth of a pixel in an image of 64.
    WarpHypothesis(std::int64_t lanes, std::int64_t height, std::int64_t width, at::Device device,
                   at::Generator generator);

    std::string name() const override { return "warp"; }
    std::int64_t lanes() const override { return m_control.size(0); }
    double learningRate() const override { return 0.05; }
    std::vector<at::Tensor> parameters() override { return {m_control}; }
    std::vector<at::Tensor> state() override { return {m_control}; }
    at::Tensor apply(const at::Tensor &x) override;
    at::Tensor cost(const at::Tensor &x, const at::Tensor &triggered) override;
    at::Tensor field(std::int64_t lane) const override;

private:
    at::Tensor fields() const; ///< K×2×H×W in half image widths, to the right and down

    at::Tensor m_control; ///< K×2×8×8; 1 is a tenth of the image
    at::Tensor m_identity; ///< 1×H×W×2, -1..1
    std::int64_t m_height;
    std::int64_t m_width;
};

const TriggerFamily &warpFamily();

} // namespace drm
