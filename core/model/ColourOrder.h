// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/record/ModelInfo.h"

#include <ATen/ATen.h>

namespace drm {

/// Images N×C×H×W in 0..1 RGB in the order of the transform: as they are, blue first, or as luminance and two
/// differences of colour (YUV of ITU-R BT.601 as OpenCV has it, the differences around 0.5). Differentiable. Grey ones
/// stay as they are.
at::Tensor inOrderOf(const InputTransform &transform, const at::Tensor &images);
/// The way back.
at::Tensor fromOrderOf(const InputTransform &transform, const at::Tensor &images);

} // namespace drm
