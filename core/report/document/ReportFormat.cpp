// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportFormat.h"

#include "core/report/document/HtmlWriter.h"
#include "core/report/document/ReportSection.h"

namespace drm {

const std::vector<ReportFormat> &coreReportFormats()
{
    static const std::vector<ReportFormat> formats{
        {"json", "report.json", [](const Report &report, const Words &) { return reportJson(report); }},
        {"html", "report.html",
         [](const Report &report, const Words &words) { return htmlOf(documentOf(report, words)); }},
    };
    return formats;
}

} // namespace drm
