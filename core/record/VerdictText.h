// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Message.h"
#include "core/record/ScanResult.h"

#include <string>
#include <vector>

namespace drm {

/// What a judgement says, as part of a sentence: "the patch trigger costs 0.004 there; ...".
std::vector<Message> judgementText(const HypothesisResult &result, const ScanResult &scan);

/// Why the verdict is what it is, or there is none: sentences, to be joined with blanks.
std::vector<Message> verdictText(const ScanResult &result);

/// For people: "none found", "backdoored", "inconclusive". toString() is for files.
Message verdictWord(Verdict verdict);

} // namespace drm
