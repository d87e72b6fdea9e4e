// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/list/ImageList.h"

namespace drm {

/// Images that are a file each, decoded when they are read.
class ListedDataset : public Dataset {
public:
    /// Reads the headers of a few images. `list` holds one image or more. Throws Error where none of the first thousand
    /// can be read, or, where strict, one of the first sixteen.
    ListedDataset(const std::string &path, ImageList list, const DatasetOptions &options);

    std::int64_t size() const override { return static_cast<std::int64_t>(m_list.files.size()); }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_list.labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_list.labelUnits; }
    std::vector<int> labelSenses() const override { return m_list.labelSenses; }
    std::string imageName(std::int64_t index) const override;
    std::string person(std::int64_t index) const override;
    ImageShape nativeShape() const override { return m_shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    void readHeaders();
    void countRepeated();
    void countLinks();
    /// The part of an image of that shape that is asked for. Throws Error{UnsuitableData} where nothing of it is
    /// inside.
    ImageBox partOf(std::size_t index, const ImageShape &shape) const;
    /// The error of an image with the line that names it, where one does.
    Error withLine(const Error &error, std::size_t index) const;

    std::string m_path;
    ImageList m_list;
    ImageShape m_shape;
};

} // namespace drm
