// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5File.h"

#include <map>
#include <string>

namespace drm {

/// SHA-256 of the type, the shape and the values of every dataset of an HDF5 file, by its path without the leading '/':
/// "result/score". The group `without` is left out. How the values are packed does not count. Reads at most 1 GiB in
/// all. Throws Error{CorruptFile} where one cannot be read, where one is neither numbers nor text of fixed width, and
/// where groups lie deeper than any run file has them.
std::map<std::string, std::string> contentHashes(const H5File &file, const std::string &without);

} // namespace drm
