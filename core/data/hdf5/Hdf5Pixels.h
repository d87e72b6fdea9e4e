// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/hdf5/H5File.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

constexpr std::int64_t mostPixels = 25'000'000; ///< of one image
constexpr std::int64_t mostLabels = 1000; ///< of one image

/// How one image lies in an HDF5 file, and what its numbers mean.
struct Hdf5Pixels {
    ImageShape shape; ///< upright, 1 or 3 channels
    int storedChannels = 3; ///< 4: with alpha, which is dropped
    bool channelsLast = false; ///< H×W×C, else C×H×W
    bool sidesSwapped = false; ///< W before H
    float scale = 1; ///< times a number: 0..1
    int levels =
        0; ///< that resizing rounds to (core/data/Resize.h): models are trained on what libraries make of 8 bits
    /// What one number may be after scaling, so that nothing is clipped that is no rounding.
    float lowest = -0.1F;
    float highest = 1.1F;

    std::size_t storedNumbers() const
    {
        return static_cast<std::size_t>(storedChannels) * static_cast<std::size_t>(shape.height)
            * static_cast<std::size_t>(shape.width);
    }
    /// Tells the meaning of the numbers of `info` from some images, one after another: 8-bit numbers mean 0..255, wider
    /// whole numbers 0..255 or 0..65535, fractions 0..1 or 0..255. Images that hold a value that is no finite number do
    /// not count. Throws Error{UnsuitableData} where it cannot be told, for standardised images (mean 0) above all.
    void findScale(const H5Info &info, const std::vector<float> &images, const std::string &path);
    /// One image, C×H×W in 0..1, out of `raw`. Throws Error{UnsuitableData} that names it as `name`, where a number is
    /// not finite or far from 0..1.
    void unpack(const float *raw, std::vector<float> &pixels, const std::string &path, const Argument &name) const;
};

} // namespace drm
