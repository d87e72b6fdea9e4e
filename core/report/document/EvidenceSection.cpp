// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/PngPicture.h"
#include "core/report/document/ReportSection.h"

#include <tuple>

namespace drm {

const ReportSection &evidenceSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "Evidence chosen by the analyst"),
        [](const Report &report) { return !report.evidence.empty(); },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            for (std::size_t i = 0; i < report.evidence.size(); ++i) {
                const ReportEvidence &item = report.evidence[i];
                block::Figure figure;
                figure.png = item.png;
                std::tie(figure.width, figure.height) = pngSize(item.png);
                figure.caption = printable(item.caption);
                figure.note = printable(item.note);
                figure.description = figure.caption;
                if (!item.csv.empty())
                    figure.note += (figure.note.empty() ? "" : " ")
                        + words(Message{DRM_TEXT("Engine", "The figures behind it are in %1."),
                                        {evidenceName(report, i) + ".csv"}});
                if (figure.width > 0 && figure.height > 0)
                    blocks.emplace_back(std::move(figure));
                else
                    blocks.emplace_back(
                        block::Paragraph{figure.caption + (figure.note.empty() ? "" : ": " + figure.note)});
            }
            return blocks;
        },
        true};
    return section;
}

} // namespace drm
