// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/MitigationTypes.h"
#include "core/jobs/ScanJob.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// A model to clean: what `drmguard mitigate` asks for.
struct MitigateRequest {
    /// Model, images, input transform, image size and parameters of the scans before and after.
    ScanRequest scan;
    std::string runPath; ///< run file of a scan of this model; empty: it is scanned first
    std::string outPath; ///< the cleaned model, TorchScript; may be empty (not kept) where it is not proven
    bool prove = true; ///< scan the cleaned model
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
    std::string verdict; ///< a sentence for people
};

/// Scans (or reads the run), fine-tunes, writes the cleaned model, scans it again. The triggers trained against are
/// those of the hypotheses with a score of 1 or more, at most three, the highest first. Throws Error: what runScanJob,
/// readRunFile and mitigate() throw; UnsuitableData where the run is of another model or found no backdoor;
/// WriteFailed.
MitigateRecord runMitigateJob(const MitigateRequest &request, RunControl &control);

/// The scan found a trigger that can be trained against: a score of 1 or more, and the trigger was kept.
bool hasTriggerToMitigate(const ScanResult &result);

/// The JSON of `drmguard mitigate --json` (schema drmguard.mitigation/1), pretty printed.
std::string toJson(const MitigateRecord &record);

} // namespace drm
