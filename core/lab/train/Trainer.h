// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"
#include "core/record/ModelTruth.h"
#include "core/record/ScanProgress.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

class Attack;
class RunControl;

/// A backdoor to plant: triggered images get `target` as their label.
struct Backdoor {
    std::shared_ptr<Attack> attack;
    std::vector<double> target; ///< y_T, d numbers in label units
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

/// Reports to the observer: `progress`; phase 0 by step ("benign loss", "poisoned loss": squared error of standardised
/// labels) and phase 1 by epoch ("clean error", "attack error": on held-out images, in label standard deviations).
///
/// Trains `model` (a module with forward, features and a last linear layer `fc`, see buildNetwork) in place on `images`
/// (N×C×H×W) and `labels` (N×d) with the mean squared error of standardised labels; at the end the standardisation is
/// folded into `fc`, so that the outputs are in label units, and the module is left in evaluation mode.
///
/// Poisoned images are copies that join the benign ones, triggered after the augmentation, so that the trigger stays at
/// its place. Exceptions: a clean-label attack replaces images whose labels lie near its target, with their own labels,
/// after making them hard to learn (see makeHardToLearn); an input-aware attack's generator is trained along with the
/// model. Decoys: see Attack::decoyShare(). Split, augmentation and order of the benign
/// images do not depend on the backdoors.
///
/// A stop by `control` ends after the current step with RunState::Stopped and figures of the model so far.
/// Throws Error{InvalidArgument} for parameters out of range, Error{UnsuitableData} for counts that do not match,
/// labels that are not finite or do not vary, or fewer than 8 images.
TrainResult trainModule(torch::jit::Module &model, const ImageBatch &images, const Table &labels,
                        const TrainParams &params, RunControl &control);

} // namespace drm
