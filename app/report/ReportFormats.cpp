// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportFormats.h"

#include "app/report/PdfWriter.h"
#include "core/report/document/ReportSection.h"

#include <algorithm>
#include <string>

namespace drm {

std::vector<ReportFormat> reportFormats()
{
    std::vector<ReportFormat> formats = coreReportFormats();
    const auto html = std::find_if(
        formats.begin(), formats.end(), [](const ReportFormat &format) { return std::string(format.name) == "html"; });
    formats.insert(
        html + 1, {"pdf", "report.pdf", [](const Report &report, const Words &words, const std::vector<WrittenFile> &) {
                       return pdfOf(documentOf(report, words)).toStdString();
                   }});
    return formats;
}

std::vector<ReportFormat> reportFormats(const std::vector<std::string> &names)
{
    std::vector<ReportFormat> formats;
    for (const ReportFormat &format : reportFormats())
        if (formats.empty() || std::find(names.begin(), names.end(), format.name) != names.end())
            formats.push_back(format);
    return formats;
}

} // namespace drm
