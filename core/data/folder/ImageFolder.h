// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/list/ImageList.h"

#include <string>

namespace drm {

/// Images of a folder, with labels where a CSV file names them.
///
/// The path is a folder or a CSV file. A folder's table is "labels.csv", else the only *.csv in it, else the only *.tsv
/// or *.txt that names its images; see ImageTable. Without one, the images are those of ImageListing, without labels.
/// Throws Error naming file and line: as ImageTable and ImageListing; UnsuitableData (no images).
ImageList listImages(const std::string &path, bool strict);

} // namespace drm
