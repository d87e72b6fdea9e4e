// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/BenignSet.h"

#include "core/base/Error.h"

#include <algorithm>

namespace drm {

std::int64_t imagesAtOnce(std::int64_t most, std::int64_t imageSize)
{
    constexpr std::int64_t large = std::int64_t{3} * 96 * 96;
    return imageSize <= large
        ? most
        : std::clamp<std::int64_t>(most * large / imageSize, std::min<std::int64_t>(8, most), most);
}

namespace {

/// Of all images of a store, in chunks.
ModelAnswer answerAll(const RegressionModel &model, const ImageStore &images,
                      const std::function<void(double)> &answered)
{
    const auto chunk = static_cast<int>(imagesAtOnce(64, static_cast<std::int64_t>(images.imageSize())));
    const at::NoGradGuard guard;
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    for (int first = 0; first < images.count(); first += chunk) {
        ModelAnswer answer = model.impl().forward(toTensor(images.range(first, chunk), model.impl().device));
        outputs.push_back(std::move(answer.outputs));
        features.push_back(std::move(answer.features));
        if (answered)
            answered(std::min(1.0, static_cast<double>(first + chunk) / images.count()));
    }
    return {at::cat(outputs), at::cat(features)};
}

} // namespace

BenignSet BenignSet::of(const RegressionModel &model, const ImageStore &images,
                        const std::function<void(double)> &answered)
{
    if (images.count() < 40)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "A scan needs 40 benign images or more; there are %1."),
                            {std::to_string(images.count())}});
    BenignSet set;
    const int trainCount = static_cast<int>(std::int64_t{images.count()} * 3 / 4);
    set.train = {images, 0, trainCount, model.impl().device};
    set.heldOut = {images, trainCount, images.count(), model.impl().device};
    model.impl().measureHead(set.train.first(64));
    const ModelAnswer answer = answerAll(model, images, answered);
    if (!answer.outputs.isfinite().all().item<bool>() || !answer.features.isfinite().all().item<bool>())
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{DRM_TEXT("Engine",
                             "The model answers with infinite numbers or NaN on benign images; check the value range."),
                    {}});
    set.outputs = answer.outputs;
    set.features = answer.features;
    set.spread = BenignSpread::of(answer.outputs, answer.features, model.impl().weight);
    set.searchPrecision = model.impl().searchPrecision(set.train.first(16), set.spread.outputVariance);
    return set;
}

ModelAnswer answerTriggered(const RegressionModel &model, const BenignImages &images,
                            const std::function<at::Tensor(const at::Tensor &)> &apply, double *change)
{
    const std::int64_t chunk = imagesAtOnce(64, images.imageSize());
    const at::NoGradGuard guard;
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    double changed = 0;
    for (std::int64_t first = 0; first < images.count(); first += chunk) {
        const at::Tensor benign = images.range(first, first + chunk);
        const at::Tensor triggered = apply(benign);
        changed += (triggered - benign).abs().mean().item<double>() * static_cast<double>(benign.size(0));
        ModelAnswer answer = model.impl().forward(triggered);
        outputs.push_back(std::move(answer.outputs));
        features.push_back(std::move(answer.features));
    }
    if (change)
        *change = changed / static_cast<double>(images.count());
    return {at::cat(outputs), at::cat(features)};
}

} // namespace drm
