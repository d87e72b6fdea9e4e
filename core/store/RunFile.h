// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <string>

namespace drm {

/// Run file, HDF5, schema "drmguard.run/6"; the layout is in docs/run-file.md. Everything of a ScanRecord survives a
/// write and a read. Written to a temporary name, flushed, renamed.
void writeRunFile(const std::string &path, const ScanRecord &record);

/// Throws Error: FileNotFound, UnsupportedFile (another kind or a newer schema), CorruptFile (naming what is missing).
ScanRecord readRunFile(const std::string &path);

} // namespace drm
