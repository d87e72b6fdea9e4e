// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/hdf5/Hdf5Pixels.h"
#include "core/hdf5/H5File.h"
#include "core/record/DataNote.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Which datasets of an HDF5 file are the images and their labels, and how they lie there.
///
/// Images: N×C×H×W, N×H×W×C (C is 1, 3, or 4 with alpha) or N×H×W, called "images", "image", "data" or "x" in either
/// case, in the root or in a group of the root; else the only dataset there that looks like images, or the only one of
/// those whose name says so or says "train". Labels: N or N×d numbers, called "labels", "label", "y", ..., else by a
/// word in the name ("gaze", "pose", ...), else the only other dataset with N rows. MATLAB (-v7.3) stores all axes in
/// reverse: its H×W×C×N images and N×d labels are recognised by labels that lie as d×N. H×W×C×N is read, too.
struct Hdf5Layout {
    std::string images;
    std::string labels; ///< empty where there are none
    std::int64_t size = 0; ///< N
    std::int64_t labelColumns = 0; ///< d
    bool imagesLast = false; ///< the axis of the images is the last one
    bool labelsLast = false; ///< d×N
    Hdf5Pixels pixels; ///< all but the scale
    std::vector<DataNote> notes;

    /// Throws Error: UnsuitableData (no images, several, or of a shape or type that cannot be told; more than 25
    /// megapixels), UnsafeFile (the images are a link to another file), CorruptFile (labels that do not match).
    static Hdf5Layout of(const H5File &file);
};

} // namespace drm
