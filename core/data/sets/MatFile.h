// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// Numbers of a MATLAB file before v7.3, column by column.
struct MatArray {
    std::vector<std::int64_t> shape;
    std::vector<double> values;
};

/// True for a file that begins like one of MATLAB 5 to 7.2.
bool isMatFile(const std::string &path);

/// The real array `name` of such a file, of 10,000 numbers at most. No value where the file holds none of that name.
/// Throws Error: FileNotFound, CorruptFile (damaged, of more than 64 MiB, or the array is of another kind).
std::optional<MatArray> readMatArray(const std::string &path, const std::string &name);

} // namespace drm
