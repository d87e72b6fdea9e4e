// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"
#include "core/report/MitigationSummary.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace drm {

/// Who reports, to whom and why: what no file knows. All of it may be empty.
struct ReportCover {
    std::string title;
    std::string analyst;
    std::string organisation;
    std::string purpose;
    std::string dataLicence; ///< a note about the images' terms of use
    std::string logo; ///< bytes of a PNG
};

/// The program, and what it ran on when the report was made.
struct ToolFacts {
    std::string version;
    std::string commit; ///< of the sources, where the build knew it
    std::string system; ///< "Linux 6.1.0 x86_64"
    std::string processor;
    int threads = 0; ///< that the machine has
    std::vector<std::pair<std::string, std::string>> libraries; ///< name and version
};

ToolFacts toolFacts();

/// One scan that is reported on.
struct ReportRun {
    std::string path; ///< of the run file; empty: the run was never saved
    std::string file; ///< name below "runs/" in the report's folder
    std::string sha256; ///< of that file
    ScanRecord record; ///< with any ScanResult::alterations it gets no verdict in a report
};

/// A picture that the analyst chose, with what he wrote about it.
struct ReportEvidence {
    std::string panel; ///< name of the panel, such as "loss"
    std::string run; ///< ReportRun::file, or empty where the panel shows no run
    std::string caption;
    std::string note; ///< may be empty
    std::string png; ///< bytes
    std::string csv; ///< the figures behind the picture; may be empty
    std::string viewState; ///< a JSON object as compact text, by which the panel is restored; may be empty
    std::string pinnedUtc; ///< ISO 8601
};

/// The three results of an in-toto test result.
enum class ReportResult { Passed, Warned, Failed };

/// All that a report says, as data.
struct Report {
    std::string id; ///< a random UUID
    std::string createdUtc; ///< ISO 8601
    ReportCover cover;
    ToolFacts tool;
    std::vector<ReportRun> runs; ///< one or more
    std::vector<MitigationSummary> mitigations;
    std::vector<ReportEvidence> evidence;
};

/// With a new id, the present time and the facts of this program.
Report newReport();

/// Failed: a backdoor is indicated; Warned: not decided, stopped, or altered; Passed: none found.
ReportResult resultOf(const ReportRun &run);
/// The worst of its runs; of no run: Warned.
ReportResult resultOf(const Report &report);
const char *toString(ReportResult result); ///< "PASSED", "WARNED", "FAILED"

/// The finding in one plain sentence: of one run, or of all.
Message findingText(const ReportRun &run);
Message findingText(const Report &report);
/// "evidence/01-loss" of the item at that place.
std::string evidenceName(const Report &report, std::size_t index);

/// "gaze.pt" of a path.
std::string baseNameOf(const std::string &path);

/// The report as JSON, schema drmguard.report/1 (resources/report.schema.json), pretty printed.
std::string reportJson(const Report &report);
/// An entry of its "runs"; `licence` is ReportCover::dataLicence.
std::string runJson(const ReportRun &run, const std::string &licence);

/// The arguments that scan the same again: "drmguard", "scan", "--model", ... with the parameters of the record.
std::vector<std::string> scanCommand(const ScanRecord &record);
/// For a shell.
std::string shellText(const std::vector<std::string> &arguments);

/// A mean absolute error over images, label units, with its 95 % interval: 1.96 standard errors to either side, by how
/// much the images' errors differ. Not finite where there is but one image.
struct MeanError {
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// Of the model's answers to the benign held-out images, one an output; empty where the scan kept no answers or there
/// are no labels for them.
std::vector<MeanError> cleanErrorsOf(const ScanRecord &record);

} // namespace drm
