// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/LeftOut.h"

#include <string>
#include <vector>

namespace drm {

/// The image files of a folder that has no table.
///
/// The images beside each other in the folder itself; without any, those of its sub-folder "images"; without any there,
/// those of all its sub-folders, up to eight levels down. Hidden files and folders and links to folders are not
/// entered. Masks ("1_mask.png" beside "1.png", or a folder "masks") are no images.
struct ImageListing {
    std::vector<std::string> images; ///< in the order of their paths
    bool nested = false; ///< the images are those of sub-folders
    std::vector<std::string> innerTables; ///< CSV files of sub-folders, which are not read
    LeftOut leftOut;

    /// Throws Error: FileNotFound (the folder cannot be read), UnsuitableData (more than a million files; where
    /// `strict`, an image file that is empty or of a kind that is not read).
    static ImageListing of(const std::string &folder, bool strict);
};

} // namespace drm
