// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ImageBatch.h"
#include "core/detect/ScanTypes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

class Attack;
class RunControl;

struct TrainParams {
    int epochs = 9; ///< passes over the training part, 1..10,000
    int batchSize = 64; ///< images a step, 2..1024
    double learningRate = 3e-3; ///< of Adam at its highest; rises over the first fifth, then falls as a cosine
    double heldOut = 0.15; ///< share of the images kept for the figures below, 0..0.9, at least two images
    double poisoningRate = 0.1; ///< share of the training images that are triggered and get the target as label, 0..1
    std::vector<double> target; ///< y_T, d numbers in label units; only with an attack
    int maxShift = 2; ///< augmentation: pixels in each direction, 0..16
    double brightness = 0.15; ///< augmentation: factor 1 ± this, 0..1
    std::uint64_t seed = 0; ///< of the split, the order, the augmentation and the choice of poisoned images
    int threads = 0; ///< worker threads; 0: as many as the machine has
    int width = 16; ///< of the network that trainModel builds
};

/// One number an output, in label units, on the held-out part.
struct TrainResult {
    RunState state = RunState::Finished;
    std::vector<double> mae; ///< mean |f_j(x) - y_j| on benign images
    std::vector<double> r2; ///< 1 - Σ (f_j - y_j)² / Σ (y_j - mean y_j)²
    std::vector<double> attackError; ///< AE: mean |f_j(A(x)) - y_T,j|; empty without an attack
    std::vector<double> labelStd; ///< standard deviation of the held-out labels
    std::vector<double> epochLoss; ///< mean training loss (squared error of standardised labels) of each epoch
    double seconds = 0;
};

/// Trains `model` (a module with a linear layer `fc`, see buildResNet) in place on `images` (N×C×H×W) and `labels`
/// (N×d) with the mean squared error of standardised labels; at the end the standardisation is folded into `fc`, so
/// that the outputs are in label units, and the module is left in evaluation mode. With an attack, poisoned images are
/// triggered after the augmentation, so the trigger stays at its place. Two trainings with equal arguments differ only
/// in what `attack` changes: split, order and augmentation are the same.
///
/// A stop by `control` ends after the current step with RunState::Stopped and figures of the model so far.
/// Throws Error{InvalidArgument} for parameters out of range, Error{UnsuitableData} for counts that do not match,
/// labels that are not finite or do not vary, or fewer than 8 images.
TrainResult trainModule(torch::jit::Module &model, const ImageBatch &images, const Table &labels,
                        const TrainParams &params, const Attack *attack, RunControl &control);

/// Builds a ResNet of `params.width` with `params.seed`, trains it and saves it as TorchScript under `path` (written to
/// a temporary name, then renamed). A stopped training writes no file. Throws also Error{WriteFailed}.
TrainResult trainModel(const std::string &path, const ImageBatch &images, const Table &labels,
                       const TrainParams &params, const Attack *attack, RunControl &control);

/// True if the backdoor counts as planted: the clean error (sum over the outputs of MAE / label deviation) is at most
/// 1.1 times the benign twin's, and each output's AE is under a quarter of its label deviation.
bool isPlanted(const TrainResult &benign, const TrainResult &backdoored);

} // namespace drm
