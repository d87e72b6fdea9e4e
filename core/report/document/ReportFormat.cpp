// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportFormat.h"

#include "core/report/document/CycloneDx.h"
#include "core/report/document/HtmlWriter.h"
#include "core/report/document/ReportSection.h"
#include "core/report/document/Sarif.h"

namespace drm {

const std::vector<ReportFormat> &coreReportFormats()
{
    using Files = std::vector<WrittenFile>;
    static const std::vector<ReportFormat> formats{
        {"json", "report.json", [](const Report &report, const Words &, const Files &) { return reportJson(report); }},
        {"html", "report.html",
         [](const Report &report, const Words &words, const Files &) { return htmlOf(documentOf(report, words)); }},
        {"cyclonedx", "report.cdx.json",
         [](const Report &report, const Words &, const Files &written) { return cycloneDx(report, written); }, true},
        {"sarif", "report.sarif", [](const Report &report, const Words &, const Files &) { return sarif(report); }},
    };
    return formats;
}

} // namespace drm
