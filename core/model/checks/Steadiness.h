// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/model/RegressionModelImpl.h"
#include "core/model/checks/Preflight.h"

#include <vector>

namespace drm {

/// Whether the answer to an image hangs on the image alone: "code" (what the code does beside answering), "randomness"
/// (two passes), "batch" (alone, among others, and in another order), "gradient" (with one wanted, and without),
/// "rounding" (pixels rounded to 8 bits) and "frozen graph" (the simplified graph against the module as it was loaded
/// and as it was saved). Asked with `images` (N×C×H×W, 0..1) and with the same images with a square of one colour in a
/// corner, because a model may do it only where it sees its trigger. Answers that differ by more than rounding (a
/// hundredth of `deviation`, d, the standard deviation of benign answers) make a check doubtful.
std::vector<PreflightCheck> checkSteadiness(const RegressionModel::Impl &impl, const at::Tensor &images,
                                            const at::Tensor &deviation);

} // namespace drm
