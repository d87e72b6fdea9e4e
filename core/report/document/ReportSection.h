// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/report/Words.h"
#include "core/report/document/Document.h"

#include <vector>

namespace drm {

/// A part of a report. A new one is a file that defines one, and a line in ReportSection.cpp.
struct ReportSection {
    const char *title; ///< English, marked with DRM_TEXT("Engine", ...)
    bool (*applies)(const Report &report); ///< else it is left out
    std::vector<Block> (*blocks)(const Report &report, const Words &words); ///< without its heading
    bool onNewPage = false;
};

/// All sections, in the order in which they are read.
const std::vector<const ReportSection *> &reportSections();

/// The whole report.
Document documentOf(const Report &report, const Words &words);

} // namespace drm
