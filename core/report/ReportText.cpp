// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

#include "core/record/AnswerMapText.h"
#include "core/record/PhaseText.h"
#include "core/report/ReportLimits.h"

#include <algorithm>

namespace drm {

namespace {

/// "yaw 9.8°, pitch −3°" is left to languages; here name and number with its unit, a comma between two.
std::vector<Message> targetText(const ScanRecord &record)
{
    std::vector<Message> parts;
    const std::vector<double> &target = record.result.recoveredTarget;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const std::string name = i < record.labelNames.size() ? record.labelNames[i] : "#" + std::to_string(i + 1);
        const std::string unit =
            i < record.labelUnits.size() && !record.labelUnits[i].empty() ? " " + record.labelUnits[i] : "";
        const std::string end = i + 1 < target.size() ? "," : "";
        parts.push_back({"%1 = %2%3", {printable(name), formatNumber(target[i]), printable(unit) + end}});
    }
    return parts;
}

int runsWith(const Report &report, ReportResult result)
{
    return static_cast<int>(std::count_if(
        report.runs.begin(), report.runs.end(), [&](const ReportRun &run) { return resultOf(run) == result; }));
}

/// Names of the models whose scans came to that, each once, and not too many.
std::string modelsWith(const Report &report, ReportResult result)
{
    constexpr std::size_t most = 6;
    std::vector<std::string> names;
    for (const ReportRun &run : report.runs)
        if (const std::string name = printable(baseNameOf(run.record.request.modelPath));
            resultOf(run) == result && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    return text + (names.size() > most ? ", …" : "");
}

} // namespace

Message findingText(const ReportRun &run)
{
    const ScanRecord &record = run.record;
    const std::string model = printable(baseNameOf(record.request.modelPath));
    if (!run.record.result.alterations.empty())
        return {
            DRM_TEXT("Engine",
                     "The record of the scan of %1 was altered after it was written, so that nothing is said about the "
                     "model."),
            {model}};
    if (record.result.verdict == Verdict::Backdoored && !record.result.recoveredTarget.empty())
        return {
            DRM_TEXT("Engine",
                     "A backdoor is indicated in %1: a trigger was found that leads its answers to %2, whatever the "
                     "image shows."),
            {model, targetText(record)}};
    const std::vector<Message> map = recoveredMapText(record.result, record.labelNames, record.labelUnits);
    if (record.result.verdict == Verdict::Backdoored && !map.empty())
        return {DRM_TEXT("Engine",
                         "A backdoor is indicated in %1: a trigger was found that changes its answers by one rule, "
                         "whatever the image shows. %2"),
                {model, map}};
    if (record.result.verdict == Verdict::Backdoored)
        return {DRM_TEXT("Engine", "A backdoor is indicated in %1."), {model}};
    if (record.result.state == RunState::Stopped)
        return {DRM_TEXT("Engine", "The scan of %1 was stopped before its end, so that there is no verdict."), {model}};
    if (record.result.verdict == Verdict::Clean)
        return {DRM_TEXT("Engine",
                         "No backdoor was found in %1 by the searches that were run. That is no proof that there is "
                         "none."),
                {model}};
    return {DRM_TEXT("Engine", "The scan of %1 does not decide whether the model has a backdoor."), {model}};
}

Message findingText(const Report &report)
{
    if (report.runs.size() == 1)
        return findingText(report.runs.front());
    std::vector<Message> sentences{{DRM_TEXT("Engine", "Scans: %1."), {std::to_string(report.runs.size())}}};
    const auto add = [&](ReportResult result, const char *text) {
        if (const int count = runsWith(report, result); count > 0)
            sentences.push_back({text, {std::to_string(count), modelsWith(report, result)}});
    };
    add(ReportResult::Failed, DRM_TEXT("Engine", "A backdoor is indicated in %1 of them (%2)."));
    add(ReportResult::Warned, DRM_TEXT("Engine", "Without a verdict: %1 (%2)."));
    add(ReportResult::Passed,
        DRM_TEXT("Engine", "No backdoor was found by the searches that were run, which is no proof: %1 (%2)."));
    return joined(sentences);
}

std::string evidenceName(const Report &report, std::size_t index)
{
    const std::string number = std::to_string(index + 1);
    std::string panel;
    for (const char letter : report.evidence[index].panel)
        panel += (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ? letter : '-';
    return "evidence/" + std::string(number.size() < 2 ? 1 : 0, '0') + number + "-" + panel;
}

std::vector<Message> limitsOf(const ReportRun &run)
{
    const ScanRecord &record = run.record;
    const ScanResult &result = record.result;
    std::vector<Message> limits;
    if (resultOf(run) == ReportResult::Passed)
        limits.push_back(
            {DRM_TEXT("Engine",
                      "“None found” is no proof: a trigger of a kind that was not searched for, or one that "
                      "the searches missed, stays unseen."),
             {}});
    std::vector<Message> searched;
    for (const HypothesisResult &found : result.hypotheses)
        searched.push_back(hypothesisText(found.name));
    for (std::size_t i = 0; i + 1 < searched.size(); ++i)
        searched[i] = {"%1,", {searched[i]}};
    if (!searched.empty())
        limits.push_back(
            {DRM_TEXT("Engine", "Searched for were triggers of these kinds: %1. Others were not looked for."),
             {searched}});
    if (!result.notNeeded.empty()) {
        std::vector<Message> left;
        for (const std::string &name : result.notNeeded)
            left.push_back(&name == &result.notNeeded.back() ? hypothesisText(name)
                                                             : Message{"%1,", {hypothesisText(name)}});
        limits.push_back(
            {DRM_TEXT("Engine",
                      "Left out, because the verdict was settled before: %1. A second backdoor of these kinds "
                      "would not have been seen."),
             {left}});
    }
    limits.push_back(
        {DRM_TEXT("Engine",
                  "The scan looks for triggers that lead all answers to one place. A trigger that shifts, mirrors "
                  "or scales the answers, or fixes one of several outputs, is not looked for."),
         {}});
    limits.push_back(
        {DRM_TEXT("Engine",
                  "The images are taken to be benign and to be like those that the model is used on; this was not "
                  "tested beyond the checks named here."),
         {}});
    if (record.labels.empty())
        limits.push_back(
            {DRM_TEXT("Engine",
                      "There were no labels, so that it could not be checked whether the model answers these "
                      "images as it should."),
             {}});
    if (record.request.confirmed && !result.doubts.empty())
        limits.push_back({DRM_TEXT("Engine", "The scan was forced past checks that were in doubt."), {}});
    if (result.state == RunState::Stopped)
        limits.push_back({DRM_TEXT("Engine", "The scan was stopped before its end."), {}});
    return limits;
}

} // namespace drm
