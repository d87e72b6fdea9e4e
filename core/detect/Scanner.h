// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/record/ScanResult.h"

#include <string>

namespace drm {

class RegressionModel;
class RunControl;

/// Runs the searches of the method of `params` on the model, one after the other, and decides.
///
/// `images`: the benign images drawn for this scan, in drawn order (40 or more). `checkpointPath`: where the state is
/// written every few seconds and on a stop; empty: no checkpoint. Where it cannot be written, the observer is warned
/// and the scan goes on. If `resume` is true and the file exists, the scan goes on from it and ends with the result of
/// an undisturbed run; a checkpoint of another model, other images or other parameters throws Error{UnsuitableData}.
/// The checkpoint of a finished scan stays, for the caller to remove once the result is safe.
///
/// Throws Error{InvalidArgument} for parameters out of range and Error{UnsuitableModel} where the model fails.
ScanResult scan(const RegressionModel &model, const ImageStore &images, const ScanParams &params, RunControl &control,
                const std::string &checkpointPath = {}, bool resume = false);

} // namespace drm
