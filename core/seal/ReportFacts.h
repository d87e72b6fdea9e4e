// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/seal/Statement.h"

#include <cstddef>
#include <string>
#include <vector>

namespace drm {

/// The report in a folder, and the most bytes of it that are read.
inline const std::string reportName = "report.json";
inline constexpr std::size_t maxReportBytes = std::size_t{64} << 20;

/// What a report.json says of the models, and itself as the configuration of the test.
struct ReportFacts {
    TestFacts facts;
    std::vector<Message> notes; ///< a sentence for each thing that the report does not say
};

/// Reads "result" and "models" of the report. Where it has no result, it counts as inconclusive; so does a model
/// without one, unless it is the only one: it has that of the report. Throws JsonFault.
ReportFacts parseReportFacts(const std::string &text);

/// Of the report.json of a folder. Throws Error: FileNotFound, CorruptFile.
ReportFacts readReportFacts(const std::string &folder);

} // namespace drm
