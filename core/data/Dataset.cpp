// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"

#include "core/base/Error.h"

#include <algorithm>
#include <limits>
#include <random>
#include <unordered_map>

namespace drm {

std::vector<std::int64_t> drawIndices(std::int64_t size, std::int64_t count, std::uint64_t seed)
{
    if (size < 0 || count < 0)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "A negative number of images was asked for."), {}});
    std::mt19937_64 engine(seed);
    // The standard library's distributions differ between platforms.
    const auto below = [&](std::uint64_t bound) {
        const auto unused = (std::numeric_limits<std::uint64_t>::max() % bound + 1) % bound;
        auto number = engine();
        while (number > std::numeric_limits<std::uint64_t>::max() - unused)
            number = engine();
        return static_cast<std::int64_t>(number % bound);
    };
    // Fisher-Yates over 0..size-1, of which only the places that were swapped are stored.
    std::unordered_map<std::int64_t, std::int64_t> moved;
    const auto at = [&](std::int64_t place) {
        const auto found = moved.find(place);
        return found == moved.end() ? place : found->second;
    };
    std::vector<std::int64_t> result(static_cast<std::size_t>(std::min(size, count)));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto here = static_cast<std::int64_t>(i);
        const auto other = here + below(static_cast<std::uint64_t>(size - here));
        result[i] = at(other);
        moved[other] = at(here);
    }
    return result;
}

} // namespace drm
