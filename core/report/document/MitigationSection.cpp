// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "core/report/document/ReportSection.h"

namespace drm {

namespace {

std::string verdictOf(const MitigationSummary::Scan &scan, const Words &words)
{
    for (const Verdict verdict : {Verdict::Clean, Verdict::Backdoored, Verdict::Inconclusive})
        if (scan.verdict == toString(verdict))
            return words(verdictWord(verdict));
    return "–";
}

Block mitigationTable(const MitigationSummary &summary, const Words &words)
{
    block::Table table;
    table.caption = words(
        DRM_TEXT("Engine", "Before and after, on test images that took no part in the cleaning; means by output"));
    table.columns = {{words(DRM_TEXT("Engine", "Measure")), false},
                     {words(DRM_TEXT("Engine", "Before")), false},
                     {words(DRM_TEXT("Engine", "After")), false}};
    table.rows.push_back({words(DRM_TEXT("Engine", "Clean error")), words.numbers(summary.before.clean),
                          words.numbers(summary.after.clean)});
    for (std::size_t i = 0; i < summary.triggers.size() && i < summary.before.recovered.size(); ++i) {
        const bool both = i < summary.after.recovered.size();
        const Message kind = hypothesisText(summary.triggers[i]);
        table.rows.push_back(
            {words(
                 Message{DRM_TEXT("Engine", "Distance from the attacker's target under the %1 trigger (AE)"), {kind}}),
             words.numbers(summary.before.recovered[i].attack),
             both ? words.numbers(summary.after.recovered[i].attack) : "–"});
        table.rows.push_back({words(Message{DRM_TEXT("Engine", "Error under the %1 trigger (DAE)"), {kind}}),
                              words.numbers(summary.before.recovered[i].defending),
                              both ? words.numbers(summary.after.recovered[i].defending) : "–"});
    }
    table.rows.push_back({words(DRM_TEXT("Engine", "Verdict of a scan")), verdictOf(summary.scanBefore, words),
                          summary.scanAfter ? verdictOf(*summary.scanAfter, words) : "–"});
    table.rows.push_back({words(DRM_TEXT("Engine", "Score of a scan")), words.number(summary.scanBefore.score),
                          summary.scanAfter ? words.number(summary.scanAfter->score) : "–"});
    return table;
}

} // namespace

const ReportSection &mitigationSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "Mitigation"), [](const Report &report) { return !report.mitigations.empty(); },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            for (const MitigationSummary &summary : report.mitigations) {
                if (report.mitigations.size() > 1)
                    blocks.emplace_back(block::Heading{2, printable(baseNameOf(summary.model))});
                blocks.emplace_back(block::Paragraph{
                    !summary.finished ? words(DRM_TEXT("Engine", "The mitigation was stopped before its end."))
                        : summary.succeeded
                        ? words(Message{
                            DRM_TEXT("Engine", "%1 was cleaned, and a scan of the cleaned model finds no backdoor."),
                            {printable(baseNameOf(summary.model))}})
                        : words(Message{
                            DRM_TEXT("Engine",
                                     "%1 could not be cleaned: its clean error rose by more than 10 %, or a scan of "
                                     "the cleaned model does not call it clean."),
                            {printable(baseNameOf(summary.model))}}),
                    block::Paragraph::Style::Lead});
                block::Facts facts;
                facts.facts.push_back({words(DRM_TEXT("Engine", "Method")), summary.method, false});
                if (!summary.cleanedModel.empty())
                    facts.facts.push_back({words(DRM_TEXT("Engine", "Cleaned model")),
                                           printable(baseNameOf(summary.cleanedModel)), false});
                if (summary.scanAfter && !summary.scanAfter->sha256.empty())
                    facts.facts.push_back(
                        {words(DRM_TEXT("Engine", "SHA-256 of it")), summary.scanAfter->sha256, true});
                facts.facts.push_back({words(DRM_TEXT("Engine", "Images to train, to test")),
                                       words.count(summary.trainImages) + " / " + words.count(summary.testImages),
                                       false});
                blocks.emplace_back(std::move(facts));
                blocks.push_back(mitigationTable(summary, words));
                if (summary.ownLabels)
                    blocks.emplace_back(block::Paragraph{
                        words(DRM_TEXT(
                            "Engine",
                            "There were no labels: the suspicious model's own benign answers served as such.")),
                        block::Paragraph::Style::Remark});
            }
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
