// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

namespace drm {

/// What a scan does not tell, sentences: kinds of triggers that it did not search for, what it assumed, and that
/// "none found" is no proof.
std::vector<Message> limitsOf(const ReportRun &run);

} // namespace drm
