// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/TrainParams.h"

#include "core/attacks/Attack.h"
#include "core/base/Error.h"

#include <algorithm>
#include <cmath>

namespace drm {

void checkTrainParams(const TrainParams &params, const ImageStore &images, const Table &labels)
{
    const auto require = [](bool good, const Message &message) {
        if (!good)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    require(params.epochs >= 1 && params.epochs <= 10000,
            Message{DRM_TEXT("Engine", "Training needs 1 to 10,000 epochs."), {}});
    require(params.batchSize >= 2 && params.batchSize <= 1024,
            Message{DRM_TEXT("Engine", "Training needs batches of 2 to 1024 images."), {}});
    require(params.learningRate > 0.0 && params.learningRate <= 1.0,
            Message{DRM_TEXT("Engine", "The learning rate must be above 0, at most 1."), {}});
    require(params.heldOut >= 0.0 && params.heldOut <= 0.9,
            Message{DRM_TEXT("Engine", "The held-out share must be between 0 and 0.9."), {}});
    require(params.patience >= 0, Message{DRM_TEXT("Engine", "The patience must not be negative."), {}});
    require(params.adaptiveWeight >= 0.0 && params.adaptiveWeight <= 100.0,
            Message{DRM_TEXT("Engine", "The adaptive weight must be between 0 and 100."), {}});
    require(params.threads >= 0 && params.threads <= 1024,
            Message{DRM_TEXT("Engine", "Training needs 0 to 1024 threads."), {}});
    require(params.maxShift >= 0 && params.maxShift <= 16,
            Message{DRM_TEXT("Engine", "The shift must be between 0 and 16 pixels."), {}});
    require(params.brightness >= 0.0 && params.brightness <= 1.0,
            Message{DRM_TEXT("Engine", "The brightness must be between 0 and 1."), {}});
    for (const Backdoor &backdoor : params.backdoors) {
        require(backdoor.attack != nullptr, Message{DRM_TEXT("Engine", "A backdoor needs an attack."), {}});
        require(backdoor.rate >= 0.0 && backdoor.rate <= 1.0,
                Message{DRM_TEXT("Engine", "The poisoning rate must be between 0 and 1."), {}});
        require(
            backdoor.rate * backdoor.repeats * params.batchSize >= 1.5,
            Message{
                DRM_TEXT(
                    "Engine",
                    "The poisoning rate is too small: each batch must get 2 poisoned images. Choose a larger rate."),
                {}});
        require(backdoor.repeats >= 1 && backdoor.repeats <= 16,
                Message{DRM_TEXT("Engine", "There must be 1 to 16 copies of a poisoned image."), {}});
        require(std::max(backdoor.map.gain.size(), backdoor.map.shift.size())
                    == static_cast<std::size_t>(labels.columns),
                Message{DRM_TEXT("Engine", "The target needs one number for each of the %1 labels."),
                        {std::to_string(labels.columns)}});
        require(backdoor.map.isConstant() || !backdoor.attack->keepsLabels(),
                Message{DRM_TEXT("Engine",
                                 "An attack that leaves the labels as they are can lead to one answer alone; choose "
                                 "the answer map 'constant'."),
                        {}});
    }
    if (images.count() < 8 || images.count() != labels.rows || labels.columns < 1) {
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "Training needs 8 images or more with a row of labels each; there are %1 images "
                                     "and %2 rows of labels."),
                            {std::to_string(images.count()), std::to_string(labels.rows)}});
    }
    if (!std::all_of(labels.values.begin(), labels.values.end(), [](float value) { return std::isfinite(value); }))
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "Some labels are not finite numbers; remove these images."), {}});
}

} // namespace drm
