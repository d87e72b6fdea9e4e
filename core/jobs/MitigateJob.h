// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/MitigateRecord.h"

#include <string>

namespace drm {

class RunControl;

/// Scans (or reads the run), fine-tunes, writes the cleaned model, scans it again. The triggers trained against are
/// those of the hypotheses with a score of 1 or more, at most three, the highest first. Throws Error: what runScanJob,
/// readRunFile and mitigate() throw; UnsuitableData where the run is of another model or found no backdoor;
/// CorruptFile where its file was altered; WriteFailed.
MitigateRecord runMitigateJob(const MitigateRequest &request, RunControl &control);

/// The scan found a trigger that can be trained against: a score of 1 or more, and the trigger was kept.
bool hasTriggerToMitigate(const ScanResult &result);

/// The JSON of `drmguard mitigate --json` (schema drmguard.mitigation/1), pretty printed.
std::string toJson(const MitigateRecord &record);

} // namespace drm
