// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportLimits.h"
#include "core/report/document/ReportSection.h"

#include <algorithm>

namespace drm {

const ReportSection &limitsSection()
{
    static const ReportSection section{DRM_TEXT("Engine", "What was not tested"), [](const Report &) { return true; },
                                       [](const Report &report, const Words &words) {
                                           block::Bullets bullets;
                                           for (const ReportRun &run : report.runs) {
                                               for (const Message &limit : limitsOf(run)) {
                                                   std::string text = words(limit);
                                                   if (std::find(bullets.items.begin(), bullets.items.end(), text)
                                                       == bullets.items.end())
                                                       bullets.items.push_back(std::move(text));
                                               }
                                           }
                                           return std::vector<Block>{std::move(bullets)};
                                       },
                                       false};
    return section;
}

} // namespace drm
