// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ImageBatch.h"

#include <string>
#include <vector>

namespace drm {

class RegressionModel;

enum class CheckState { Passed, Warning, Failed };

/// One thing that was checked before a run; `message` is a sentence, with what to do where it did not pass.
struct PreflightCheck {
    std::string name; ///< "shape", "finite", "variation", "range", "channel order", "count"
    CheckState state = CheckState::Passed;
    std::string message;
};

/// Runs the model on up to 64 of the images, fewer where it is slow. Labels (N×d, may be empty) let it compare value ranges and channel orders
/// by how well the model predicts; without labels only shape, finiteness and variation are judged.
std::vector<PreflightCheck> runPreflight(const RegressionModel &model, const ImageBatch &images, const Table &labels);

/// True if no check failed (warnings are allowed).
bool passed(const std::vector<PreflightCheck> &checks);

} // namespace drm
