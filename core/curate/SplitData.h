// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

enum class SplitBy {
    Person, ///< nobody is in two parts
    Order, ///< of the set: the first images, then the next, as a drive or a recording goes on
    Random ///< files that are the same byte by byte stay in one part
};

/// Indices of the set for each part, in rising order. `shares`: of the images, above 0, two or more; they need not add
/// up to 1. `seed`: of Person and Random, which reads all images. A part has whole people, or all copies of an image,
/// and so about its share. Throws Error{InvalidArgument} where a share is not above 0 or a part would be empty,
/// Error{UnsuitableData} where the set does not say who is seen, or has too few people or different images.
std::vector<std::vector<std::int64_t>> splitData(const Dataset &data, SplitBy by, const std::vector<double> &shares,
                                                 std::uint64_t seed);

} // namespace drm
