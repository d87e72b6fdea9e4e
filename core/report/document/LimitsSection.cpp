// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportLimits.h"
#include "core/report/document/ReportSection.h"

#include <algorithm>

namespace drm {

namespace {

/// Of an altered run nothing is said, so that nothing has to be limited.
bool isBelieved(const ReportRun &run)
{
    return run.alterations.empty();
}

} // namespace

const ReportSection &limitsSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "What was not tested"),
        [](const Report &report) { return std::any_of(report.runs.begin(), report.runs.end(), isBelieved); },
        [](const Report &report, const Words &words) {
            block::Bullets bullets;
            for (const ReportRun &run : report.runs) {
                if (!isBelieved(run))
                    continue;
                for (const Message &limit : limitsOf(run.record)) {
                    std::string text = words(limit);
                    if (std::find(bullets.items.begin(), bullets.items.end(), text) == bullets.items.end())
                        bullets.items.push_back(std::move(text));
                }
            }
            return std::vector<Block>{std::move(bullets)};
        },
        false};
    return section;
}

} // namespace drm
