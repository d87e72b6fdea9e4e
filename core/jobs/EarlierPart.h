// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <optional>

namespace drm {

/// What the stopped scan that `request` resumes had found, out of its run file: all that a scan which was killed before
/// it wrote one has is its request and id. None where it resumes none, or where that file cannot be read. Throws
/// Error{CorruptFile} where the file was altered.
std::optional<ScanRecord> readEarlierPart(const ScanRequest &request);

/// Adds to a scan that was resumed and stopped again what it had not come to again: hypotheses, the probe's map,
/// losses, and, where it was stopped before its searches began, its images and checks.
void keepEarlierPart(ScanRecord &stopped, const ScanRecord &earlier);

} // namespace drm
