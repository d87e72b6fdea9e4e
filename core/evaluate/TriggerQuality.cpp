// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/TriggerQuality.h"

#include "core/base/Error.h"

#include <torch/torch.h>

#include <algorithm>

namespace drm {

namespace {

at::Tensor changeOf(const ImageBatch &benign, const ImageBatch &triggered)
{
    const auto view = [&](const ImageBatch &images) {
        return torch::from_blob(const_cast<float *>(images.pixels.data()),
                                {images.count, images.channels, images.height, images.width});
    };
    return view(triggered) - view(benign);
}

at::Tensor placesOf(const at::Tensor &change)
{
    const at::Tensor map = change.abs().mean(at::IntArrayRef{0, 1}).flatten();
    const auto rank = std::max<std::int64_t>(1, map.numel() - map.numel() / 100);
    const at::Tensor high = std::get<0>(map.kthvalue(rank));
    return map > (high / 2).clamp_min(1e-6);
}

} // namespace

TriggerQuality triggerQuality(const ImageBatch &benign, const ImageBatch &recovered, const Attack &truth)
{
    if (benign.count == 0 || benign.count != recovered.count || benign.imageSize() != recovered.imageSize())
        throw Error(ErrorKind::InvalidArgument,
                    "A trigger is judged on the same images, one or more, without and with it.");
    const torch::NoGradGuard noGrad;
    ImageBatch triggered = benign;
    truth.apply(triggered, 0, triggered.count);
    const at::Tensor wanted = changeOf(benign, triggered);
    const at::Tensor found = changeOf(benign, recovered);
    const at::Tensor wantedPlaces = placesOf(wanted);
    const at::Tensor foundPlaces = placesOf(found);
    const double both = (wantedPlaces & foundPlaces).sum().item<double>();
    const double either = (wantedPlaces | foundPlaces).sum().item<double>();
    TriggerQuality quality;
    quality.maskIou = either > 0 ? both / either : 0;
    quality.patternSimilarity =
        at::cosine_similarity(wanted.flatten(1), found.flatten(1), 1, 1e-8).mean().item<double>();
    return quality;
}

} // namespace drm
