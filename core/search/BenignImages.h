// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace drm {

/// A row of images of a store as a search takes them: tensors N×C×H×W in 0..1, channels-last, on the model's device.
/// Where they are few they lie there as one tensor; else they are fetched when they are asked for.
class BenignImages {
public:
    BenignImages() = default;
    /// `count` images from `first` on.
    BenignImages(const ImageStore &store, int first, int count, at::Device device);

    /// Bytes that the images of a store take as tensors, while a search lasts.
    static double bytesTogether(const ImageStore &store);

    std::int64_t count() const { return m_count; }
    std::int64_t channels() const { return m_store.channels(); }
    std::int64_t height() const { return m_store.height(); }
    std::int64_t width() const { return m_store.width(); }
    std::int64_t imageSize() const { return channels() * height() * width(); } ///< values
    at::Device device() const { return m_device; }

    /// Images `from` to `to`, the latter not counted; cut off at the end.
    at::Tensor range(std::int64_t from, std::int64_t to) const;
    at::Tensor first(std::int64_t count) const { return range(0, count); }
    /// `rows`: n whole numbers, each 0..count()-1.
    at::Tensor rows(const at::Tensor &rows) const;

private:
    at::Tensor fetch(const std::vector<int> &indices) const; ///< of the store

    ImageStore m_store;
    std::int64_t m_first = 0;
    std::int64_t m_count = 0;
    at::Device m_device = at::kCPU;
    at::Tensor m_together; ///< undefined where they are many
};

} // namespace drm
