// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/record/PreflightCheck.h"

#include <string>
#include <vector>

namespace drm {

class RegressionModel;

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
/// `given`: Dataset::given() of the images; with labels alone each image has its own, else all the same.
Preflight runPreflight(const RegressionModel &model, const ImageStore &images, const Table &labels,
                       const std::vector<std::string> &labelNames = {}, const Table &given = {});

} // namespace drm
