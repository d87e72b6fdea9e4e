// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

namespace drm {

/// Fine-pruning (Liu, Dolan-Gavitt, Garg, RAID 2018) for regression: channels of the last convolution are switched off,
/// the least active on benign images first (lastLayerActivation() on the training part), as long as the clean error of
/// the validation part stays within MitigateParams::pruneTolerance times what it was; then the rest is fine-tuned on
/// benign images, and pruned channels stay off. The original stops where the classification accuracy falls.
/// False after a stop. Throws Error{UnsuitableModel} where there is no convolution to prune.
bool finePrune(MitigationWork &work);

/// Switches off channels of `layers` in the order given by ascending `rank` (C over all layers, one number a channel,
/// layer by layer), those below `limit` at most, as long as the clean validation error stays within `tolerance` times
/// what it is now; in `steps` steps. Fills result().channels and prunedChannels.
std::vector<PrunedLayer> pruneWhileCleanErrorHolds(MitigationWork &work, const std::vector<ChannelLayer> &layers,
                                                   const at::Tensor &rank, double limit, double tolerance, int steps);

} // namespace drm
