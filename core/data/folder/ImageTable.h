// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DataNote.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// What a CSV file says of an image set.
///
/// The column whose cells name existing images, relative to the file's folder or to its "images", is the file column,
/// whatever its name; see ImageLocator for what else names one. Of the others, those are labels that hold numbers in
/// half of the rows or more: one number, or several as "[0.1, 0.2]". A column that only counts the rows is none. A
/// first row that names an image is no heading; labels are then called "label 1", "label 2", ..., or as in the log of a
/// driving simulator where it is one.
struct ImageTable {
    std::vector<std::string> files; ///< that can be opened, in the order of the rows
    std::vector<std::int64_t> lines; ///< of each file in the CSV
    std::vector<std::string> labelNames; ///< d
    std::vector<std::string> labelUnits; ///< d, "" where unknown
    std::vector<float> labels; ///< N×d
    std::vector<DataNote> notes;

    /// A row that names no image or holds a label that is no finite number is left out, or thrown where `strict` or
    /// where no row is left. Throws Error naming file and line: as CsvTable; FileNotFound (a missing image), UnsafeFile
    /// (a path that leads out of the folder), CorruptFile (no name), UnsuitableData (a label, no rows, no column of
    /// images).
    static ImageTable read(const std::string &csvPath, bool strict);

    /// True if the file is a table with a column that names images beside it.
    static bool namesImages(const std::string &path);
};

} // namespace drm
