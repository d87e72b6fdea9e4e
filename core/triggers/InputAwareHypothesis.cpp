// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/InputAwareHypothesis.h"

#include "core/base/Text.h"

#include <ATen/ATen.h>

#include <cmath>

namespace drm {

namespace {

constexpr std::int64_t block = 4; ///< pixels
constexpr std::int64_t width = 48;

std::int64_t upToBlock(std::int64_t pixels)
{
    return (pixels + block - 1) / block * block;
}

} // namespace

InputAwareHypothesis::InputAwareHypothesis(std::int64_t lanes, std::int64_t channels, at::Device device,
                                           at::Generator generator)
{
    const std::int64_t ends = channels * block * block;
    const auto add = [&](std::int64_t in, std::int64_t out, double deviation) {
        const at::Tensor weight = at::randn({out, in, 3, 3}, generator).mul_(deviation);
        m_weights.push_back(
            weight.to(device, at::kFloat, false, false, at::MemoryFormat::ChannelsLast).requires_grad_(true));
    };
    for (std::int64_t lane = 0; lane < lanes; ++lane) {
        add(ends, width, std::sqrt(2.0 / static_cast<double>(9 * ends)));
        add(width, width, std::sqrt(2.0 / (9 * width)));
        add(width, ends, 0);
    }
}

std::vector<at::Tensor> InputAwareHypothesis::laneState(std::int64_t lane)
{
    const auto first = m_weights.begin() + lane * static_cast<std::int64_t>(layers);
    return {first, first + static_cast<std::int64_t>(layers)};
}

at::Tensor InputAwareHypothesis::apply(const at::Tensor &x)
{
    const std::int64_t height = x.size(2);
    const std::int64_t columns = x.size(3);
    at::Tensor padded = x - 0.5;
    if (height % block != 0 || columns % block != 0)
        padded = at::replication_pad2d(padded, {0, upToBlock(columns) - columns, 0, upToBlock(height) - height});
    const at::Tensor blocks = at::pixel_unshuffle(padded, block).contiguous(at::MemoryFormat::ChannelsLast);
    std::vector<at::Tensor> changes;
    const std::vector<at::Tensor> parts = blocks.chunk(lanes());
    for (std::size_t lane = 0; lane < parts.size(); ++lane) {
        const at::Tensor *weight = m_weights.data() + lane * layers;
        const at::Tensor first = at::conv2d(parts[lane], weight[0], {}, 1, 1).relu();
        const at::Tensor second = at::conv2d(first, weight[1], {}, 1, 1).relu();
        changes.push_back(at::conv2d(second, weight[2], {}, 1, 1));
    }
    const at::Tensor change = at::pixel_shuffle(at::cat(changes), block).slice(2, 0, height).slice(3, 0, columns);
    return (x + change.tanh()).clamp(0, 1).contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor InputAwareHypothesis::cost(const at::Tensor &x, const at::Tensor &triggered)
{
    return meanChange(x, triggered);
}

const TriggerFamily &inputAwareFamily()
{
    static const TriggerFamily family = [] {
        TriggerFamily family{DRM_TEXT("Engine", "input-aware"), DRM_TEXT("TriggerFamily", "Input-aware"),
                             DRM_TEXT("TriggerFamily",
                                      "Searches a trigger that differs from image to image, as a small network would "
                                      "make it."),
                             [](const TriggerSetup &setup) -> std::unique_ptr<TriggerHypothesis> {
                                 return std::make_unique<InputAwareHypothesis>(
                                     static_cast<std::int64_t>(setup.starts.size()), setup.like.size(1),
                                     setup.like.device(), setup.generator);
                             }};
        family.lanesAreDear = true;
        family.passes = 5; // its networks cost nearly as much as the model
        return family;
    }();
    return family;
}

} // namespace drm
