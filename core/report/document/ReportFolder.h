// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/ReportFormat.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

/// Reads a run file for a report, and what does not agree in it. Throws what readRunFile() throws.
ReportRun readReportRun(const std::string &path);

/// Gives each run file a name of its own below "runs/", which every system reads the same.
void nameRunFiles(Report &report);

/// Writes a report into `folder`, which must not exist yet or be empty: report.json, the formats asked for, the run
/// files and the evidence. All of it is there afterwards, or nothing: it is written beside and renamed. `finish` is
/// called with the folder under its temporary name, before it gets its own: what seals the report. Throws Error:
/// WriteFailed, InvalidArgument (no runs), and what `finish` throws.
void writeReport(const std::string &folder, const Report &report, const std::vector<ReportFormat> &formats,
                 const Words &words, const std::function<void(const std::string &folder)> &finish = {});

} // namespace drm
