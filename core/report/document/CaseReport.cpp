// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/CaseReport.h"

#include "core/base/Error.h"
#include "core/report/document/ReportFolder.h"

#include <algorithm>

namespace drm {

namespace {

ReportEvidence evidenceOf(const CaseEvidence &item, const std::string &runFile)
{
    return {item.panel,          runFile,        item.caption,  item.note, item.picture.text(),
            item.figures.text(), item.viewState, item.pinnedUtc};
}

} // namespace

Report reportOf(const Case &content, const std::vector<std::string> &runs)
{
    if (runs.empty())
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "There is no scan to report on; name a run file, or a case that has runs."),
                    {}});
    Report report = newReport();
    const CaseReport &chosen = content.report;
    report.cover = {chosen.title,   chosen.analyst,     chosen.organisation,
                    chosen.purpose, chosen.dataLicence, chosen.logo.text()};
    for (const std::string &run : runs)
        report.runs.push_back(readReportRun(run));
    nameRunFiles(report);
    for (const CaseAttachment &mitigation : content.mitigations)
        if (mitigation.bytes)
            report.mitigations.push_back(mitigationOf(*mitigation.bytes, mitigation.sha256));
    for (const CaseEvidence &item : content.evidence) {
        const auto place = std::find(runs.begin(), runs.end(), item.run);
        if (place != runs.end())
            report.evidence.push_back(
                evidenceOf(item, report.runs[static_cast<std::size_t>(place - runs.begin())].file));
        else if (item.run.empty())
            report.evidence.push_back(evidenceOf(item, {}));
    }
    return report;
}

} // namespace drm
