// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/report/Words.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

/// A file of a report.
struct WrittenFile {
    std::string name; ///< in the report's folder: "report.html"
    std::string sha256; ///< lower-case hexadecimal
};

/// A form that a report is written in. A new one is a function and a line in ReportFormat.cpp (or, where it needs Qt,
/// in app/report).
struct ReportFormat {
    const char *name; ///< on the command line: "html"
    const char *file; ///< name in the report's folder: "report.html"
    /// The file's bytes. `written` are the files of the report that are there already.
    std::function<std::string(const Report &report, const Words &words, const std::vector<WrittenFile> &written)> write;
    bool namesOthers = false; ///< written after those that do not
};

/// Those that core knows, report.json first; it is part of every report.
const std::vector<ReportFormat> &coreReportFormats();

} // namespace drm
