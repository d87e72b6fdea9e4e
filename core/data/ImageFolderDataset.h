// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

namespace drm {

class CsvTable;

/// Images of a folder, with labels where a CSV file names them.
///
/// The path is a folder or a CSV file. A folder's CSV file is "labels.csv", else the only *.csv in it; without one, the
/// images of the folder (or of its sub-folder "images") are taken in the order of their names, without labels. The CSV
/// column whose cells name existing images, relative to the folder or to its "images", is the file column, whatever its
/// name; of the others those that hold any number are labels. A first row that names an image is no heading; labels
/// are then called "label 1", "label 2", ... Paths that are absolute or hold ".." are refused.
class ImageFolderDataset : public Dataset {
public:
    /// Reads names, labels and the first image's header. Throws Error naming the file and line: FileNotFound (a missing
    /// image), UnsafeFile (a path that leaves the folder), CorruptFile, UnsuitableData (a label that is no finite
    /// number, no images).
    explicit ImageFolderDataset(const std::string &path);

    std::int64_t size() const override { return static_cast<std::int64_t>(m_files.size()); }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_labelUnits; }
    ImageShape nativeShape() const override { return m_shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    void readFolder(const std::string &folder);
    void readCsv(const std::string &csvPath);
    int findFileColumn(const CsvTable &table, const std::string &folder) const;
    void readFileColumn(const CsvTable &table, int column, std::int64_t firstRow, const std::string &folder);
    void readLabels(const CsvTable &table, int fileColumn, std::int64_t firstRow);

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
