// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/TriggerUnlearning.h"

#include "core/mitigate/FineTuning.h"

#include <torch/torch.h>

namespace drm {

namespace {

constexpr std::int64_t mostShift = 2; ///< pixels, as the lab's own training
constexpr double brightness = 0.15; ///< factor 1 ± this
constexpr double weakest = 0.5; ///< of a trigger: x + strength · (A(x) - x)
constexpr double strongest = 1.5;

std::int64_t draw(std::int64_t below, at::Generator &generator)
{
    return at::randint(below, {1}, generator, at::TensorOptions().dtype(at::kLong)).item<std::int64_t>();
}

/// One number in low..high for each image.
at::Tensor drawForEach(const at::Tensor &images, double low, double high, at::Generator &generator)
{
    const at::Tensor numbers = at::rand({images.size(0), 1, 1, 1}, generator) * (high - low) + low;
    return numbers.to(images.device());
}

at::Tensor augmented(const at::Tensor &images, at::Generator &generator)
{
    const at::Tensor padded = at::replication_pad2d(images, {mostShift, mostShift, mostShift, mostShift});
    const std::int64_t down = draw(2 * mostShift + 1, generator);
    const std::int64_t right = draw(2 * mostShift + 1, generator);
    const at::Tensor shifted = padded.slice(2, down, down + images.size(2)).slice(3, right, right + images.size(3));
    return (shifted * drawForEach(images, 1 - brightness, 1 + brightness, generator)).clamp(0, 1);
}

/// Each part of the batch under another trigger.
at::Tensor underTriggers(const at::Tensor &images, const std::vector<KnownBackdoor> &triggers, at::Generator &generator)
{
    const auto count = static_cast<std::int64_t>(triggers.size());
    std::int64_t next = draw(count, generator);
    std::vector<at::Tensor> parts;
    for (const at::Tensor &part : images.chunk(count)) {
        const at::Tensor triggered = triggers[static_cast<std::size_t>(next++ % count)].apply(part);
        parts.push_back(part + drawForEach(part, weakest, strongest, generator) * (triggered - part));
    }
    return at::cat(parts).clamp(0, 1);
}

} // namespace

bool unlearnTriggers(MitigationWork &work)
{
    Tuning tuning;
    tuning.learningRates = {5e-4};
    tuning.epochs = work.params().epochs;
    tuning.decay = true;
    tuning.loss = [&work](const at::Tensor &rows, at::Generator &generator) {
        at::Tensor images;
        at::Tensor wanted;
        {
            const at::NoGradGuard guard;
            const at::Tensor benign =
                augmented(work.trainRows(rows).images, generator).contiguous(at::MemoryFormat::ChannelsLast);
            const at::Tensor answers = work.suspiciousAnswer(benign);
            images = at::cat({benign, underTriggers(benign, work.backdoors().recovered, generator)});
            wanted = at::cat({answers, answers});
        }
        return work.loss(images.contiguous(at::MemoryFormat::ChannelsLast), wanted);
    };
    return tune(work, tuning);
}

} // namespace drm
