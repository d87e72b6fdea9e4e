// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/WarpHypothesis.h"

#include "core/base/Text.h"
#include "core/triggers/SharedWarp.h"

#include <ATen/ATen.h>

namespace drm {

namespace {

constexpr std::int64_t gridSize = 8;
constexpr double reach = 0.2; ///< of a control value of 1, in half image widths

} // namespace

WarpHypothesis::WarpHypothesis(std::int64_t lanes, std::int64_t height, std::int64_t width, at::Device device,
                               at::Generator generator)
    : m_control(at::randn({lanes, 2, gridSize, gridSize}, generator).mul_(0.03).to(device).requires_grad_(true))
    , m_height(height)
    , m_width(width)
{
    const at::Tensor rows = at::linspace(-1, 1, height).reshape({height, 1}).expand({height, width});
    const at::Tensor columns = at::linspace(-1, 1, width).reshape({1, width}).expand({height, width});
    m_identity = at::stack({columns, rows}, -1).unsqueeze(0).to(device);
}

at::Tensor WarpHypothesis::fields() const
{
    return at::upsample_bicubic2d(m_control * reach, {m_height, m_width}, /*align_corners=*/true);
}

at::Tensor WarpHypothesis::apply(const at::Tensor &x)
{
    return warpedTogether(x, m_identity + fields().permute({0, 2, 3, 1}));
}

at::Tensor WarpHypothesis::cost(const at::Tensor &x, const at::Tensor &triggered)
{
    return meanChange(x, triggered);
}

at::Tensor WarpHypothesis::field(std::int64_t lane) const
{
    const at::NoGradGuard guard;
    at::Tensor pixels = fields()[lane].clone();
    pixels[0].mul_(static_cast<double>(m_width - 1) / 2);
    pixels[1].mul_(static_cast<double>(m_height - 1) / 2);
    return pixels.unsqueeze(0);
}

const TriggerFamily &warpFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "warp"), DRM_TEXT("TriggerFamily", "Warp"),
                             DRM_TEXT("TriggerFamily",
                                      "Searches one smooth displacement field that, applied to every image, brings all "
                                      "answers together."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<WarpHypothesis>(static_cast<std::int64_t>(setup.starts.size()),
                                                                         setup.like.size(2), setup.like.size(3),
                                                                         setup.like.device(), setup.generator);
                             }};
        family.inMitigation = true;
        return family;
    }();
    return family;
}

} // namespace drm
