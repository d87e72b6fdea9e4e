// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>
#include <vector>

namespace drm {

class RegressionModel;

enum class CheckState {
    Passed,
    Warning, ///< a remark; nothing has to be done
    Doubtful, ///< the model can be scanned, and a verdict would rest on sand: somebody has to confirm first
    Failed ///< the model cannot be scanned at all
};

/// One thing that was checked before a run; `message` is a sentence, with what to do where it did not pass.
struct PreflightCheck {
    /// "size", "count", "pixels", "shape", "opened", "finite", "variation", "head", "code", "randomness", "batch",
    /// "gradient", "rounding", "frozen graph", "accuracy", "range", "channel order"
    std::string name;
    CheckState state = CheckState::Passed;
    std::string message;
};

/// What runPreflight found.
struct Preflight {
    std::vector<PreflightCheck> checks;
    /// d numbers: R² of the raw answers against the labels, NaN for a label that does not vary; empty where there are
    /// no labels or not as many as outputs.
    std::vector<double> r2;
};

/// Runs the model on up to 64 of the images (N×C×H×W, 0..1), and on some of them with squares of one colour in a
/// corner: it must answer finite numbers that vary, the same ones at every pass, in every batch, with and without a
/// gradient, and the same as the module before its graph was simplified; the head must be what makes the answers.
/// Labels (N×d, may be empty) and their names let it say how well the model predicts, and whether another value range
/// or channel order would fit better. A slow model (a second or more for 64 images) is asked about fewer images.
Preflight runPreflight(const RegressionModel &model, const ImageBatch &images, const Table &labels,
                       const std::vector<std::string> &labelNames = {});

/// True if no check failed (warnings and doubts are allowed).
bool passed(const std::vector<PreflightCheck> &checks);

/// Those that have to be confirmed.
std::vector<PreflightCheck> doubtful(const std::vector<PreflightCheck> &checks);

} // namespace drm
