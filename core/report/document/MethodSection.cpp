// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportSection.h"

namespace drm {

namespace {

std::string stateWord(CheckState state, const Words &words)
{
    switch (state) {
    case CheckState::Passed:
        return words(DRM_TEXT("Engine", "passed"));
    case CheckState::Warning:
        return words(DRM_TEXT("Engine", "remark"));
    case CheckState::Doubtful:
        return words(DRM_TEXT("Engine", "in doubt"));
    case CheckState::Failed:
        break;
    }
    return words(DRM_TEXT("Engine", "failed"));
}

Block checksTable(const ScanRecord &record, const Words &words)
{
    block::Table table;
    table.caption = words(DRM_TEXT("Engine", "What was checked before the scan"));
    table.columns = {{words(DRM_TEXT("Engine", "Check")), false},
                     {words(DRM_TEXT("Engine", "Result")), false},
                     {words(DRM_TEXT("Engine", "What it says")), false}};
    for (const PreflightCheck &check : record.preflight)
        table.rows.push_back(
            {words(checkTitle(check.name)), stateWord(check.state, words), printable(words(check.message))});
    return table;
}

} // namespace

const ReportSection &methodSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "How it was examined"), [](const Report &) { return true; },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            blocks.emplace_back(block::Paragraph{
                words(DRM_TEXT(
                    "Engine",
                    "A backdoored regression model answers what an attacker chose whenever a hidden trigger is in "
                    "the image. The scan reverse engineers such triggers (DRMGuard, arXiv:2411.04811): for each "
                    "kind of trigger it searches, by the gradients of the model, for the smallest change to the "
                    "images that makes the answers alike. The same search is made near other answers of the same "
                    "model. Where a trigger is far cheaper than those let expect, a backdoor is indicated.")),
                block::Paragraph::Style::Plain});
            blocks.emplace_back(block::Paragraph{
                words(DRM_TEXT("Engine",
                               "The threshold was fixed beforehand on benign models (resources/calibration.json "
                               "of the program). Nothing of the models reported on here took part in it.")),
                block::Paragraph::Style::Plain});
            for (const ReportRun &run : report.runs) {
                if (report.runs.size() > 1)
                    blocks.emplace_back(block::Heading{2, printable(baseNameOf(run.record.request.modelPath))});
                if (!run.record.preflight.empty())
                    blocks.push_back(checksTable(run.record, words));
            }
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
