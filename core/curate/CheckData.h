// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/record/ScanProgress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// What `drmguard data check` says of an image set. Images go by their index.
struct DataCheck {
    /// An image that cannot be read.
    struct Unreadable {
        std::int64_t index = 0;
        Message reason;
    };
    /// Images that are alike: two or more.
    using Alike = std::vector<std::int64_t>;
    /// A label far from all others.
    struct Outlier {
        std::int64_t index = 0;
        int label = 0;
        double value = 0;
        double deviations = 0; ///< from the median, in robust standard deviations (1.4826 · median absolute deviation)
    };
    /// A range of a label with few images.
    struct Gap {
        int label = 0;
        double from = 0;
        double to = 0;
        std::int64_t images = 0;
    };

    std::int64_t count = 0; ///< of images in the set
    std::vector<Unreadable> unreadable;
    std::vector<Alike> sameBytes;
    std::vector<Alike> nearlySame; ///< difference hashes of 64 bits that differ in 3 or fewer; not those of sameBytes
    std::vector<Outlier> outliers; ///< more than 6 deviations from the median; the farthest first, 1000 at most
    /// Of ten equal ranges between the 2nd and the 98th percentile of a label, those with less than a fifth of an even
    /// share.
    std::vector<Gap> gaps;
    std::vector<DataNote> notes; ///< what was left out when the set was opened is among them
    RunState state = RunState::Finished; ///< Stopped: the rest is of the images up to there
};

/// Decodes every image once. Throws Error where the set is strict and an image cannot be read.
DataCheck checkData(const Dataset &data, RunControl &control);

/// For people, ending with '\n'.
std::string checkText(const DataCheck &check, const Dataset &data);

/// Schema drmguard.data-check/1, pretty printed.
std::string checkJson(const DataCheck &check, const Dataset &data);

} // namespace drm
