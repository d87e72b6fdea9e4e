// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

namespace drm {

/// Images under triggers that nobody planted, a different one each, a third of the batch a family: a square of one
/// colour (3 to 20 % of the shorter side), a smooth displacement field (3×3 to 8×8 control points, mean displacement
/// 0.5 to 4 % of the side), and a blend with noise of 4 to 64 cells a side (share up to 0.25). The ranges are those in
/// which the attacks of the literature lie (BadNets, WaNet, Blended). x: n×C×H×W in 0..1, n may be
/// 0; the result has the same shape.
at::Tensor underRandomTriggers(const at::Tensor &x, at::Generator &generator);

/// One number in low..high for each image, n×1×1×1, on the device of `images`.
at::Tensor drawForEach(const at::Tensor &images, double low, double high, at::Generator &generator);
/// An integer in 0..below-1.
std::int64_t draw(std::int64_t below, at::Generator &generator);

} // namespace drm
