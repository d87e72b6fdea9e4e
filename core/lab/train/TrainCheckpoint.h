// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab.

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace drm {

class TrainingSet;
struct TrainParams;

/// All that a training goes on from.
struct TrainCheckpoint {
    std::int64_t step = 0; ///< steps done
    double epochSum = 0; ///< of the benign loss, over the steps of the epoch that has begun
    double bestError = 0; ///< of the best epoch
    std::int64_t staleEpochs = 0; ///< since then
    std::vector<double> epochLoss; ///< by epoch
    double seconds = 0; ///< of training
    c10::IValue adam; ///< see packAdam()
    std::vector<at::Tensor> weights; ///< see TrainedWeights
    std::vector<at::Tensor> average; ///< of the weights
    std::vector<at::Tensor> best; ///< weights of the best epoch; empty: none yet
};

/// Tells trainings apart: all that a training's course depends on, as text.
std::string trainFingerprint(const TrainParams &params, const TrainingSet &set,
                             const std::vector<at::Tensor> &parameters);

/// Throws Error{WriteFailed}.
void writeTrainCheckpoint(const std::string &path, const std::string &fingerprint, const TrainCheckpoint &checkpoint);

/// Calls `takeOver` with what `path` holds, if it is there and of the training with this fingerprint. Throws
/// Error{CorruptFile} where the file is damaged, which it also is where `takeOver` throws.
void readTrainCheckpoint(const std::string &path, const std::string &fingerprint,
                         const std::function<void(const TrainCheckpoint &)> &takeOver);

} // namespace drm
