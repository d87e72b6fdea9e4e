// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"
#include "core/data/Dataset.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace drm {

/// Reads images of a set, some at a time, and says how far it is. One that cannot be read is remembered and passed
/// over, or thrown where the set is strict.
class ImageWalk {
public:
    struct Damaged {
        std::int64_t index = 0;
        Message reason;
    };

    /// All must outlive it.
    ImageWalk(const Dataset &data, const std::vector<std::int64_t> &indices, const ImageShape &shape,
              RunControl &control);

    /// Reads the next ones; false at the end, or where a stop was asked for.
    bool next();
    const std::vector<std::int64_t> &indices() const { return m_present; } ///< that were read
    const ImageBatch &images() const { return m_images; }
    bool stopped() const { return m_stopped; }
    const std::vector<Damaged> &damaged() const { return m_damaged; }

private:
    void readOneByOne(const std::vector<std::int64_t> &part);
    void report() const;

    const Dataset &m_data;
    const std::vector<std::int64_t> &m_indices;
    ImageShape m_shape;
    RunControl &m_control;
    std::chrono::steady_clock::time_point m_begun;
    std::size_t m_partSize; ///< images that are decoded at once
    std::size_t m_at = 0;
    std::vector<std::int64_t> m_present;
    ImageBatch m_images;
    std::vector<Damaged> m_damaged;
    bool m_stopped = false;
};

} // namespace drm
