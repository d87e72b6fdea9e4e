// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/lab/train/Trainer.h"

#include <vector>

namespace drm {

/// Why the backdoors do not count as planted: the clean error (mean over the outputs of MAE / label deviation) is more
/// than 1.1 times the benign twin's, or an output's AE is a quarter of its label deviation or more. A sentence
/// each; none if they are planted. Without a twin (null) only the AE counts.
std::vector<Message> whyNotPlanted(const TrainResult &backdoored, const TrainResult *twin);

/// Mean over the outputs of MAE / label deviation.
double cleanErrorOf(const TrainResult &result);

} // namespace drm
