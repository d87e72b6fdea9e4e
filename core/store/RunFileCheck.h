// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <string>

namespace drm {

/// Checks that the parts of a record that was read from `path` fit together, so that who shows it may index without
/// looking: d outputs everywhere (or none), predictions for each image, pixels that are numbers, a probe map of its
/// size with its best square inside the image. Throws Error{CorruptFile} naming the part.
void checkRunRecord(const ScanRecord &record, const std::string &path);

} // namespace drm
