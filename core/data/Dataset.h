// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DataNote.h"
#include "core/record/DatasetOptions.h"
#include "core/record/ImageBatch.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace drm {

/// The shape images are read into: RGB (3) or grey (1), values in 0..1, resized bilinearly.
struct ImageShape {
    int channels = 3;
    int height = 0; ///< 0: the image's own height
    int width = 0;
};

/// A benign image set, read lazily: opening one reads names and shapes, never all pixels. What is wrong with a file or
/// a row without reading pixels is left out and in notes(); what decoding alone shows is found by drawImages().
class Dataset {
public:
    virtual ~Dataset() = default;

    bool strict() const { return m_options.strict; }
    /// What was read, assumed and left out when the set was opened.
    const std::vector<DataNote> &notes() const { return m_notes; }

    virtual std::int64_t size() const = 0;
    virtual const std::string &path() const = 0;
    virtual const std::vector<std::string> &labelNames() const = 0; ///< empty where there are no labels
    virtual const std::vector<std::string> &labelUnits() const = 0; ///< as many as names; "" where unknown
    /// For each label 1 where it is positive upwards, to the right edge of the image or clockwise, -1 where it is
    /// positive the other way; empty where that is not known.
    virtual std::vector<int> labelSenses() const { return {}; }
    /// Of the file of an image (0..size()-1), without its folder; empty where it has none of its own.
    virtual std::string imageName(std::int64_t) const { return {}; }
    /// Who is seen on an image, or which recording it is from; empty where that is not known.
    virtual std::string person(std::int64_t) const { return {}; }
    virtual ImageShape nativeShape() const = 0; ///< of the first image

    /// Images and labels at `indices` (each 0..size()-1), in that order. Labels may be null.
    /// Throws Error naming the file and row of an image that is missing or damaged.
    virtual ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                            Table *labels = nullptr) const = 0;
    /// SHA-256, lower-case hexadecimal, of what each of these images is in the source: of the bytes of its file, or of
    /// the numbers of its row of an HDF5 dataset (core/data/hdf5/Hdf5Hash.h). Throws Error as read() does where one
    /// cannot be read.
    virtual std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const = 0;
    /// All labels, N×d; empty where there are none.
    virtual Table labels() const = 0;
    /// Labels alone, of the images at `indices` (each 0..size()-1, repeats allowed), in that order; empty where there
    /// are none. Near neighbours in rising order are read fastest.
    virtual Table labels(const std::vector<std::int64_t> &indices) const = 0;
    /// What a model is given beside each of these images, N×k, in the order of its InputChoice (GivenColumns); empty
    /// where that is the same for all.
    virtual Table given(const std::vector<std::int64_t> &) const { return {}; }

protected:
    explicit Dataset(const DatasetOptions &options)
        : m_options(options)
    {
    }
    void note(DataNote::Kind kind, const Message &text) { m_notes.push_back({kind, text}); }

    DatasetOptions m_options;
    std::vector<DataNote> m_notes;
};

/// Opens whatever a reader knows (core/data/DatasetReader.h): folders, tables, HDF5 files, published sets.
/// Throws Error that says what the path is instead and what is expected.
std::unique_ptr<Dataset> openDataset(const std::string &path, const DatasetOptions &options = {});

/// `count` different indices of a set of `size`, drawn at random by `seed`; all of them, shuffled, if count >= size.
/// The same on every platform.
std::vector<std::int64_t> drawIndices(std::int64_t size, std::int64_t count, std::uint64_t seed);

} // namespace drm
