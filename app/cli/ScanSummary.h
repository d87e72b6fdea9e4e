// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

struct ScanRecord;

/// The result of a scan for a terminal: verdict, reason, recovered target with names and units, a table of the
/// hypotheses, warnings, and what was scanned. `saved`: the run file that the record names was written. `colour`: with
/// SGR codes.
std::string scanSummary(const ScanRecord &record, bool saved, bool colour);

/// Every check before a scan, passed or not: its state and its sentence, a line each.
std::string checkSummary(const ScanRecord &record);

} // namespace drm
