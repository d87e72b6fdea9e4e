// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/model/RegressionModelImpl.h"

#include <string>

namespace drm {

/// Why the model failed on x (N×C×H×W, 0..1) with the LibTorch message `what`: a sentence or two, with what to do.
/// Tries the model on single images of other sizes and with the channels last, so it takes up to some twenty forward
/// passes.
Message forwardFailure(const RegressionModel::Impl &impl, const at::Tensor &x, const std::string &what);

bool isOutOfMemory(const std::string &what);

} // namespace drm
