// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/AdditiveHypothesis.h"

#include "core/base/Text.h"

#include <ATen/ATen.h>

namespace drm {

AdditiveHypothesis::AdditiveHypothesis(std::int64_t lanes, std::int64_t channels, std::int64_t height,
                                       std::int64_t width, at::Device device, at::Generator generator)
    : m_delta(at::randn({lanes, channels, height, width}, generator)
                  .mul_(0.002)
                  .to(device, at::kFloat, false, false, at::MemoryFormat::ChannelsLast)
                  .requires_grad_(true))
{
}

at::Tensor AdditiveHypothesis::apply(const at::Tensor &x)
{
    return imagesOf(at::hardtanh(laneRows(x) + laneRows(m_delta.tanh()), 0, 1), x);
}

at::Tensor AdditiveHypothesis::cost(const at::Tensor &x, const at::Tensor &triggered)
{
    return meanChange(x, triggered);
}

at::Tensor AdditiveHypothesis::pattern(std::int64_t lane) const
{
    return (0.5 + m_delta.detach()[lane].tanh() / 2).unsqueeze(0);
}

const TriggerFamily &additiveFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "additive"), DRM_TEXT("TriggerFamily", "Additive"),
                             DRM_TEXT("TriggerFamily",
                                      "Searches one faint picture that, added to every image, brings all answers "
                                      "together."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<AdditiveHypothesis>(
                                     static_cast<std::int64_t>(setup.starts.size()), setup.like.size(1),
                                     setup.like.size(2), setup.like.size(3), setup.like.device(), setup.generator);
                             }};
        family.inMitigation = true;
        return family;
    }();
    return family;
}

} // namespace drm
