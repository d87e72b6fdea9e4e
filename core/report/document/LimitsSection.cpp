// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportLimits.h"
#include "core/report/document/ReportSection.h"

namespace drm {

const ReportSection &limitsSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "What was not tested"), [](const Report &) { return true; },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            for (const ReportRun &run : report.runs) {
                if (report.runs.size() > 1)
                    blocks.emplace_back(block::Heading{2, printable(baseNameOf(run.record.request.modelPath))});
                block::Bullets bullets;
                for (const Message &limit : limitsOf(run))
                    bullets.items.push_back(words(limit));
                blocks.emplace_back(std::move(bullets));
            }
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
