// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"
#include "core/report/Identifiers.h"
#include "core/report/ReportParameters.h"
#include "core/report/document/ReportSection.h"

namespace drm {

namespace {

/// A parameter's value in words.
class ValueText {
public:
    explicit ValueText(const Words &words)
        : m_words(words)
    {
    }

    std::string operator()(bool value) const
    {
        return value ? m_words(DRM_TEXT("Engine", "yes")) : m_words(DRM_TEXT("Engine", "no"));
    }
    std::string operator()(int value) const { return m_words.count(value); }
    std::string operator()(std::uint64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return m_words.number(value); }
    std::string operator()(const std::string &value) const { return value.empty() ? "–" : printable(value); }
    std::string operator()(const std::vector<std::string> &values) const
    {
        std::string joined;
        for (const std::string &value : values)
            joined += (joined.empty() ? "" : ", ") + printable(value);
        return joined.empty() ? "–" : joined;
    }

private:
    const Words &m_words;
};

Block parameterTable(const ScanRecord &record, const Words &words)
{
    block::Table table;
    table.caption =
        words(DRM_TEXT("Engine", "Every parameter; “usual” is what the program takes where nothing is said"));
    table.columns = {{words(DRM_TEXT("Engine", "Parameter")), false},
                     {words(DRM_TEXT("Engine", "Value")), false},
                     {words(DRM_TEXT("Engine", "Usual")), false}};
    const ValueText text(words);
    for (const ReportParameter &parameter : parametersOf(record.request))
        table.rows.push_back({parameter.name, std::visit(text, parameter.value),
                              parameter.isUsual() ? "=" : std::visit(text, parameter.usual)});
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
                "manifest.json holds the SHA-256 of every file of this report; where the report is sealed, seal.json "
                "holds a signature over it. In the report's folder, the first command says whether a file was changed "
                "since, and by whose key it was sealed; SIGNER.pub.pem is the signer's public key, which has to come "
                "to you by another way than this report. The second command scans again with the recorded parameters "
                "and compares verdict, costs and hashes."))});
            blocks.emplace_back(block::Code{"drmguard verify . --key SIGNER.pub.pem\ndrmguard rerun report.json"});
            return blocks;
        },
        true};
    return section;
}

} // namespace drm
