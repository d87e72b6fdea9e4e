// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"

#include <optional>
#include <string>

namespace drm {

/// Where a scan that is to be resumed stands.
struct ResumePoint {
    enum class Kind {
        Checkpoint, ///< runScanJob goes on from the checkpoint
        Finished, ///< the run file already holds the answer to this very request
        Nothing ///< neither is there: a scan would start afresh
    };

    Kind kind = Kind::Nothing;
    std::optional<ScanRecord> finished; ///< for Kind::Finished
    std::string message; ///< a sentence for people
};

/// Where the checkpoint of `request` is kept: checkpointPath, else outPath + ".resume", else empty.
std::string checkpointPathOf(const ScanRequest &request);

/// Looks for a finished run file of the same model (SHA-256), data (path and count) and parameters, then for the
/// checkpoint. A checkpoint beside such a run file is a leftover and is removed. Throws Error where the model or the
/// data cannot be opened, and where the run file was altered since it was written.
ResumePoint findResumePoint(const ScanRequest &request);

} // namespace drm
