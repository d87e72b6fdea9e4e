// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"
#include "core/model/graph/Precision.h"
#include "core/record/ScanParams.h"

#include <ATen/core/Generator.h>

#include <string>

namespace drm {

class RegressionModel;

/// Throws Error{InvalidArgument}, naming the parameter that is out of range.
void checkScanParams(const ScanParams &params);

/// Everything that decides the path of a scan, but for the precision of its searches.
std::string fingerprintOf(const RegressionModel &model, const ImageStore &images, const ScanParams &params);
/// That of a checkpoint, which goes on only where it is the same: the same scan in float32 takes another path.
std::string checkpointFingerprint(const std::string &fingerprint, Precision precision);

/// Random numbers of one phase, the same whatever ran before it.
at::Generator generatorFor(std::uint64_t seed, const std::string &phase);

} // namespace drm
