// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>
#include <vector>

namespace drm {

/// Writes an image set that openDataset reads: dataset "images", uint8 N×C×H×W (0..1 becomes 0..255, rounded), dataset
/// "labels", float32 N×d with the string attributes "label_names" and "label_units" (d each). Without labels (no rows)
/// only the images are written. Written under a temporary name, then renamed.
///
/// Throws Error{InvalidArgument} where counts do not match, Error{WriteFailed} where the file cannot be written.
void writeHdf5Dataset(const std::string &path, const ImageBatch &images, const Table &labels,
                      const std::vector<std::string> &labelNames, const std::vector<std::string> &labelUnits);

} // namespace drm
