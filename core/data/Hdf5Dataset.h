// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"
#include "core/store/H5File.h"

namespace drm {

/// Images of one HDF5 file, read a slice at a time.
///
/// Images: a dataset N×C×H×W, N×H×W×C (C is 1 or 3) or N×H×W, called "images", "image", "data" or "x" in either case,
/// in the root or in a group of the root, else the only dataset there of such a shape. 8-bit numbers mean 0..255, wider
/// whole numbers 0..255 or 0..65535, fractions 0..1 or 0..255, as the first images show.
/// Labels: N or N×d numbers, called "labels", "label" or "y", else the only other dataset with N rows and at most two
/// axes. The string attributes "label_names" and "label_units" (d each) of the labels, the images or the root name
/// them.
class Hdf5Dataset : public Dataset {
public:
    /// Reads shapes, attributes and up to 16 images. Throws Error: as H5File::openRead, CorruptFile (labels that do not
    /// match), UnsuitableData (no images, a shape or values that cannot be told).
    explicit Hdf5Dataset(const std::string &path);

    std::int64_t size() const override { return m_size; }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labelNames; }
    const std::vector<std::string> &labelUnits() const override { return m_labelUnits; }
    ImageShape nativeShape() const override { return m_shape; }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    void findImages(const std::vector<std::string> &names);
    void findLayout();
    void findScale();
    void findLabels(const std::vector<std::string> &names);
    std::vector<std::string> labelTexts(const std::string &attribute) const;
    /// One image as C×H×W in 0..1 out of the file's layout. Throws where a value is no finite number.
    void unpack(const float *raw, std::int64_t index, std::vector<float> &pixels) const;
    Table checkedLabels(std::vector<float> values, std::int64_t rows) const;
    [[noreturn]] void fail(ErrorKind kind, const std::string &what) const;

    std::string m_path;
    H5File m_file;
    std::string m_images;
    std::string m_labels; ///< empty where there are none
    std::vector<std::string> m_labelNames;
    std::vector<std::string> m_labelUnits;
    std::int64_t m_size = 0;
    ImageShape m_shape;
    bool m_channelsLast = false;
    float m_scale = 1;
};

} // namespace drm
