// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/list/ImageList.h"

#include <string>
#include <vector>

namespace drm {

/// What a file "dataset.json" says of the images beside it (docs/datasets.md): where tables lie, which of their columns
/// name images, and which are labels.
struct SetDescription {
    struct Label {
        std::string column; ///< of the table
        std::string name;
        std::string unit; ///< "" where unknown
        double factor = 1; ///< the label is factor · cell + offset
        double offset = 0;
        int sense = 1; ///< as Dataset::labelSenses()
    };

    /// A side of the part that is the image: in a column of the table, or the same for all.
    struct Side {
        std::string column; ///< empty: `pixels`
        double pixels = 0;
    };

    static constexpr const char *usualName = "dataset.json";

    std::string name; ///< of the set, for people; may be empty
    std::string folders; ///< names of sub-folders with a table each, with '*' and '?'; empty: the folder itself
    std::string table; ///< relative to each folder
    std::string image; ///< relative to each folder; "{column}" is put in, "{column:6}" filled up with zeros to 6 digits
    std::vector<Label> labels;
    std::string person; ///< column; empty: the sub-folder's name
    std::vector<Side> box; ///< left, top, width and height, in pixels; empty: all of the image
    std::vector<std::string> assumed; ///< what whoever wrote it was not sure of

    /// True for a file, or a folder with a file of the usual name, that says it is such a description.
    static bool isOne(const std::string &path);
    /// `path`: the file, or its folder. Throws Error naming the place in the file.
    static SetDescription read(const std::string &path);

    /// As read() takes it. Throws Error{WriteFailed}.
    void write(const std::string &file) const;

    /// The images below the folder of `path`, which are all below it. Throws Error where a table is missing, has not a
    /// column that is named, or as ImageListBuilder.
    ImageList list(const std::string &path, bool strict) const;
};

} // namespace drm
