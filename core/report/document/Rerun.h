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

/// The scans of a report, as the run files below "runs/" have them.
struct RecordedReport {
    std::vector<ScanRecord> records;
    std::vector<ReportDifference> differences; ///< from report.json
};

/// Reads report.json and the run files beside it, and holds what the report says against them: everything of its scans
/// and models, its result and its finding. Throws Error: FileNotFound, UnsupportedFile (no report), CorruptFile.
RecordedReport readRecordedReport(const std::string &reportPath);

/// Where files that a report was made of are now.
struct MovedFiles {
    std::vector<std::string> models; ///< each for the scans of the model with its SHA-256; of one scan: for that
    std::vector<std::string> data; ///< each for the scans of a set of that name; one alone: for all
    std::vector<std::string> references; ///< each for the reference of that name
};

/// The requests that scan the same again: the same parameters and image size, no run file, no resuming. Throws Error:
/// InvalidArgument where a file is given that no scan needs, FileNotFound where one that is needed is neither at its
/// old place nor given.
std::vector<ScanRequest> requestsAgain(const std::vector<ScanRecord> &records, const MovedFiles &moved);

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
