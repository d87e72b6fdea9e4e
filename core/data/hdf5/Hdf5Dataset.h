// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"
#include "core/data/hdf5/Hdf5Layout.h"
#include "core/hdf5/H5File.h"

namespace drm {

/// Images of one HDF5 file, read a slice at a time; Hdf5Layout says which of its datasets are taken, Hdf5Pixels what
/// their numbers mean. The string attributes "label_names" and "label_units" (d each) of the labels, the images or the
/// root name the labels, "label_senses" (d texts, "1" or "-1") says which way they are positive
/// (Dataset::labelSenses()), the texts "people" (N) whom an image shows. A row with a label that is no finite number is
/// left out.
class Hdf5Dataset : public Dataset {
public:
    /// Reads shapes, attributes, up to 16 images, and the labels where they take 64 MiB or less. Throws Error: as
    /// H5File::openRead and Hdf5Layout; CorruptFile (names that do not match the labels); UnsuitableData (values that
    /// cannot be told; no label is finite; where strict, any label is not).
    Hdf5Dataset(const std::string &path, const DatasetOptions &options);

    std::int64_t size() const override
    {
        return m_rows.empty() ? m_layout.size : static_cast<std::int64_t>(m_rows.size());
    }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_labelUnits; }
    std::vector<int> labelSenses() const override { return m_labelSenses; }
    std::string person(std::int64_t index) const override;
    ImageShape nativeShape() const override { return m_layout.pixels.shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    void findScale();
    void nameLabels();
    void readLabels();
    void readPeople();
    std::vector<std::string> labelTexts(const std::string &attribute) const;
    /// In the file, of an image of the set.
    std::int64_t rowOf(std::int64_t index) const
    {
        return m_rows.empty() ? index : m_rows[static_cast<std::size_t>(index)];
    }
    /// The numbers of the images at rising `rows`, as the file holds them, one image after another.
    std::vector<float> readImages(const std::vector<std::int64_t> &rows) const;
    std::vector<float> readFarLabels(const std::vector<std::int64_t> &indices) const;
    Table checkedLabels(std::vector<float> values, std::int64_t rows) const;
    [[noreturn]] void fail(ErrorKind kind, const Message &what) const;

    std::string m_path;
    H5File m_file;
    Hdf5Layout m_layout;
    std::vector<std::string> m_labelNames;
    std::vector<std::string> m_labelUnits;
    std::vector<int> m_labelSenses;
    std::vector<std::string> m_people; ///< of the rows of the file; empty: not known
    std::vector<std::int64_t> m_rows; ///< that are kept; empty: all
    bool m_labelsHeld = false;
    std::vector<float> m_labels; ///< of the rows kept, N×d, where they are held
};

} // namespace drm
