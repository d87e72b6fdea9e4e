// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/FeatureGeometry.h"
#include "core/model/RegressionModelImpl.h"
#include "core/search/BenignImages.h"

#include <functional>

namespace drm {

/// The benign images of a scan, split once: the search sees `train`, success is judged on `heldOut`.
/// Benign answers are computed once, over all images, and shared by every hypothesis.
struct BenignSet {
    BenignImages train; ///< 3/4 of the images
    BenignImages heldOut; ///< the rest
    at::Tensor outputs; ///< of all images, train first, N×d
    at::Tensor features;
    BenignSpread spread;
    Precision searchPrecision = Precision::Full; ///< of the iterations of a search; judging is always in float32

    /// `answered` is told the share of images whose answers are known. Throws Error: UnsuitableData (fewer than 40
    /// images), UnsuitableModel (answers that are not finite).
    static BenignSet of(const RegressionModel &model, const ImageStore &images,
                        const std::function<void(double)> &answered = {});

    std::int64_t outputCount() const { return outputs.size(1); }
};

/// How many images are judged in one pass: `most`, and fewer of large ones, for what layers make of an image grows with
/// it. `imageSize`: values.
std::int64_t imagesAtOnce(std::int64_t most, std::int64_t imageSize);

/// Answers to the images with a trigger, in chunks, without gradient. `change`, if given, becomes the mean of
/// |triggered − benign| over all values.
ModelAnswer answerTriggered(const RegressionModel &model, const BenignImages &images,
                            const std::function<at::Tensor(const at::Tensor &)> &apply, double *change = nullptr);

} // namespace drm
