// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"
#include "core/data/hdf5/Hdf5Pixels.h"
#include "core/hdf5/H5File.h"

namespace drm {

/// Images of one HDF5 file that are a dataset each, in a group of their own: "p00/image/0000", "p00/image/0001", ...,
/// for each person or recording, or "image/0000", ... alone. H×W×C, C×H×W or H×W each, in the order of their names. The
/// labels are the datasets of the same names in a group beside it ("p00/gaze/0000"), of up to 1000 numbers each.
class Hdf5ItemsDataset : public Dataset {
public:
    /// True if the file holds such groups and no dataset in its root that looks like images.
    static bool recognises(const std::string &path);

    /// Reads names, all labels and up to 16 images. An image without its label, or with one that is no finite number,
    /// is left out. Throws Error: as H5File::openRead; UnsuitableData (more than 100,000 images, a shape or values that
    /// cannot be told; where strict, what is else left out).
    Hdf5ItemsDataset(const std::string &path, const DatasetOptions &options);

    std::int64_t size() const override { return static_cast<std::int64_t>(m_images.size()); }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_labelUnits; }
    ImageShape nativeShape() const override { return m_pixels.shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    /// A group of images and that of their labels, which may be empty.
    struct Group {
        std::string images;
        std::string labels;
    };

    static std::vector<Group> groupsOf(const H5File &file);
    /// How the image lies in the file, with its own size.
    Hdf5Pixels pixelsOf(const std::string &name) const;
    [[noreturn]] void fail(const Message &what) const;

    std::string m_path;
    H5File m_file;
    std::vector<std::string> m_images; ///< names
    std::vector<std::string> m_labelNames;
    std::vector<std::string> m_labelUnits;
    std::vector<float> m_labels; ///< N×d
    Hdf5Pixels m_pixels; ///< of the first image
};

} // namespace drm
