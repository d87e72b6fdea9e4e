// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/hdf5/H5File.h"

#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// Writes "integrity/path" and "integrity/sha256": the content hash of every dataset that the file has so far.
void writeIntegrity(H5File &file);

/// What stands in the first 512 bytes of a run file, before zeros: its schema and the SHA-256 of all bytes behind them.
std::string runFileHead(std::string_view rest);

/// Whether the first 512 bytes of a file are just that.
bool agreesWithItsHead(std::string_view bytes);

/// What of a file with hashes is not as it was written, a sentence each: datasets by their names, and bytes that belong
/// to none. `bytes`: the whole file, of which `file` was opened.
std::vector<Message> alteredParts(const H5File &file, std::string_view bytes);

} // namespace drm
