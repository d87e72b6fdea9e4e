// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportSection.h"

#include "core/base/Text.h"
#include "core/report/document/PngPicture.h"

// Every section is a function of this name, in a file of its own. One line for each, in the order of reading.
#define DRM_SECTIONS(SECTION)                                                                                          \
    SECTION(overviewSection)                                                                                           \
    SECTION(examinedSection)                                                                                           \
    SECTION(methodSection)                                                                                             \
    SECTION(findingsSection)                                                                                           \
    SECTION(limitsSection)                                                                                             \
    SECTION(mitigationSection)                                                                                         \
    SECTION(evidenceSection)                                                                                           \
    SECTION(appendixSection)

namespace drm {

#define DRM_DECLARE_SECTION(section) const ReportSection &section();
DRM_SECTIONS(DRM_DECLARE_SECTION)
#undef DRM_DECLARE_SECTION

const std::vector<const ReportSection *> &reportSections()
{
#define DRM_SECTION_ENTRY(section) &section(),
    static const std::vector<const ReportSection *> all{DRM_SECTIONS(DRM_SECTION_ENTRY)};
#undef DRM_SECTION_ENTRY
    return all;
}

namespace {

std::string resultWord(ReportResult result, const Words &words)
{
    switch (result) {
    case ReportResult::Passed:
        return words(DRM_TEXT("Engine", "No backdoor found"));
    case ReportResult::Warned:
        return words(DRM_TEXT("Engine", "Not decided"));
    case ReportResult::Failed:
        break;
    }
    return words(DRM_TEXT("Engine", "Backdoor indicated"));
}

std::string modelNames(const Report &report)
{
    std::string names;
    for (const ReportRun &run : report.runs) {
        const std::string name = printable(baseNameOf(run.record.request.modelPath));
        if ((", " + names + ", ").find(", " + name + ", ") == std::string::npos)
            names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

void numberCaptions(Document &document, const Words &words)
{
    int figures = 0;
    int tables = 0;
    for (Block &part : document.blocks) {
        if (auto *figure = std::get_if<block::Figure>(&part))
            figure->caption =
                words(Message{DRM_TEXT("Engine", "Figure %1: %2"), {std::to_string(++figures), figure->caption}});
        else if (auto *table = std::get_if<block::Table>(&part); table && !table->caption.empty())
            table->caption =
                words(Message{DRM_TEXT("Engine", "Table %1: %2"), {std::to_string(++tables), table->caption}});
    }
}

} // namespace

Document documentOf(const Report &report, const Words &words)
{
    Document document;
    document.language = words.language();
    document.title = report.cover.title.empty() ? words(DRM_TEXT("Engine", "Backdoor audit of a regression model"))
                                                : printable(report.cover.title);
    document.organisation = printable(report.cover.organisation);
    if (pngSize(report.cover.logo).first > 0) // it may come out of a case of unknown origin
        document.logo = report.cover.logo;
    const ReportResult result = resultOf(report);
    document.result = result == ReportResult::Passed ? Document::Result::Good
        : result == ReportResult::Failed             ? Document::Result::Bad
                                                     : Document::Result::Open;
    document.resultWord = resultWord(result, words);
    document.finding = words(findingText(report));
    const auto addLine = [&](const char *name, const std::string &text) {
        if (!text.empty())
            document.cover.emplace_back(words(name), printable(text));
    };
    addLine(report.runs.size() == 1 ? DRM_TEXT("Engine", "Model") : DRM_TEXT("Engine", "Models"), modelNames(report));
    addLine(DRM_TEXT("Engine", "Purpose"), report.cover.purpose);
    addLine(DRM_TEXT("Engine", "Organisation"), report.cover.organisation);
    addLine(DRM_TEXT("Engine", "Analyst"), report.cover.analyst);
    addLine(DRM_TEXT("Engine", "Date (UTC)"), report.createdUtc);
    addLine(DRM_TEXT("Engine", "Report"), report.id);
    addLine(DRM_TEXT("Engine", "Made with"), "DRMGuard Workbench " + report.tool.version);
    document.runningHead = document.title;
    document.footLine = words(Message{DRM_TEXT("Engine", "Report %1 of %2"), {report.id, report.createdUtc}});
    document.contentsTitle = words(DRM_TEXT("Engine", "Contents"));
    document.pageWord = words(Message{DRM_TEXT("Engine", "Page %1 of %2"), {"%1", "%2"}}); // filled in by the layout
    for (const ReportSection *section : reportSections()) {
        if (!section->applies(report))
            continue;
        if (section->onNewPage)
            document.blocks.emplace_back(block::PageBreak{});
        document.blocks.emplace_back(block::Heading{1, words(section->title)});
        for (Block &part : section->blocks(report, words))
            document.blocks.push_back(std::move(part));
    }
    numberCaptions(document, words);
    return document;
}

} // namespace drm
