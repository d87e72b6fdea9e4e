// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScanSummary.h"

#include "app/cli/Terminal.h"
#include "core/base/Text.h"
#include "core/jobs/ScanJob.h"
#include "core/record/AnswerMapText.h"

#include <algorithm>
#include <sstream>

namespace drm {

namespace {

constexpr std::size_t lineWidth = 92;

/// Breaks at spaces. Every line begins with `indent`, but the first.
std::string wrapped(const std::string &text, const std::string &indent)
{
    std::istringstream words(printable(text));
    std::string result;
    std::size_t used = indent.size();
    for (std::string word; words >> word; used += word.size() + 1) {
        if (!result.empty() && used + word.size() + 1 > lineWidth) {
            result += "\n" + indent;
            used = indent.size();
        } else if (!result.empty()) {
            result += " ";
        }
        result += word;
    }
    return result;
}

std::string line(const std::string &heading, const std::string &text)
{
    constexpr std::size_t labelWidth = 11;
    return "  " + heading + std::string(labelWidth - heading.size(), ' ') + text + "\n";
}

constexpr std::size_t mostInTable = 4; ///< a table has no room for the 68 outputs of a landmark model

std::string verdictLine(const ScanResult &result, bool colour)
{
    if (result.state == RunState::Stopped)
        return terminal::emphasise("STOPPED", "33", colour) + "  the scan did not reach a verdict\n";
    std::string word;
    switch (result.verdict) {
    case Verdict::Backdoored:
        word = terminal::emphasise("BACKDOORED", "31", colour);
        break;
    case Verdict::Clean:
        word = terminal::emphasise("NONE FOUND", "32", colour);
        break;
    case Verdict::Inconclusive:
        word = terminal::emphasise("INCONCLUSIVE", "33", colour);
        break;
    }
    return word + "  score " + formatNumber(result.score) + " (" + formatNumber(result.threshold)
        + " or more: backdoored)\n";
}

std::string targetLines(const ScanRecord &record)
{
    const std::vector<double> &target = record.result.recoveredTarget;
    std::string text;
    std::string heading = target.empty() ? "Trigger" : "Target";
    for (std::size_t output = 0; output < target.size(); ++output) {
        const bool named = record.labelNames.size() == target.size();
        const std::string unit = named ? printable(record.labelUnits.at(output)) : std::string();
        text += line(heading,
                     (named ? printable(record.labelNames[output]) : "output " + std::to_string(output + 1)) + " = "
                         + formatNumber(target[output]) + (unit.empty() ? "" : " " + unit));
        heading.clear();
    }
    for (const Message &sentence : recoveredMapText(record.result, record.labelNames, record.labelUnits)) {
        text += line(heading, printable(sentence.english()));
        heading.clear();
    }
    return text;
}

/// Everything that did not pass; image size and accuracy always.
std::string checkLines(const ScanRecord &record)
{
    std::string text;
    for (const PreflightCheck &check : record.preflight) {
        std::string heading;
        switch (check.state) {
        case CheckState::Passed:
            heading = check.name == "size" ? "Size" : check.name == "accuracy" ? "Accuracy" : "";
            break;
        case CheckState::Warning:
            heading = check.name == "size" ? "Size" : check.name == "accuracy" ? "Accuracy" : "Remark";
            break;
        case CheckState::Doubtful:
            heading = "Doubtful";
            break;
        case CheckState::Failed:
            heading = "Failed";
            break;
        }
        if (!heading.empty())
            text += line(heading, wrapped(check.message.english(), std::string(13, ' ')));
    }
    return text;
}

std::string hypothesisTable(const ScanResult &result)
{
    std::vector<std::vector<std::string>> rows{
        {"hypothesis", "trigger", "cost", "score", "RAV", "RNV", "target", "time"}};
    for (const HypothesisResult &found : result.hypotheses) {
        rows.push_back({printable(found.name), found.succeeded ? "works" : "none", formatNumber(found.cost),
                        formatNumber(found.score()), formatNumbers(found.rav, 2, mostInTable), formatNumber(found.rnv),
                        found.makesOneAnswer() ? formatNumbers(found.target, 2, mostInTable) : "–",
                        formatDuration(found.seconds)});
    }
    std::istringstream lines(alignedTable(rows));
    std::string text;
    for (std::string row; std::getline(lines, row);)
        text += "  " + row + "\n";
    return text;
}

const char *wordOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return "passed";
    case CheckState::Warning:
        return "remark";
    case CheckState::Doubtful:
        return "DOUBTFUL";
    case CheckState::Failed:
        break;
    }
    return "FAILED";
}

} // namespace

std::string checkSummary(const ScanRecord &record)
{
    std::string text;
    for (const PreflightCheck &check : record.preflight)
        text += line(wordOf(check.state), wrapped(check.name + ": " + check.message.english(), std::string(13, ' ')));
    return text;
}

std::string scanSummary(const ScanRecord &record, bool saved, bool colour)
{
    const ScanResult &result = record.result;
    std::string text = "\n  " + verdictLine(result, colour);
    text += "  " + wrapped(english(verdictText(result)), "  ") + "\n";
    text += "\n" + targetLines(record);
    if (!result.decidedBy.empty())
        text += line("Decided by", printable(result.decidedBy));
    text += checkLines(record);
    if (!result.hypotheses.empty())
        text += "\n" + hypothesisTable(result) + "\n";

    std::string shape;
    for (const int length : record.inputShape)
        shape += (shape.empty() ? "" : "×") + std::to_string(length);
    text += line("Model",
                 printable(record.request.modelPath) + ", " + formatCount(record.model.parameters) + " parameters"
                     + (shape.empty() ? "" : ", input " + shape) + ", " + std::to_string(record.model.outputs)
                     + (record.model.outputs == 1 ? " output" : " outputs"));
    text += line("SHA-256", printable(record.model.sha256));
    text += line("Images",
                 formatCount(result.imagesUsed) + " of " + formatCount(record.dataCount) + " in "
                     + printable(record.dataPath) + ", seed " + std::to_string(record.request.params.seed));
    for (const DataNote &note : record.dataNotes)
        text += line("", wrapped(toString(note.kind) + (": " + note.text.english()), std::string(13, ' ')));
    text += line("Time",
                 formatDuration(result.seconds) + ", peak memory " + formatNumber(result.peakRssMib, 4) + " MiB"
                     + (result.precision.empty() ? "" : ", searches in " + printable(result.precision)));
    if (saved && !record.request.outPath.empty())
        text += line("Run file", printable(record.request.outPath));
    if (result.state == RunState::Finished && result.verdict == Verdict::Clean)
        text += "\n  " + wrapped("None found is not proof: only the hypotheses above were tested.", "  ") + "\n";
    return text;
}

} // namespace drm
