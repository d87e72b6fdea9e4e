// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/BenignSet.h"

#include "core/base/Error.h"

namespace drm {

ModelAnswer answerInChunks(const RegressionModel &model, const at::Tensor &images, std::int64_t chunk)
{
    const at::NoGradGuard guard;
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    for (const at::Tensor &part : images.split(chunk)) {
        ModelAnswer answer = model.impl().forward(part);
        outputs.push_back(std::move(answer.outputs));
        features.push_back(std::move(answer.features));
    }
    return {at::cat(outputs), at::cat(features)};
}

BenignSet BenignSet::of(const RegressionModel &model, const ImageBatch &images)
{
    if (images.count < 40)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "A scan needs 40 benign images or more; there are %1."),
                            {std::to_string(images.count)}});
    BenignSet set;
    const at::Tensor all = toTensor(images, model.impl().device);
    const ModelAnswer answer = answerInChunks(model, all);
    if (!answer.outputs.isfinite().all().item<bool>() || !answer.features.isfinite().all().item<bool>())
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{DRM_TEXT("Engine",
                             "The model answers with infinite numbers or NaN on benign images; check the value range."),
                    {}});
    const std::int64_t trainCount = images.count * 3 / 4;
    set.train = all.slice(0, 0, trainCount);
    set.heldOut = all.slice(0, trainCount);
    set.outputs = answer.outputs;
    set.features = answer.features;
    set.spread = BenignSpread::of(answer.outputs, answer.features, model.impl().weight);
    set.searchPrecision = model.impl().searchPrecision(set.train.slice(0, 0, 16), set.spread.outputVariance);
    return set;
}

} // namespace drm
