// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/list/FolderFiles.h"
#include "core/data/list/JoinedDataset.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// The HDF5 files of a folder, or of its first sub-folder that holds such, whose name passes, in the order of names.
std::vector<std::string> hdfFilesOf(const std::string &folder, const NameTest &passes);

/// Whether one of these files holds such a dataset. False for what is no folder.
bool holdsHdfDataset(const std::string &folder, const NameTest &passes, const std::string &dataset);

/// Such files as one set, a person each. One that cannot be read is left out, or thrown where strict or none can be.
std::unique_ptr<Dataset> openHdfFolder(const std::string &folder, const NameTest &passes, const LabelChoice &labels,
                                       std::vector<DataNote> notes, const DatasetOptions &options);

} // namespace drm
