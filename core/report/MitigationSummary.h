// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/MitigateRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What a report says of a mitigation: the figures of a MitigateRecord without its images, as the JSON of
/// `drmguard mitigate --json` (schema drmguard.mitigation/1) keeps them.
struct MitigationSummary {
    struct Scan {
        std::string verdict; ///< of toString(Verdict)
        double score = 0;
        std::string sha256; ///< of the model
        std::string startedUtc;
    };
    struct Errors { ///< one number an output, label units
        std::vector<double> clean;
        std::vector<DefenceErrors::Triggered> recovered; ///< in the order of `triggers`
    };

    bool finished = false;
    bool succeeded = false;
    std::string words; ///< English, what came of it
    std::string method;
    std::string model; ///< path of the suspicious model
    std::string cleanedModel; ///< path; empty: not kept
    std::vector<std::string> triggers; ///< names of the recovered triggers
    std::vector<std::string> labelNames;
    bool ownLabels = false;
    int trainImages = 0;
    int testImages = 0;
    Errors before;
    Errors after;
    Scan scanBefore;
    std::optional<Scan> scanAfter;
    double seconds = 0;
};

MitigationSummary summaryOf(const MitigateRecord &record);

/// Throws Error: FileNotFound, UnsupportedFile (no such JSON, or a newer schema), CorruptFile.
MitigationSummary readMitigation(const std::string &path);
/// The same of the text of such a file; errors name `path`.
MitigationSummary mitigationOf(const std::string &json, const std::string &path);

} // namespace drm
