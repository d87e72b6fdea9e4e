// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"
#include "core/report/Identifiers.h"
#include "core/report/document/ReportSection.h"

namespace drm {

namespace {

Block parameterTable(const ScanRecord &record, const Words &words)
{
    const ScanRequest &request = record.request;
    const ScanParams &params = request.params;
    const ScanRequest usual;
    block::Table table;
    table.caption =
        words(DRM_TEXT("Engine", "Every parameter; “usual” is what the program takes where nothing is said"));
    table.columns = {{words(DRM_TEXT("Engine", "Parameter")), false},
                     {words(DRM_TEXT("Engine", "Value")), false},
                     {words(DRM_TEXT("Engine", "Usual")), false}};
    const auto text = [](const std::vector<std::string> &names) {
        std::string joined;
        for (const std::string &name : names)
            joined += (joined.empty() ? "" : ", ") + name;
        return joined.empty() ? std::string("–") : joined;
    };
    const auto yesNo = [&](bool value) {
        return value ? words(DRM_TEXT("Engine", "yes")) : words(DRM_TEXT("Engine", "no"));
    };
    const auto add = [&](const char *name, const std::string &value, const std::string &standard) {
        table.rows.push_back({name, value.empty() ? "–" : printable(value),
                              value == standard      ? "="
                                  : standard.empty() ? "–"
                                                     : standard});
    };
    add("method", params.method, usual.params.method);
    add("hypotheses", text(params.hypotheses), text(usual.params.hypotheses));
    add("budget", toString(params.budget), toString(usual.params.budget));
    add("seed", std::to_string(params.seed), std::to_string(usual.params.seed));
    add("max_images", words.count(params.maxImages), words.count(usual.params.maxImages));
    add("batch_size", words.count(params.batchSize), words.count(usual.params.batchSize));
    add("threads", std::to_string(params.threads), std::to_string(usual.params.threads));
    add("complete", yesNo(params.complete), yesNo(usual.params.complete));
    add("success_variance", words.number(params.successVariance), words.number(usual.params.successVariance));
    add("rav_weight", words.number(params.ravWeight), words.number(usual.params.ravWeight));
    add("consistency_weight", words.number(params.consistencyWeight), words.number(usual.params.consistencyWeight));
    add("attention_momentum", words.number(params.attentionMomentum), words.number(usual.params.attentionMomentum));
    add("label_scale", words.number(params.labelScale), words.number(usual.params.labelScale));
    add("image_size", std::to_string(request.imageSize), std::to_string(usual.imageSize));
    add("head", request.model.head, usual.model.head);
    add("device", request.model.device, usual.model.device);
    add("reduced_precision", yesNo(request.model.reducedPrecision), yesNo(usual.model.reducedPrecision));
    add("confirmed", yesNo(request.confirmed), yesNo(usual.confirmed));
    add("strict", yesNo(request.dataOptions.strict), yesNo(usual.dataOptions.strict));
    add("references", text(request.references), text(usual.references));
    return table;
}

Block searchTable(const ScanRecord &record, const Words &words)
{
    block::Table table;
    table.caption = words(DRM_TEXT("Engine", "Searches that were run"));
    table.columns = {{words(DRM_TEXT("Engine", "Search")), false},
                     {words(DRM_TEXT("Engine", "Iterations")), true},
                     {words(DRM_TEXT("Engine", "planned")), true}};
    for (const LossHistory &history : record.result.histories)
        table.rows.push_back({printable(words(phaseText(history.phase.title))),
                              words.count(static_cast<std::int64_t>(history.records.size())),
                              words.count(history.phase.iterations)});
    return table;
}

void addRun(std::vector<Block> &blocks, const ReportRun &run, const Words &words)
{
    const ScanRecord &record = run.record;
    block::Facts facts;
    const auto add = [&](const char *name, const std::string &text, bool code = false) {
        if (!text.empty())
            facts.facts.push_back({words(name), printable(text), code});
    };
    add(DRM_TEXT("Engine", "Scan"), record.id, true);
    add(DRM_TEXT("Engine", "Started (UTC)"), record.startedUtc);
    add(DRM_TEXT("Engine", "Took"), words.duration(record.result.seconds));
    add(DRM_TEXT("Engine", "Searches computed in"), record.result.precision);
    add(DRM_TEXT("Engine", "Scanned with"), "DRMGuard Workbench " + record.toolVersion);
    if (!run.file.empty())
        add(DRM_TEXT("Engine", "Run file"), "runs/" + run.file);
    add(DRM_TEXT("Engine", "SHA-256 of it"), run.sha256, true);
    add(DRM_TEXT("Engine", "Model"), record.request.modelPath, true);
    add(DRM_TEXT("Engine", "Images"), record.dataPath, true);
    blocks.emplace_back(std::move(facts));
    blocks.push_back(parameterTable(record, words));
    if (!record.result.histories.empty())
        blocks.push_back(searchTable(record, words));
    blocks.emplace_back(block::Paragraph{words(DRM_TEXT("Engine", "This command scans the same again:"))});
    blocks.emplace_back(block::Code{shellText(scanCommand(record))});
}

Block toolFactsBlock(const ToolFacts &tool, const Words &words)
{
    block::Facts facts;
    const auto add = [&](const std::string &name, const std::string &text) {
        if (!text.empty())
            facts.facts.push_back({name, printable(text), false});
    };
    add("DRMGuard Workbench", tool.version + (tool.commit.empty() ? "" : " (" + tool.commit + ")"));
    add(words(DRM_TEXT("Engine", "System")), tool.system);
    add(words(DRM_TEXT("Engine", "Processor")), tool.processor);
    for (const auto &[name, version] : tool.libraries)
        add(name, version);
    return facts;
}

Block identifierTable(const Words &words)
{
    block::Table table;
    table.caption = words(DRM_TEXT("Engine", "What public catalogues call it"));
    table.columns = {{words(DRM_TEXT("Engine", "Catalogue")), false},
                     {words(DRM_TEXT("Engine", "Version")), false},
                     {words(DRM_TEXT("Engine", "Identifier")), false},
                     {words(DRM_TEXT("Engine", "Name there")), false}};
    for (const auto *list : {&findingIdentifiers(), &measureIdentifiers()})
        for (const Identifier &entry : *list)
            table.rows.push_back({entry.catalogue, entry.version, entry.id, entry.name});
    return table;
}

} // namespace

const ReportSection &appendixSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "Appendix"), [](const Report &) { return true; },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            for (const ReportRun &run : report.runs) {
                blocks.emplace_back(
                    block::Heading{2,
                                   words(Message{DRM_TEXT("Engine", "Scan of %1"),
                                                 {printable(baseNameOf(run.record.request.modelPath))}})});
                addRun(blocks, run, words);
            }
            blocks.emplace_back(block::Heading{2, words(DRM_TEXT("Engine", "Program and machine of this report"))});
            blocks.push_back(toolFactsBlock(report.tool, words));
            blocks.emplace_back(block::Heading{2, words(DRM_TEXT("Engine", "Identifiers"))});
            blocks.push_back(identifierTable(words));
            blocks.emplace_back(block::Heading{2, words(DRM_TEXT("Engine", "How to check this report"))});
            blocks.emplace_back(block::Paragraph{words(DRM_TEXT(
                "Engine",
                "manifest.json holds the SHA-256 of every file of this report. In the report's folder, the first "
                "command says whether a file was changed since, the second scans again with the recorded parameters "
                "and compares verdict, costs and hashes."))});
            blocks.emplace_back(block::Code{"drmguard verify .\ndrmguard rerun report.json"});
            return blocks;
        },
        true};
    return section;
}

} // namespace drm
