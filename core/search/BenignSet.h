// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/FeatureGeometry.h"
#include "core/model/RegressionModelImpl.h"

namespace drm {

/// The benign images of a scan, split once: the search sees `train`, success is judged on `heldOut`.
/// Benign answers are computed once, over all images, and shared by every hypothesis.
struct BenignSet {
    at::Tensor train; ///< 3/4 of the images, N×C×H×W in 0..1, channels-last
    at::Tensor heldOut; ///< the rest
    at::Tensor outputs; ///< of all images, train first, N×d
    at::Tensor features;
    BenignSpread spread;
    Precision searchPrecision = Precision::Full; ///< of the iterations of a search; judging is always in float32

    static BenignSet of(const RegressionModel &model, const ImageBatch &images);

    std::int64_t outputCount() const { return outputs.size(1); }
};

/// Answers in chunks, without gradient.
ModelAnswer answerInChunks(const RegressionModel &model, const at::Tensor &images, std::int64_t chunk = 64);

} // namespace drm
