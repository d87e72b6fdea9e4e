// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab: what a model does on the images that it was not trained on.

#include "core/lab/train/TrainParams.h"
#include "core/record/ModelTruth.h"

#include <cstddef>
#include <vector>

namespace drm {

class TrainedNetwork;
class TrainingSet;

/// Mean absolute errors in label standard deviations, of a network whose outputs are standardised labels.
struct HeldOutErrors {
    double clean = 0;
    double attack =
        0; ///< distance of triggered answers from the mapped benign ones, mean over the backdoors; 0 without one
};

/// On the first `count` held-out images, or all.
HeldOutErrors heldOutErrors(const TrainedNetwork &network, const TrainingSet &set,
                            const std::vector<Backdoor> &backdoors, std::size_t count);

/// Puts the figures of a trained network, whose outputs are in label units, into `result`: of all held-out images.
void measureHeldOut(const TrainedNetwork &network, const TrainingSet &set, const std::vector<Backdoor> &backdoors,
                    TrainResult &result);

} // namespace drm
