// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <string>
#include <vector>

namespace drm {

/// A place at which the report says another thing than the run file that it was made from.
struct ReportDifference {
    std::string place; ///< in report.json: "/runs/0/parameters/seed/value"
    std::string inReport; ///< as JSON, shortened; empty: missing there
    std::string inRun;
};

/// A scan of a report, as its run file below "runs/" has it.
struct ReportedRun {
    ScanRecord record;
    std::vector<ReportDifference> differences;
};

/// Reads report.json and the run files beside it, and holds everything that the report says of a scan against its run
/// file. Throws Error: FileNotFound, UnsupportedFile (no report), CorruptFile.
std::vector<ReportedRun> readReportedRuns(const std::string &reportPath);

/// The request that scans the same again: the same parameters and image size, no run file, no resuming.
ScanRequest requestAgain(const ScanRecord &record);

/// One figure of two scans.
struct RunComparison {
    Message what;
    std::string before;
    std::string after;
    bool equal = false; ///< texts are the same, numbers differ by no more than 1e-6 of the larger
};

/// Model, images, verdict, score, and what each hypothesis cost and led to.
std::vector<RunComparison> compareRuns(const ScanRecord &before, const ScanRecord &after);

} // namespace drm
