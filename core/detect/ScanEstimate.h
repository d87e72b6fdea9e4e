// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/record/ScanParams.h"
#include "core/record/ScanProgress.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

class RegressionModel;

/// Part of the work that is kept in reserve for a close decision.
inline constexpr const char *anotherLook = "another look";

/// The parts of a scan with their work, in units of one image passed forward; a pass back counts twice that, and a
/// generator as much as the model. Parts are named as in detect/Scanner.cpp.
std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, int channels, int height, int width);

/// Images in the largest batch that such a scan passes forward and back.
int largestBatch(const ScanParams &params);

/// What a scan will take on this machine, from a trial of a few images forward and back. Time is known to about a half,
/// memory to a third. `images`: those of the scan. Throws Error{InvalidArgument} where the memory is more than the
/// machine has free, saying what to change.
ScanEstimate estimateScan(const RegressionModel &model, const ImageStore &images, const ScanParams &params);

} // namespace drm
