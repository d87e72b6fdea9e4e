// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace drm {

/// Any number of images of one shape, decoded once, in bounded memory. An image whose values are all whole multiples of
/// 1/255 takes a byte a value, any other four; what exceeds the memory lies in a temporary file. Images come back to
/// the last bit as they were put in. Copies share what they hold.
class ImageStore {
public:
    static constexpr std::size_t usualMemory = std::size_t{32} << 20; ///< bytes

    explicit ImageStore(std::size_t memory = usualMemory);
    /// For a batch that is in memory anyway.
    ImageStore(const ImageBatch &images);

    /// Throws Error{InvalidArgument} for images of another shape than those before, Error{WriteFailed} where the
    /// temporary file cannot be written; the store then holds what it held before.
    void append(const ImageBatch &images);

    int count() const;
    int channels() const;
    int height() const;
    int width() const;
    bool empty() const { return count() == 0; }
    std::size_t imageSize() const; ///< values of an image
    std::size_t bytesInMemory() const;
    std::size_t bytesInFile() const;

    /// Image `index` to `pixels`, C×H×W; from any thread. Throws Error{InvalidArgument} for an index out of range.
    void copy(int index, float *pixels) const;
    double meanOf(int index) const; ///< of all values of an image
    ImageBatch at(const std::vector<int> &indices) const;
    ImageBatch range(int first, int count) const; ///< cut off at the end
    ImageBatch first(int count) const { return range(0, count); }
    ImageBatch all() const { return range(0, count()); }

private:
    struct Body;
    std::shared_ptr<Body> m_body;
};

} // namespace drm
