// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/data/Dataset.h"
#include "core/images/ImageStore.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// True for what one image can be at fault for; anything else concerns the whole set or the request.
bool isOfOneImage(const Error &error);

/// Images of a set, drawn at random, of which none is damaged.
struct DrawnImages {
    std::vector<std::int64_t> indices; ///< in the set, N
    ImageStore images; ///< N
    Table labels; ///< N×d; empty where the set has none
    Table given; ///< Dataset::given(), N×k
    std::vector<std::string> sha256; ///< Dataset::imageHashes(), N, where they were asked for
    std::int64_t damaged = 0; ///< that were drawn, could not be read and were replaced
    std::vector<DataNote> notes; ///< one where `damaged` is above 0, with the first names
    bool stopped = false; ///< before all were read
};

struct DrawOptions {
    bool labels = true; ///< read those that the set has
    bool hashes = false; ///< tell the SHA-256 of each image
    bool fileOrder = false; ///< in the order of the set rather than that of the draw
    std::function<void()> reading; ///< called before each part that is read; may be empty
};

/// Draws `count` images (fewer where the set has no more) in the order of drawIndices(size, count, seed) and reads them
/// at `shape`. An image that is damaged, missing or holds senseless values is skipped for the next one of the same
/// order, so that an undamaged set gives exactly drawIndices(). Reads in small parts, and stops between them when
/// `control` says so. Throws Error: what Dataset::read throws, where the set is strict, where nothing could be read, or
/// where more than 1000 images and nine in ten are damaged.
DrawnImages drawImages(const Dataset &data, std::int64_t count, std::uint64_t seed, const ImageShape &shape,
                       RunControl &control, const DrawOptions &options = {});

} // namespace drm
