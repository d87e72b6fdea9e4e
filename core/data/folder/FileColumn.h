// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

class CsvTable;

/// The column that names images of `folder`, told from the first rows; -1 where none does.
int fileColumnOf(const CsvTable &table, const std::string &folder);

} // namespace drm
