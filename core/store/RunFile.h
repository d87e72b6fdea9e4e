// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"

#include <string>

namespace drm {

/// Run file, HDF5, schema "drmguard.run/7"; the layout is in docs/run-file.md. Everything of a ScanRecord survives a
/// write and a read, but for its alterations and remarks. Written to a temporary name, flushed, renamed.
void writeRunFile(const std::string &path, const ScanRecord &record);

/// Reads the file once; what of it is not as it was written is in ScanResult::alterations, and its verdict is withdrawn
/// then. Files of schema 6 hold no hashes, which is a remark. Throws Error: FileNotFound, UnsupportedFile (another kind
/// or a newer schema), CorruptFile (naming what is missing).
ScanRecord readRunFile(const std::string &path);

/// The two steps of readRunFile(), for who needs the bytes as well: those of the file, once it is known to be a run
/// file, and what they say. `path` is where they come from, for messages.
std::string readRunBytes(const std::string &path);
ScanRecord parseRunFile(const std::string &path, const std::string &bytes);

/// Throws Error{CorruptFile} naming what was changed, where `record`, read from `path`, has alterations.
void requireUnaltered(const ScanRecord &record, const std::string &path);

} // namespace drm
