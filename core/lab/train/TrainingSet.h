// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab: the images of a training, step by step.

#include "core/lab/train/TrainParams.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace drm {

/// The rows of one step: benign images, then for each backdoor its poisoned images and its decoys.
struct StepBatch {
    struct Poison {
        at::Tensor images; ///< triggered, or for an input-aware attack still benign: its generator needs the gradient
        at::Tensor labels; ///< label units
        at::Tensor decoys; ///< undefined where there are none; input-aware: benign images
        at::Tensor decoyLabels;
    };
    at::Tensor images; ///< B×C×H×W
    at::Tensor labels; ///< B×d
    std::vector<Poison> poisons; ///< one a backdoor
};

/// Splits the images, chooses which are poisoned, and composes augmented batches. A batch depends on (seed, epoch,
/// step) alone, so that a training can go on from any step.
class TrainingSet {
public:
    /// Throws Error{UnsuitableData} where a label does not vary.
    TrainingSet(const ImageStore &images, const Table &labels, const TrainParams &params);

    int stepsPerEpoch() const { return m_stepsPerEpoch; }
    StepBatch batch(int epoch, int step);

    const std::vector<int> &train() const { return m_train; }
    const std::vector<int> &heldOut() const { return m_heldOut; }
    const at::Tensor &mean() const { return m_mean; } ///< d, of the training part
    const at::Tensor &deviation() const { return m_deviation; }
    at::Tensor standardised(const at::Tensor &labels) const; ///< n×d
    at::Tensor inLabelUnits(const at::Tensor &standardised) const; ///< n×d

    /// Training images whose labels lie nearest to the target of a backdoor that keeps labels; else empty.
    const std::vector<int> &nearTarget(std::size_t backdoor) const { return m_poisoned[backdoor]; }
    /// Puts other pixels in the place of image `index` wherever backdoor `backdoor` poisons it.
    void replace(std::size_t backdoor, int index, const float *pixels);

    /// Tells sets apart: shape, and sums over pixels and labels.
    std::string fingerprint() const;

    at::Tensor labelsOf(const std::vector<int> &indices) const; ///< n×d
    ImageBatch imagesOf(const std::vector<int> &indices) const;

private:
    void choosePoisoned();
    ImageBatch augmented(const std::vector<int> &indices, std::uint64_t stream,
                         const ImageBatch *other = nullptr) const;

    ImageStore m_images;
    const TrainParams &m_params;
    at::Tensor m_labels;
    at::Tensor m_mean;
    at::Tensor m_deviation;
    std::vector<int> m_train;
    std::vector<int> m_heldOut;
    std::vector<std::vector<int>> m_poisoned; ///< by backdoor
    std::vector<ImageBatch> m_replaced; ///< by backdoor: its poisoned images, in m_poisoned's order; empty: as they are
    std::vector<char> m_keptAside; ///< by image: poisoned in place, so no longer benign
    std::vector<int> m_order; ///< benign images, shuffled for m_epoch
    int m_epoch = -1;
    int m_stepsPerEpoch = 0;
};

/// N×C×H×W in the memory of `batch`, channels-last (a copy).
at::Tensor channelsLast(ImageBatch &batch);

} // namespace drm
