// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/PatchHypothesis.h"

#include "core/base/Text.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace drm {

namespace {

/// Logit of the doubled-slope sigmoid: sigmoid(2 z) = value.
float inverseSigmoid(float value)
{
    const float kept = std::clamp(value, 0.02f, 0.98f);
    return 0.5f * std::log(kept / (1.0f - kept));
}

} // namespace

PatchHypothesis::PatchHypothesis(const std::vector<SquareStart> &starts, std::int64_t channels, std::int64_t height,
                                 std::int64_t width, at::Device device, at::Generator generator)
{
    const auto lanes = static_cast<std::int64_t>(starts.size());
    // sigmoid(-4) = 1.8 %: a thin veil everywhere, so that every pixel has a gradient.
    m_mask = at::randn({lanes, 1, height, width}, generator).mul_(0.3).sub_(2.0);
    m_pattern = at::randn({lanes, channels, height, width}, generator).mul_(0.5);
    for (std::int64_t lane = 0; lane < lanes; ++lane) {
        const SquareStart &start = starts[static_cast<std::size_t>(lane)];
        if (start.size <= 0)
            continue;
        m_mask[lane].fill_(-2.5);
        const auto inSquare = [&](const at::Tensor &plane) {
            return plane.slice(-2, start.row, start.row + start.size)
                .slice(-1, start.column, start.column + start.size);
        };
        inSquare(m_mask[lane]).fill_(1.5);
        for (std::int64_t c = 0; c < channels; ++c)
            m_pattern[lane][c].fill_(
                inverseSigmoid(start.colour[static_cast<std::size_t>(std::min<std::int64_t>(c, 2))]));
    }
    m_mask = m_mask.to(device).requires_grad_(true);
    m_pattern = m_pattern.to(device, at::kFloat, false, false, at::MemoryFormat::ChannelsLast).requires_grad_(true);
}

at::Tensor PatchHypothesis::apply(const at::Tensor &x)
{
    const at::Tensor pattern = (m_pattern * 2).sigmoid();
    const at::Tensor mask = (m_mask * 2).sigmoid().expand_as(pattern);
    return imagesOf(laneRows(x) * laneRows(1 - mask) + laneRows(mask * pattern), x);
}

at::Tensor PatchHypothesis::cost(const at::Tensor &, const at::Tensor &)
{
    return (m_mask * 2).sigmoid().mean({1, 2, 3});
}

at::Tensor PatchHypothesis::mask(std::int64_t lane) const
{
    return (m_mask.detach()[lane] * 2).sigmoid().unsqueeze(0);
}

at::Tensor PatchHypothesis::pattern(std::int64_t lane) const
{
    return (m_pattern.detach()[lane] * 2).sigmoid().unsqueeze(0);
}

const TriggerFamily &patchFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "patch"), DRM_TEXT("TriggerFamily", "Patch"),
                             DRM_TEXT("TriggerFamily",
                                      "Searches one mask and one pattern that, stamped on every image, brings all "
                                      "answers together."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<PatchHypothesis>(setup.starts, setup.like.size(1),
                                                                          setup.like.size(2), setup.like.size(3),
                                                                          setup.like.device(), setup.generator);
                             }};
        family.startsAtSquares = true;
        family.inMitigation = true;
        return family;
    }();
    return family;
}

} // namespace drm
