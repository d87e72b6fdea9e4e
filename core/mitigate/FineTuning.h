// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

#include <functional>

namespace drm {

/// How tune() trains.
struct TuningParams {
    /// The loss of a batch; `rows`: of the training part.
    std::function<at::Tensor(const at::Tensor &rows, at::Generator &generator)> loss;
    std::function<void()> afterStep; ///< may be empty
    std::vector<double> learningRates; ///< of Adam; each starts from the module's present state
    int epochs = 0; ///< for each learning rate, at most
    int judgeEvery = 1; ///< epochs from one look at the validation part to the next; the last epoch has one, too
    /// Each learning rate falls to 0 in a straight line, patience does not count, and the best state is one of the last
    /// quarter of the epochs: before, the rate is still so high that a good one is luck.
    bool decay = false;
};

/// Trains with each learning rate and leaves the module in the best state of all epochs (MitigationWork::choiceError on
/// the validation part). For a baseline that may be the state before the first: it cannot know that anything is wrong.
/// False after a stop.
bool tune(MitigationWork &work, const TuningParams &tuning);

/// Fine-tuning, a baseline: benign images with their labels, learning rates 0.001 and 0.0003. Pruned channels stay at
/// zero. False after a stop.
bool fineTune(MitigationWork &work, const std::vector<PrunedLayer> &pruned = {});

} // namespace drm
