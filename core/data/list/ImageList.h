// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/LeftOut.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// A part of an image, in its pixels, upright. What of it lies outside of the image is cut off.
struct ImageBox {
    int top = 0;
    int left = 0;
    int height = 0;
    int width = 0;

    /// What of it lies inside of an image of that size; a height or width of 0 or less where nothing does.
    ImageBox within(int imageHeight, int imageWidth) const;
};

/// Images that are a file each, and what is known of them. Vectors hold an entry for each image, or nothing.
struct ImageList {
    std::vector<std::string> files; ///< that can be opened
    std::string table; ///< the file that names them; empty where none does
    std::vector<std::int64_t> lines; ///< of the table
    std::vector<ImageBox> boxes; ///< the part that is the image; none: all of it
    std::vector<std::string> people; ///< who is seen, or which recording it is from
    std::vector<std::string> labelNames; ///< d
    std::vector<std::string> labelUnits; ///< d, "" where unknown
    std::vector<int> labelSenses; ///< d, as Dataset::labelSenses(), or none
    std::vector<float> labels; ///< N×d
    std::vector<DataNote> notes;

    const ImageBox *boxOf(std::size_t index) const { return boxes.empty() ? nullptr : &boxes[index]; }
};

/// Collects the images of a set whose layout is known.
class ImageListBuilder {
public:
    /// `path`: of the set. `strict`: what is wrong is thrown, not left out.
    ImageListBuilder(const std::string &path, bool strict, const std::vector<std::string> &labelNames,
                     const std::vector<std::string> &labelUnits);

    /// `labels`: d numbers. An image with one that is not finite as a float is left out.
    void add(const std::string &file, const std::vector<double> &labels, const std::string &person,
             const std::optional<ImageBox> &box = {});

    /// `reason`: alike for all that are left out for it; `what`: of this one, for a message that names `file` and says
    /// what to do.
    void leaveOut(LeftOut::Unit unit, const Message &reason, const std::string &file, const Message &what);

    /// The same of a row of a table; line 0: of a file that holds one record.
    void leaveOutRow(const std::string &table, std::int64_t line, const Message &reason, const Message &what);
    /// The same of an entry of a file; `place`: which, as "annotations/12".
    void leaveOutEntry(const std::string &file, const Argument &place, const Message &reason, const Message &what);
    void leaveOutMissing(const std::string &table, std::int64_t line, const std::string &image); ///< named by that row

    void note(DataNote::Kind kind, const Message &text);
    void setLabelSenses(const std::vector<int> &senses) { m_list.labelSenses = senses; }

    /// Throws the first thing that was left out where no image is left, Error{UnsuitableData} where there never was
    /// one.
    ImageList finish();

private:
    std::string inner(const std::string &file) const;
    void refuse(const std::string &file, const Message &what); ///< remembers the first; throws where strict

    std::string m_path;
    bool m_strict = false;
    ImageList m_list;
    LeftOut m_leftOut;
    std::vector<DataNote> m_notes;
    std::optional<Error> m_firstError;
};

} // namespace drm
