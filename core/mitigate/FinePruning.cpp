// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/FinePruning.h"

#include "core/base/Error.h"
#include "core/mitigate/FineTuning.h"

#include <torch/torch.h>

namespace drm {

namespace {

constexpr int pruneSteps = 32; ///< each measures the clean error once

/// `kept` (1 or 0 a channel, over all layers) by layer.
std::vector<PrunedLayer> byLayer(const std::vector<ChannelLayer> &layers, const at::Tensor &kept)
{
    std::vector<PrunedLayer> pruned;
    std::int64_t first = 0;
    for (const ChannelLayer &layer : layers) {
        pruned.push_back({layer, kept.slice(0, first, first + layer.channels())});
        first += layer.channels();
    }
    return pruned;
}

void applyAll(const std::vector<PrunedLayer> &pruned)
{
    for (const PrunedLayer &layer : pruned)
        layer.apply();
}

} // namespace

std::vector<PrunedLayer> pruneWhileCleanErrorHolds(MitigationWork &work, const std::vector<ChannelLayer> &layers,
                                                   const at::Tensor &rank, double limit, double tolerance, int steps)
{
    const std::vector<at::Tensor> original = work.copyOfParameters();
    const double most = tolerance * work.cleanValidationError();
    const at::Tensor order = rank.argsort();
    const std::int64_t candidates = (rank < limit).sum().item<std::int64_t>();
    at::Tensor kept = at::ones_like(rank);
    std::int64_t pruned = 0;
    for (int step = 1; step <= steps; ++step) {
        const std::int64_t count = candidates * step / steps;
        at::Tensor fewer = at::ones_like(rank);
        fewer.index_fill_(0, order.slice(0, 0, count), 0);
        work.restore(original);
        applyAll(byLayer(layers, fewer));
        if (work.cleanValidationError() > most)
            break;
        kept = fewer;
        pruned = count;
    }
    work.restore(original);
    const std::vector<PrunedLayer> result = byLayer(layers, kept);
    applyAll(result);
    work.result().channels = static_cast<int>(rank.size(0));
    work.result().prunedChannels = static_cast<int>(pruned);
    return result;
}

bool finePrune(MitigationWork &work)
{
    const std::vector<ChannelLayer> layers = channelLayers(work.module());
    if (layers.empty())
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine", "The model has no convolution whose channels could be pruned."), {}});
    if (!work.proceed(0, "pruning"))
        return false;
    const at::Tensor activation = lastLayerActivation(work.module(), work.prepared(work.train.images));
    // The most active channel stays: without any, the network would answer the same to every image.
    const std::vector<PrunedLayer> pruned = pruneWhileCleanErrorHolds(
        work, {layers.back()}, activation, activation.max().item<double>(), work.params().pruneTolerance, pruneSteps);
    work.setSpan(0.1, 1);
    return fineTune(work, pruned);
}

} // namespace drm
