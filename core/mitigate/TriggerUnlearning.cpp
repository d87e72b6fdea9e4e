// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/TriggerUnlearning.h"

#include "core/mitigate/FineTuning.h"
#include "core/mitigate/RandomTriggers.h"
#include "core/mitigate/TargetedSearch.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr std::int64_t mostShift = 2; ///< pixels, as the lab's own training
constexpr double brightness = 0.15; ///< factor 1 ± this
constexpr double weakest = 0.5; ///< of a trigger: x + strength · (A(x) - x)
constexpr double strongest = 1.5;
constexpr double searchShare = 0.25; ///< of the time
constexpr std::size_t mostTargets = 2; ///< that are searched for; each takes a fifth of the time more
constexpr double sameTarget = 0.5; ///< label deviations, root mean square over outputs

at::Tensor augmented(const at::Tensor &images, at::Generator &generator)
{
    const at::Tensor padded = at::replication_pad2d(images, {mostShift, mostShift, mostShift, mostShift});
    const std::int64_t down = draw(2 * mostShift + 1, generator);
    const std::int64_t right = draw(2 * mostShift + 1, generator);
    const at::Tensor shifted = padded.slice(2, down, down + images.size(2)).slice(3, right, right + images.size(3));
    return (shifted * drawForEach(images, 1 - brightness, 1 + brightness, generator)).clamp(0, 1);
}

/// Targets of the recovered triggers, one for those that lie together.
std::vector<std::vector<double>> targetsOf(const MitigationWork &work)
{
    const std::vector<double> &scale = work.scale();
    const auto distance = [&](const std::vector<double> &a, const std::vector<double> &b) {
        double sum = 0;
        for (std::size_t j = 0; j < a.size(); ++j)
            sum += (a[j] - b[j]) * (a[j] - b[j]) / (scale[j] * scale[j]);
        return std::sqrt(sum / static_cast<double>(a.size()));
    };
    std::vector<std::vector<double>> targets;
    for (const KnownBackdoor &backdoor : work.backdoors().recovered) {
        const bool known = std::any_of(targets.begin(), targets.end(), [&](const std::vector<double> &target) {
            return distance(target, backdoor.target) < sameTarget;
        });
        if (!known && targets.size() < mostTargets)
            targets.push_back(backdoor.target);
    }
    return targets;
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
    work.setSpan(0, searchShare);
    std::vector<KnownBackdoor> triggers = work.backdoors().recovered;
    for (const std::vector<double> &target : targetsOf(work)) {
        if (!searchTowards(work, target, triggers))
            return false;
    }
    for (std::size_t i = work.backdoors().recovered.size(); i < triggers.size(); ++i)
        work.result().moreTriggers.push_back(triggers[i].name);
    work.setSpan(searchShare, 1);

    Tuning tuning;
    tuning.learningRates = {1e-3};
    tuning.epochs = work.params().epochs;
    tuning.decay = true;
    tuning.loss = [&](const at::Tensor &rows, at::Generator &generator) {
        at::Tensor images;
        at::Tensor wanted;
        {
            const at::NoGradGuard guard;
            const at::Tensor benign =
                augmented(work.trainRows(rows).images, generator).contiguous(at::MemoryFormat::ChannelsLast);
            const at::Tensor answers = work.suspiciousAnswer(benign);
            const std::int64_t recovered = (3 * benign.size(0) + 3) / 4; // of one image, all
            images = at::cat({benign, underTriggers(benign.slice(0, 0, recovered), triggers, generator),
                              underRandomTriggers(benign.slice(0, recovered), generator)});
            wanted = at::cat({answers, answers});
        }
        return work.loss(images.contiguous(at::MemoryFormat::ChannelsLast), wanted);
    };
    return tune(work, tuning);
}

} // namespace drm
