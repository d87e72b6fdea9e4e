// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/RecoveredTrigger.h"

#include "core/base/Error.h"
#include "core/model/RegressionModelImpl.h"
#include "core/triggers/TriggerFamily.h"

#include <ATen/CPUGeneratorImpl.h>

#include <memory>

namespace drm {

namespace {

std::unique_ptr<TriggerHypothesis> emptyHypothesis(const TriggerFamily &family, const at::Tensor &like)
{
    TriggerSetup setup;
    setup.starts.resize(1);
    setup.like = like;
    setup.generator = at::make_generator<at::CPUGeneratorImpl>(0); // all it draws is overwritten
    return family.make(setup);
}

/// `problem`: marked with DRM_TEXT, with the place %1 of the trigger's name.
[[noreturn]] void failFor(const HypothesisResult &result, const char *problem)
{
    const Message remedy{DRM_TEXT("Engine", "Scan the model again to get a trigger that can be put on images."), {}};
    throw Error(ErrorKind::UnsuitableData, joined({Message{problem, {result.name.substr(0, 40)}}, remedy}));
}

} // namespace

std::vector<ImageBatch> triggerState(TriggerHypothesis &hypothesis, std::int64_t lane)
{
    std::vector<ImageBatch> arrays;
    for (const at::Tensor &part : hypothesis.laneState(lane)) {
        at::Tensor array = part.detach();
        while (array.dim() < 4)
            array = array.unsqueeze(0);
        arrays.push_back(toImageBatch(array));
    }
    return arrays;
}

TriggerFunction recoveredTrigger(const HypothesisResult &result, int channels, int height, int width, at::Device device)
{
    std::vector<at::Tensor> parts;
    for (const ImageBatch &array : *result.triggerState) {
        parts.push_back(toTensor(array, device));
        if (!parts.back().isfinite().all().item<bool>())
            failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run holds values that are no numbers."));
    }
    if (parts.empty())
        failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run was not kept."));
    const at::Tensor image = at::empty({1, channels, height, width}, at::TensorOptions().device(device));
    if (result.name == "probe") {
        const bool fits =
            parts.size() == 2 && parts[0].sizes() == image.slice(1, 0, 1).sizes() && parts[1].sizes() == image.sizes();
        if (!fits)
            failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run does not fit the images."));
        return [mask = parts[0], square = parts[1]](const at::Tensor &x) { return x + mask * (square - x); };
    }
    if (result.name == "wave") {
        if (parts.size() != 1 || parts[0].sizes() != image.slice(1, 0, 1).sizes())
            failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run does not fit the images."));
        return [wave = parts[0]](const at::Tensor &x) { return (x + wave).clamp(0, 1); };
    }
    const TriggerFamily *family = findTriggerFamily(result.name);
    if (!family)
        failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run is of a kind that this program does not know."));
    const std::shared_ptr<TriggerHypothesis> hypothesis = emptyHypothesis(*family, image);
    const std::vector<at::Tensor> own = hypothesis->state();
    if (own.size() != parts.size())
        failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run does not fit the images."));
    for (std::size_t i = 0; i < own.size(); ++i) {
        while (parts[i].dim() > own[i].dim() && parts[i].size(0) == 1)
            parts[i] = parts[i].squeeze(0);
        if (parts[i].sizes() != own[i].sizes())
            failFor(result, DRM_TEXT("Engine", "The %1 trigger of this run does not fit the images."));
    }
    hypothesis->restore(parts);
    hypothesis->setTraining(false);
    return [hypothesis](const at::Tensor &x) { return hypothesis->apply(x); };
}

} // namespace drm
