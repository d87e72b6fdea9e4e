// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "core/report/document/Figures.h"
#include "core/report/document/ReportSection.h"

namespace drm {

namespace {

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

Block hypothesisTable(const ScanResult &result, const Words &words)
{
    block::Table table;
    table.caption = words(DRM_TEXT("Engine", "What the searches found"));
    table.columns = {{words(DRM_TEXT("Engine", "Kind of trigger")), false},
                     {words(DRM_TEXT("Engine", "Works")), false},
                     {words(DRM_TEXT("Engine", "Score")), true},
                     {words(DRM_TEXT("Engine", "Cost")), true},
                     {words(DRM_TEXT("Engine", "Leads to")), false},
                     {words(DRM_TEXT("Engine", "Variance left")), true},
                     {words(DRM_TEXT("Engine", "RAV")), false},
                     {words(DRM_TEXT("Engine", "RNV")), true}};
    for (const HypothesisResult &found : result.hypotheses)
        table.rows.push_back({capitalised(words(hypothesisText(found.name))),
                              found.succeeded ? words(DRM_TEXT("Engine", "yes")) : words(DRM_TEXT("Engine", "no")),
                              found.judgement.judged() ? words.number(found.score()) : "–", words.number(found.cost),
                              found.makesOneAnswer() ? words.numbers(found.target) : "–",
                              words.number(found.heldOutVariance), words.numbers(found.rav, 2),
                              words.number(found.rnv, 2)});
    return table;
}

void addFigure(std::vector<Block> &blocks, std::optional<block::Figure> figure, const std::string &caption)
{
    if (!figure)
        return;
    figure->caption = caption;
    figure->description = caption;
    blocks.emplace_back(std::move(*figure));
}

/// The last search of a hypothesis that was not held near other answers: where its trigger was found.
const LossHistory *mainHistory(const ScanResult &result, const std::string &hypothesis)
{
    const LossHistory *found = nullptr;
    for (const LossHistory &history : result.histories)
        if (history.phase.hypothesis == hypothesis && history.phase.title.find("other targets") == std::string::npos)
            found = &history;
    return found;
}

void addFigures(std::vector<Block> &blocks, const ScanRecord &record, const Words &words)
{
    const ScanResult &result = record.result;
    addFigure(
        blocks, Figures::evidence(result, words),
        words(DRM_TEXT("Engine",
                       "What the verdict rests on. Each blue dot is a search near another answer of this model: what a "
                       "working trigger costs there, against how far that answer lies from the benign ones. The bar is "
                       "what they let expect at the recovered target, the orange mark what the trigger costs there.")));
    const HypothesisResult *shown = result.decisive();
    if (!shown)
        for (const HypothesisResult &found : result.hypotheses)
            if (found.succeeded && (!shown || found.score() > shown->score()))
                shown = &found;
    if (shown) {
        const Message kind = hypothesisText(shown->name);
        addFigure(
            blocks, Figures::trigger(*shown->trigger, words),
            words(Message{DRM_TEXT("Engine",
                                   "Trigger of the %1 search: benign images, the same images with the trigger, and the "
                                   "difference (grey: none; stretched to its largest value). Below the images are the "
                                   "model's answers."),
                          {kind}}));
        addFigure(
            blocks, Figures::activations(*shown->features, record.labelNames, words),
            words(Message{DRM_TEXT("Engine",
                                   "Answers and feature activations on images that the %1 search did not see, without "
                                   "and with the trigger. Under a backdoor both collapse: RAV %2, RNV %3."),
                          {kind, words.numbers(shown->features->rav, 2), words.number(shown->features->rnv, 2)}}));
        if (const LossHistory *history = mainHistory(result, shown->name))
            addFigure(blocks, Figures::loss(*history, words),
                      words(Message{DRM_TEXT("Engine", "Terms of the loss over the search “%1”."),
                                    {phaseText(history->phase.title)}}));
    }
    if (result.probe)
        addFigure(blocks, Figures::probe(*result.probe, words),
                  words(DRM_TEXT(
                      "Engine",
                      "The probe: a square of one colour was put at every place; light places are those at which the "
                      "answers became alike. Framed: the best square.")));
}

} // namespace

const ReportSection &findingsSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "What was found"), [](const Report &) { return true; },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            for (const ReportRun &run : report.runs) {
                if (report.runs.size() > 1)
                    blocks.emplace_back(block::Heading{2, printable(baseNameOf(run.record.request.modelPath))});
                blocks.emplace_back(block::Paragraph{words(findingText(run)), block::Paragraph::Style::Lead});
                if (!run.record.result.alterations.empty()) {
                    for (const Message &alteration : run.record.result.alterations)
                        blocks.emplace_back(
                            block::Paragraph{printable(words(alteration)), block::Paragraph::Style::Alarm});
                    continue;
                }
                blocks.emplace_back(block::Paragraph{printable(words(verdictText(run.record.result)))});
                if (!run.record.result.hypotheses.empty())
                    blocks.push_back(hypothesisTable(run.record.result, words));
                addFigures(blocks, run.record, words);
            }
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
