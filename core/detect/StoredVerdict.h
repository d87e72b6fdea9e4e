// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/PreflightCheck.h"
#include "core/record/ScanResult.h"

#include <vector>

namespace drm {

/// Where the verdict, the score, or the hypothesis behind them that a file has are not those that decide() and
/// heedDoubts() would give: a sentence each. `stored`: with Judgement::score as the file has it. `sameRules`: the file
/// was judged by this version with its calibration, so that the scores must follow from the evidence, too.
std::vector<Message> verdictContradictions(const ScanResult &stored, const ScanParams &params,
                                           const std::vector<PreflightCheck> &checks, bool sameRules);

} // namespace drm
