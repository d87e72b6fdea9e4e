// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

enum class RunState { Finished, Stopped };

/// A search begins: `terms` name the columns of the records that follow.
struct PhaseInfo {
    int index = 0; ///< 0, 1, ... in order of their start
    std::string hypothesis; ///< "probe", "patch", "generative", ...
    std::string title; ///< a key in files: "patch, other targets, look 2"; phaseText() says it to people
    std::vector<std::string> terms; ///< for instance "total", "output variance", "rav", "cost", "cost weight"
    int iterations = 0; ///< planned; a search may end earlier
};

/// The loss terms of one iteration, in the order of PhaseInfo::terms.
struct IterationRecord {
    int phase = 0;
    int iteration = 0;
    std::vector<float> values;
};

/// All records of one phase, in order.
struct LossHistory {
    PhaseInfo phase;
    std::vector<IterationRecord> records;
};

/// What a scan will take.
struct ScanEstimate {
    double seconds = 0; ///< if nothing settles it early
    double probeSeconds = 0; ///< if the probe settles it; as `seconds` where it cannot
    double memoryMib = 0; ///< of the whole program, at its peak
};

struct Progress {
    double fraction = 0; ///< of the whole scan, 0..1, never falling
    double secondsLeft = -1; ///< estimate; below 0: not known yet
    std::string stage; ///< in English, such as PhaseInfo::title; phaseText() says it in other languages
    int iteration = 0;
    int iterations = 0;
};

} // namespace drm
