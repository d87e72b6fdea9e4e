// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportFormats.h"

#include "app/report/PdfWriter.h"
#include "core/report/document/ReportSection.h"

namespace drm {

std::vector<ReportFormat> reportFormats()
{
    std::vector<ReportFormat> formats = coreReportFormats();
    formats.push_back(
        {"pdf", "report.pdf", [](const Report &report, const Words &words, const std::vector<WrittenFile> &) {
             return pdfOf(documentOf(report, words)).toStdString();
         }});
    return formats;
}

} // namespace drm
