// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/record/ScanProgress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Images of a set as HDF5: "images" (N×C×H×W, 8 bits), "labels" (N×d) with the attributes "label_names" and
/// "label_units" and, where it is known, "label_senses", and "people" (N texts) where it is known who is seen.
struct ConvertRequest {
    std::string out; ///< a file that ends with .h5, .hdf5 or .hdf; else a folder of files "part-00000.h5", ...
    std::vector<std::int64_t> indices; ///< in the set, in the order in which they are written
    int height = 0; ///< 0: that of the set's first image
    int width = 0;
    bool grey = false;
    std::int64_t partBytes = std::int64_t{256} << 20; ///< of pixels, of a file of a folder
};

struct ConvertResult {
    std::int64_t images = 0; ///< written, or there already
    std::int64_t present = 0; ///< of these, there already: an earlier run was stopped
    std::int64_t damaged = 0; ///< could not be read and were left out
    std::vector<Message> firstDamaged; ///< why, three at most
    RunState state = RunState::Finished; ///< Stopped: a folder's files so far are kept, and the next run goes on
};

/// Files are written whole or not at all. Of a folder, a file that an earlier run wrote of the same images is kept.
/// Throws Error: what Dataset::read throws where the set is strict; UnsuitableData (nothing could be read, or one file
/// would hold more than 1 GiB of pixels); WriteFailed; InvalidArgument (no images, the set itself would be overwritten,
/// or lies in the set's own folder; or a part of the folder is of another set, or of other labels).
ConvertResult convertData(const Dataset &data, const ConvertRequest &request, RunControl &control);

} // namespace drm
