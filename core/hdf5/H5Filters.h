// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <hdf5.h>

#include <cstddef>

namespace drm {

/// What became of one chunk on its way to the file.
struct ChunkFilters {
    bool deflated = false;
    std::size_t innerChecksums = 0; ///< bytes that were added before gzip
    std::size_t outerChecksums = 0; ///< bytes that were added to what lies in the file
};

/// Whether `packed`, a gzip stream, unpacks to just `wanted` bytes; no more than that is ever unpacked.
bool unpacksTo(const unsigned char *packed, std::size_t length, std::size_t wanted);

/// Whether the filters of a dataset are gzip, shuffle and fletcher32 in an order whose chunks can be measured.
bool acceptedFilters(hid_t creation);

Message filterNames(hid_t creation); ///< for people: "shuffle and LZF"

/// What was applied to one chunk. `skipped`: a bit for each filter that was not.
ChunkFilters filtersOf(hid_t creation, unsigned skipped);

} // namespace drm
