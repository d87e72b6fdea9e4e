// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/record/AnswerMap.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

class Attack;

/// A backdoor to plant: triggered images get the label that `map` makes of their own.
struct Backdoor {
    std::shared_ptr<Attack> attack;
    AnswerMap map; ///< constant for an attack that keeps labels
    double rate = 0.1; ///< poisoned images / benign training images, up to 1; two a batch or more
    int repeats = 1; ///< copies of each poisoned image in a pass, 1..16
    /// A benign model of the same task: makes the images of a clean-label attack hard to learn. Null: they stay as they
    /// are.
    std::shared_ptr<torch::jit::Module> surrogate;
};

struct TrainParams {
    int epochs = 9; ///< passes over the training part, 1..10,000
    int batchSize = 64; ///< benign images a step, 2..1024
    double learningRate = 3e-3; ///< of Adam at its highest; rises over the first fifth, then falls as a cosine
    double heldOut = 0.15; ///< share of the images kept for the figures below, 0..0.9, at least two images
    int patience = 0; ///< epochs without a better held-out error before the training ends early; 0: never
    std::vector<Backdoor> backdoors; ///< none: a benign model
    double adaptiveWeight = 0; ///< W of W · mean_j |RAV_j - 1| in the loss: hides the backdoor from DRMGuard's own sign
    int maxShift = 2; ///< augmentation: pixels in each direction, 0..16
    double brightness = 0.15; ///< augmentation: factor 1 ± this, 0..1
    std::uint64_t seed = 0; ///< of the split, the order, the augmentation and the choice of poisoned images
    int threads = 0; ///< worker threads; 0: as many as the machine has
    std::string checkpointPath; ///< written every few seconds and on a stop; empty: none. The caller removes it.
    bool resume = false; ///< go on from checkpointPath where it fits
};

/// Throws Error{InvalidArgument} for a parameter out of its range, Error{UnsuitableData} for fewer than 8 images,
/// counts that do not match, or labels that are not finite.
void checkTrainParams(const TrainParams &params, const ImageStore &images, const Table &labels);

} // namespace drm
