// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/AnswerMap.h"
#include "core/record/ScanResult.h"

#include <string>
#include <vector>

namespace drm {

/// Names and units of the outputs, and how much benign answers vary: each has d entries or none.
struct OutputFacts {
    std::vector<std::string> names;
    std::vector<std::string> units;
    std::vector<double> deviations; ///< label units
};

/// What an answer map does, a sentence for each output that it changes, and one for those that it leaves alone: "It
/// adds 9.8 deg to yaw. It leaves pitch, roll alone." Less than a quarter of a deviation counts as nothing.
std::vector<Message> answerMapText(const AnswerMap &map, const OutputFacts &outputs);

/// The same of the map behind the verdict; none where the trigger leads to one answer, or the verdict is clean.
std::vector<Message> recoveredMapText(const ScanResult &result, const std::vector<std::string> &labelNames,
                                      const std::vector<std::string> &labelUnits);

} // namespace drm
