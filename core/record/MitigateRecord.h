// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/MitigationTypes.h"
#include "core/record/ScanRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// A model to clean: what `drmguard mitigate` asks for.
struct MitigateRequest {
    /// Model, images, input transform, image size and parameters of the scans before and after.
    ScanRequest scan;
    std::string runPath; ///< run file of a scan of this model; empty: it is scanned first
    std::string outPath; ///< the cleaned model, TorchScript; may be empty (not kept) where it is not proven
    bool prove = true; ///< scan the cleaned model
    std::string afterPath; ///< run file of that scan; may be empty
    int maxImages = 4000; ///< drawn at random from the set, 40 or more; fewer where they would take over 256 MiB
    bool ownLabels = false; ///< take the model's own answers even where the set has labels
    MitigateParams params;
};

struct MitigateRecord {
    RunState state = RunState::Finished;
    MitigateRequest request;
    ScanRecord before; ///< of the suspicious model
    std::vector<std::string> recovered; ///< names of the triggers in MitigationResult, in that order
    std::vector<std::string> planted; ///< true backdoors beside the model (M.json), in that order; may be empty
    std::vector<std::string> labelNames;
    MitigationResult result;
    std::optional<ScanRecord> after; ///< of the cleaned model; none after a stop, or where no proof was asked for
    bool failed = false; ///< the clean error rose by over 10 %, or the cleaned model is not called clean
    Message verdict; ///< sentences for people
};

} // namespace drm
