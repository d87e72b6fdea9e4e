// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"

namespace drm {

/// Images of a folder, with labels where a CSV file names them.
///
/// The path is a folder or a CSV file. A folder's table is "labels.csv", else the only *.csv in it, else the only *.tsv
/// or *.txt that names its images; see ImageTable. Without one, the images are those of ImageListing, without labels.
class ImageFolderDataset : public Dataset {
public:
    /// Reads names, labels and the headers of a few images. Throws Error naming file and line: as ImageTable and
    /// ImageListing; UnsuitableData (no images).
    ImageFolderDataset(const std::string &path, const DatasetOptions &options);

    std::int64_t size() const override { return static_cast<std::int64_t>(m_files.size()); }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_labelUnits; }
    std::string imageName(std::int64_t index) const override;
    ImageShape nativeShape() const override { return m_shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    void readFolder(const std::string &folder);
    void readTable(const std::string &csvPath);
    void readHeaders();
    /// The error of an image with the line that names it, where one does.
    Error withLine(const Error &error, std::size_t index) const;

    std::string m_path;
    std::string m_csvPath; ///< empty where there is none
    std::vector<std::string> m_files; ///< paths that can be opened
    std::vector<std::int64_t> m_lines; ///< of each file in the CSV
    std::vector<std::string> m_labelNames;
    std::vector<std::string> m_labelUnits;
    std::vector<float> m_labels; ///< N×d
    ImageShape m_shape;
};

} // namespace drm
