// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportSection.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

std::string shapeText(const std::vector<int> &shape)
{
    std::string text;
    for (const int side : shape)
        text += (text.empty() ? "" : " × ") + std::to_string(side);
    return text;
}

std::string outputsText(const ScanRecord &record)
{
    std::string text;
    for (int i = 0; i < record.model.outputs; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const std::string name = at < record.labelNames.size() ? record.labelNames[at] : "#" + std::to_string(i + 1);
        const std::string unit = at < record.labelUnits.size() ? record.labelUnits[at] : "";
        text += (text.empty() ? "" : ", ") + printable(name) + (unit.empty() ? "" : " (" + printable(unit) + ")");
    }
    return text;
}

std::string transformText(const InputTransform &transform, const Words &words)
{
    const char *order = transform.yuv ? ", YUV" : transform.bgr ? ", BGR" : ", RGB";
    if (transform.scale == 1 && transform.mean.empty() && transform.std.empty())
        return words(DRM_TEXT("Engine", "as they are")) + order;
    std::string text = "(x × " + words.number(transform.scale, 6);
    if (!transform.mean.empty())
        text += " − (" + words.numbers(transform.mean, 6) + ")";
    text += ")";
    if (!transform.std.empty())
        text += " / (" + words.numbers(transform.std, 6) + ")";
    return text + order;
}

Block modelFacts(const ScanRecord &record, const Words &words)
{
    const ModelInfo &model = record.model;
    block::Facts facts;
    const auto add = [&](const char *name, const std::string &text, bool code = false) {
        if (!text.empty())
            facts.facts.push_back({words(name), text, code});
    };
    add(DRM_TEXT("Engine", "File"), printable(baseNameOf(record.request.modelPath)));
    add(DRM_TEXT("Engine", "SHA-256"), model.sha256, true);
    add(DRM_TEXT("Engine", "Size"), words.bytes(model.fileBytes));
    add(DRM_TEXT("Engine", "Format"), printable(model.format));
    add(DRM_TEXT("Engine", "Parameters"), words.count(model.parameters));
    add(DRM_TEXT("Engine", "Input, channels × height × width"), shapeText(record.inputShape));
    add(DRM_TEXT("Engine", "Input, of pixels x in 0 to 1"), transformText(record.request.model.transform, words));
    add(DRM_TEXT("Engine", "Outputs"), outputsText(record));
    add(DRM_TEXT("Engine", "Features"),
        words(Message{DRM_TEXT("Engine", "%1, at the input of the layer %2"),
                      {words.count(model.features), printable(model.headName)}}));
    return facts;
}

Block dataFacts(const Report &report, const ScanRecord &record, const Words &words)
{
    block::Facts facts;
    facts.facts.push_back({words(DRM_TEXT("Engine", "Set")), printable(baseNameOf(record.dataPath)), false});
    facts.facts.push_back({words(DRM_TEXT("Engine", "Images in the set")), words.count(record.dataCount), false});
    facts.facts.push_back(
        {words(DRM_TEXT("Engine", "Images used")),
         words(Message{DRM_TEXT("Engine",
                                "%1, drawn at random without replacement with the seed %2; SHA-256 of each in "
                                "report.json"),
                       {words.count(record.result.imagesUsed), std::to_string(record.request.params.seed)}}),
         false});
    facts.facts.push_back({words(DRM_TEXT("Engine", "Taken to be")), words(DRM_TEXT("Engine", "benign")), false});
    if (!report.cover.dataLicence.empty())
        facts.facts.push_back({words(DRM_TEXT("Engine", "Terms of use")), printable(report.cover.dataLicence), false});
    return facts;
}

Block errorTable(const ScanRecord &record, const std::vector<MeanError> &errors, const Words &words)
{
    block::Table table;
    table.caption = words(DRM_TEXT("Engine", "How well the model answers benign images that the searches did not see"));
    table.columns = {{words(DRM_TEXT("Engine", "Output")), false},
                     {words(DRM_TEXT("Engine", "Unit")), false},
                     {words(DRM_TEXT("Engine", "Mean absolute error")), true},
                     {words(DRM_TEXT("Engine", "95 % interval")), true},
                     {words(DRM_TEXT("Engine", "R² of all images")), true}};
    for (std::size_t i = 0; i < errors.size(); ++i)
        table.rows.push_back(
            {i < record.labelNames.size() ? printable(record.labelNames[i]) : "#" + std::to_string(i + 1),
             i < record.labelUnits.size() ? printable(record.labelUnits[i]) : "", words.number(errors[i].mean),
             std::isfinite(errors[i].low) ? words.number(errors[i].low) + " – " + words.number(errors[i].high) : "–",
             record.fit && i < record.fit->r2.size() ? words.number(record.fit->r2[i]) : "–"});
    return table;
}

/// What was read, assumed and left out of the images.
Block notes(const ScanRecord &record, const Words &words)
{
    block::Bullets bullets;
    for (const DataNote &note : record.dataNotes) {
        const char *kind = note.kind == DataNote::Kind::Read ? DRM_TEXT("Engine", "Read: %1.")
            : note.kind == DataNote::Kind::Assumed           ? DRM_TEXT("Engine", "Assumed: %1.")
                                                             : DRM_TEXT("Engine", "Left out: %1.");
        bullets.items.push_back(printable(words(Message{kind, {note.text}})));
    }
    return bullets;
}

} // namespace

const ReportSection &examinedSection()
{
    static const ReportSection section{
        DRM_TEXT("Engine", "What was examined"), [](const Report &) { return true; },
        [](const Report &report, const Words &words) {
            std::vector<Block> blocks;
            std::vector<std::string> described;
            for (const ReportRun &run : report.runs) {
                const ScanRecord &record = run.record;
                if (report.runs.size() > 1)
                    blocks.emplace_back(block::Heading{2, printable(baseNameOf(record.request.modelPath))});
                const std::string key = record.model.sha256 + record.request.modelPath;
                if (std::find(described.begin(), described.end(), key) == described.end())
                    blocks.push_back(modelFacts(record, words));
                described.push_back(key);
                blocks.emplace_back(block::Heading{3, words(DRM_TEXT("Engine", "Images"))});
                blocks.push_back(dataFacts(report, record, words));
                if (!record.dataNotes.empty())
                    blocks.push_back(notes(record, words));
                if (const std::vector<MeanError> errors = cleanErrorsOf(record); !errors.empty())
                    blocks.push_back(errorTable(record, errors, words));
            }
            return blocks;
        },
        false};
    return section;
}

} // namespace drm
