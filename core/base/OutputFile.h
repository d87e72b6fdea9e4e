// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Writes `text` to a temporary name beside `path`, then renames it. Throws Error{WriteFailed}.
void writeTextFile(const std::string &path, const std::string &text);

} // namespace drm
