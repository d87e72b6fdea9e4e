// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/TriggerUnlearning.h"

#include "core/mitigate/FineTuning.h"
#include "core/mitigate/RandomTriggers.h"
#include "core/mitigate/TargetedSearch.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace drm {

namespace {

constexpr std::int64_t mostShift = 2; ///< pixels, as the lab's own training
constexpr double brightness = 0.15; ///< factor 1 ± this
constexpr double weakest = 0.5; ///< of a trigger: x + strength · (A(x) - x)
constexpr double strongest = 1.5;
constexpr std::int64_t triggersAtOnce = 4; ///< in a batch
constexpr int judgeEvery = 4; ///< epochs
constexpr double searchShare = 0.35; ///< of the time
constexpr std::size_t mostTargets = 2; ///< that are searched for; each takes about a third of the time more
constexpr double sameTarget = 0.5; ///< label deviations, root mean square over outputs

at::Tensor augmented(const at::Tensor &images, at::Generator &generator)
{
    const at::Tensor padded = at::replication_pad2d(images, {mostShift, mostShift, mostShift, mostShift});
    const std::int64_t down = draw(2 * mostShift + 1, generator);
    const std::int64_t right = draw(2 * mostShift + 1, generator);
    const at::Tensor shifted = padded.slice(2, down, down + images.size(2)).slice(3, right, right + images.size(3));
    return (shifted * drawForEach(images, 1 - brightness, 1 + brightness, generator)).clamp(0, 1);
}

/// Targets of the recovered triggers that lead to one answer, one for those that lie together.
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
        const std::vector<double> wanted = backdoor.map.target();
        if (wanted.empty() || targets.size() == mostTargets)
            continue;
        const bool known = std::any_of(targets.begin(), targets.end(), [&](const std::vector<double> &target) {
            return distance(target, wanted) < sameTarget;
        });
        if (!known)
            targets.push_back(wanted);
    }
    return targets;
}

template <typename T> const T &drawn(const std::vector<T> &items, at::Generator &generator)
{
    return items[static_cast<std::size_t>(draw(static_cast<std::int64_t>(items.size()), generator))];
}

/// Each of a few parts of the images under a trigger of a family, both drawn at random.
at::Tensor underTriggers(const at::Tensor &images, const std::vector<std::vector<KnownBackdoor>> &families,
                         at::Generator &generator)
{
    std::vector<at::Tensor> parts;
    for (const at::Tensor &part : images.chunk(triggersAtOnce)) {
        const at::Tensor triggered = drawn(drawn(families, generator), generator).apply(part);
        parts.push_back(part + drawForEach(part, weakest, strongest, generator) * (triggered - part));
    }
    return at::cat(parts).clamp(0, 1);
}

/// Three eighths under recovered triggers, three eighths under those that were searched for, a quarter under random
/// ones; of very few images some of these have none.
at::Tensor underMixedTriggers(const at::Tensor &images, const std::vector<KnownBackdoor> &recovered,
                              const std::vector<std::vector<KnownBackdoor>> &searched, at::Generator &generator)
{
    const std::int64_t count = images.size(0);
    const std::int64_t random = count / 4;
    const std::int64_t more = searched.empty() ? 0 : (count - random) / 2;
    std::vector<at::Tensor> parts; // in the order of the images
    if (random > 0)
        parts.push_back(underRandomTriggers(images.slice(0, 0, random), generator));
    if (more > 0)
        parts.push_back(underTriggers(images.slice(0, random, random + more), searched, generator));
    parts.push_back(underTriggers(images.slice(0, random + more), {recovered}, generator));
    return at::cat(parts);
}

} // namespace

bool unlearnTriggers(MitigationWork &work)
{
    std::vector<std::vector<KnownBackdoor>> searched;
    const std::vector<std::vector<double>> targets = targetsOf(work);
    const double each = searchShare / static_cast<double>(std::max<std::size_t>(1, targets.size()));
    for (std::size_t i = 0; i < targets.size(); ++i) {
        work.setSpan(each * static_cast<double>(i), each * static_cast<double>(i + 1));
        if (!searchTowards(work, targets[i], searched))
            return false;
    }
    std::set<std::string> families;
    for (const std::vector<KnownBackdoor> &family : searched)
        families.insert(family.front().name);
    work.result().moreTriggers.assign(families.begin(), families.end());
    work.setSpan(targets.empty() ? 0 : searchShare, 1);

    TuningParams tuning;
    tuning.learningRates = {5e-4};
    tuning.epochs = work.params().epochs;
    tuning.judgeEvery = judgeEvery;
    tuning.decay = true;
    tuning.loss = [&](const at::Tensor &rows, at::Generator &generator) {
        at::Tensor images;
        at::Tensor wanted;
        {
            const at::NoGradGuard guard;
            const at::Tensor benign =
                augmented(work.trainRows(rows).images, generator).contiguous(at::MemoryFormat::ChannelsLast);
            const at::Tensor answers = work.suspiciousAnswer(benign);
            const std::int64_t half = (benign.size(0) + 1) / 2;
            images = at::cat(
                {benign,
                 underMixedTriggers(benign.slice(0, 0, half), work.backdoors().recovered, searched, generator)});
            wanted = at::cat({answers, answers.slice(0, 0, half)});
        }
        return work.robustLoss(images.contiguous(at::MemoryFormat::ChannelsLast), wanted);
    };
    return tune(work, tuning);
}

} // namespace drm
