// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/SmoothHypothesis.h"

#include "core/base/Text.h"

#include <ATen/ATen.h>

namespace drm {

namespace {

constexpr std::int64_t controlSize = 12; ///< six periods of a wave across the image at most

} // namespace

SmoothHypothesis::SmoothHypothesis(std::int64_t lanes, std::int64_t channels, std::int64_t height, std::int64_t width,
                                   at::Device device, at::Generator generator)
    : m_control(
        at::randn({lanes, channels, controlSize, controlSize}, generator).mul_(0.002).to(device).requires_grad_(true))
    , m_height(height)
    , m_width(width)
{
}

at::Tensor SmoothHypothesis::pictures() const
{
    return at::upsample_bicubic2d(m_control, {m_height, m_width}, /*align_corners=*/true)
        .tanh()
        .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor SmoothHypothesis::apply(const at::Tensor &x)
{
    return imagesOf(at::hardtanh(laneRows(x) + laneRows(pictures()), 0, 1), x);
}

at::Tensor SmoothHypothesis::cost(const at::Tensor &x, const at::Tensor &triggered)
{
    return meanChange(x, triggered);
}

at::Tensor SmoothHypothesis::pattern(std::int64_t lane) const
{
    const at::NoGradGuard guard;
    return 0.5 + pictures()[lane].unsqueeze(0) / 2;
}

const TriggerFamily &smoothFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "smooth"), DRM_TEXT("TriggerFamily", "Smooth"),
                             DRM_TEXT("TriggerFamily",
                                      "Searches one picture without fine detail, such as a shadow or a wave, that, "
                                      "added to every image, brings all answers together."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<SmoothHypothesis>(
                                     static_cast<std::int64_t>(setup.starts.size()), setup.like.size(1),
                                     setup.like.size(2), setup.like.size(3), setup.like.device(), setup.generator);
                             }};
        family.hasNull = false; // until benign models have shown what such triggers cost: `drmguard lab calibrate`
        family.byDefault = false;
        return family;
    }();
    return family;
}

} // namespace drm
