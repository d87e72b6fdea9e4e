// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/store/Case.h"

#include <string>
#include <vector>

namespace drm {

/// The report of a case on these of its runs, with its cover, its mitigations and the evidence that shows one of them
/// or no run at all. Evidence whose picture is missing or was altered comes without it. `runs`: paths of run files.
/// Throws Error: what readReportRun() and mitigationOf() throw; InvalidArgument where there is no run.
Report reportOf(const Case &content, const std::vector<std::string> &runs);

} // namespace drm
