// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <vector>

namespace drm {

/// Where the model file or the images that a scan used are others now, a sentence each; reads all of them. What is not
/// there any more, and what the record has no hashes of, is passed over.
std::vector<Message> inputDifferences(const ScanRecord &record);

} // namespace drm
