// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/VerdictText.h"
#include "core/report/document/ReportSection.h"

namespace drm {

const ReportSection &overviewSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "Overview"), [](const Report &report) { return report.runs.size() > 1; },
        [](const Report &report, const Words &words) {
            block::Table table;
            table.columns = {{words(DRM_TEXT("Engine", "Model")), false},
                             {words(DRM_TEXT("Engine", "Images")), false},
                             {words(DRM_TEXT("Engine", "Verdict")), false},
                             {words(DRM_TEXT("Engine", "Score")), true},
                             {words(DRM_TEXT("Engine", "Recovered target")), false}};
            for (const ReportRun &run : report.runs) {
                const ScanResult &result = run.record.result;
                const bool holds = run.record.result.alterations.empty();
                table.rows.push_back(
                    {printable(baseNameOf(run.record.request.modelPath)), printable(baseNameOf(run.record.dataPath)),
                     holds ? words(verdictWord(result.verdict)) : words(DRM_TEXT("Engine", "altered")),
                     holds ? words.number(result.score) : "–",
                     holds && !result.recoveredTarget.empty() ? words.numbers(result.recoveredTarget) : "–"});
            }
            std::vector<Block> blocks{std::move(table)};
            blocks.emplace_back(block::Paragraph{words(DRM_TEXT("Engine",
                                                                "A score of 1 is the threshold of “backdoored”, with "
                                                                "the quick budget 1.3, where no benign model is known "
                                                                "that is like the one scanned 2, with fewer than 200 "
                                                                "images 2.5; higher is more suspicious.")),
                                                 block::Paragraph::Style::Remark});
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
