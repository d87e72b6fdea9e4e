// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace drm {

class TriggerHypothesis;

/// HypothesisResult::triggerState of one lane.
std::vector<ImageBatch> triggerState(TriggerHypothesis &hypothesis, std::int64_t lane);

/// A(x) for n×C×H×W images in 0..1 on `device`, of the shape that was searched with; the result has the same shape.
using TriggerFunction = std::function<at::Tensor(const at::Tensor &)>;

/// The trigger that a scan recovered, made anew from HypothesisResult::triggerState. Throws Error{UnsuitableData} where
/// there is none or it does not fit images of this shape.
TriggerFunction recoveredTrigger(const HypothesisResult &result, int channels, int height, int width,
                                 at::Device device);

} // namespace drm
