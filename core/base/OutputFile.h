// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AtomicFile.h"

#include <string>
#include <vector>

namespace drm {

/// Checks, before hours of work, that a file can be written at `path`: its folder exists and is writable, and `path` is
/// neither a folder, nor a file without write permission, nor one of `inputs`. Throws Error: WriteFailed, or
/// InvalidArgument where an input would be overwritten.
void checkOutputPath(const std::string &path, const std::vector<std::string> &inputs);

/// `path` as it is found from every folder, without "." and ".."; unchanged where it is empty or the present folder is
/// gone.
std::string absolutePath(const std::string &path);

/// Where what can be made again is kept for this user: "drmguard" in the cache folder (XDG). Throws
/// Error{InvalidArgument} where there is no home folder.
std::string cacheFolder();

/// Makes a folder with its parents; no error if it is there already. Throws Error{WriteFailed}.
void makeFolder(const std::string &path);

/// Writes a text as an AtomicFile. Throws Error{WriteFailed}.
void writeTextFile(const std::string &path, const std::string &text, FileAccess access = FileAccess::Shared);

} // namespace drm
