// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5File.h"

#include <string>
#include <vector>

namespace drm {

/// SHA-256, lower-case hexadecimal, of the numbers of each row along the first axis: as bytes, little-endian, row by
/// row. 8-bit whole numbers without sign and fractions of 32 and 64 bits count as they are stored, other whole numbers
/// as 64 bits, other fractions as 32. Near neighbours in rising order are read fastest.
std::vector<std::string> rowHashes(const H5File &file, const std::string &dataset,
                                   const std::vector<std::int64_t> &rows);

/// The same of one block, and of a whole dataset.
std::string blockHash(const H5File &file, const std::string &dataset, const std::vector<std::int64_t> &start,
                      const std::vector<std::int64_t> &count);
std::string datasetHash(const H5File &file, const std::string &dataset);

} // namespace drm
