// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Rerun.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace drm {

namespace {

constexpr std::size_t maxReportBytes = std::size_t{64} << 20;
const std::string reportSchema = "drmguard.report/1";

std::string shortened(const nlohmann::ordered_json &value)
{
    std::string text = printable(value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    constexpr std::size_t longest = 60;
    return text.size() > longest ? text.substr(0, longest) + "…" : text;
}

/// Every place at which the two differ.
std::vector<ReportDifference> differences(const nlohmann::ordered_json &report, const nlohmann::ordered_json &run,
                                          const std::string &place)
{
    const auto inReport = report.flatten();
    const auto inRun = run.flatten();
    std::vector<ReportDifference> found;
    for (const auto &[key, value] : inReport.items()) {
        const auto other = inRun.find(key);
        if (other == inRun.end() || *other != value)
            found.push_back({place + key, shortened(value), other == inRun.end() ? "" : shortened(*other)});
    }
    for (const auto &[key, value] : inRun.items())
        if (inReport.find(key) == inReport.end())
            found.push_back({place + key, "", shortened(value)});
    return found;
}

/// The run file of an entry of "runs"; its name must stay below the folder.
std::string runPath(const std::string &reportPath, const JsonNode &entry)
{
    const std::string name = entry.at("file").text();
    if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
        entry.at("file").refuse(DRM_TEXT("Engine", "\"%1\" names no run file of the report"));
    return (std::filesystem::path(reportPath).parent_path() / "runs" / name).string();
}

bool isNear(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

bool isNear(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size()
        && std::equal(
               a.begin(), a.end(), b.begin(), [](double left, double right) { return isNear(left, right); });
}

std::string digestOf(const std::vector<std::string> &hashes)
{
    std::string all;
    for (const std::string &hash : hashes)
        all += hash + "\n";
    return hashes.empty() ? "–" : sha256Of(all);
}

} // namespace

std::vector<ReportedRun> readReportedRuns(const std::string &reportPath)
{
    const std::string text = readPlainFile(reportPath, maxReportBytes, Message{DRM_TEXT("Engine", "a report"), {}});
    try {
        const auto root = parseJson(text);
        const JsonNode report(root);
        if (!report.has("schema") || report.at("schema").text() != reportSchema)
            throw Error(ErrorKind::UnsupportedFile,
                        Message{DRM_TEXT("Engine", "%1 is no report; name the report.json of a report's folder."),
                                {printable(reportPath)}},
                        reportPath);
        std::vector<ReportedRun> runs;
        int index = 0;
        for (const JsonNode &entry : report.at("runs").items()) {
            ReportRun run = readReportRun(runPath(reportPath, entry));
            run.file = entry.at("file").text();
            const auto licence = entry.at("data").at("licence").text(std::size_t{1} << 16);
            ReportedRun reported;
            reported.differences =
                differences(entry.value(), parseJson(runJson(run, licence)), "/runs/" + std::to_string(index++));
            reported.record = std::move(run.record);
            runs.push_back(std::move(reported));
        }
        return runs;
    } catch (const JsonFault &fault) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "%1 is a damaged report: %2."), {printable(reportPath), fault.message()}},
            reportPath);
    }
}

ScanRequest requestAgain(const ScanRecord &record)
{
    ScanRequest request = record.request;
    request.dataPath = record.dataPath;
    request.outPath.clear();
    request.checkpointPath.clear();
    request.resume = false;
    if (record.inputShape.size() == 3)
        request.imageSize = record.inputShape[1];
    return request;
}

std::vector<RunComparison> compareRuns(const ScanRecord &before, const ScanRecord &after)
{
    std::vector<RunComparison> list;
    const auto addText = [&](const Message &what, const std::string &a, const std::string &b) {
        list.push_back({what, a, b, a == b});
    };
    const auto addNumber = [&](const Message &what, double a, double b) {
        list.push_back({what, formatNumber(a, 7), formatNumber(b, 7), isNear(a, b)});
    };
    addText({DRM_TEXT("Engine", "SHA-256 of the model"), {}}, before.model.sha256, after.model.sha256);
    if (!before.imageSha256.empty())
        addText({DRM_TEXT("Engine", "SHA-256 of the images"), {}}, digestOf(before.imageSha256),
                digestOf(after.imageSha256));
    addText({DRM_TEXT("Engine", "Verdict"), {}}, verdictWord(before.result.verdict).english(),
            verdictWord(after.result.verdict).english());
    addNumber({DRM_TEXT("Engine", "Score"), {}}, before.result.score, after.result.score);
    for (const HypothesisResult &found : before.result.hypotheses) {
        const auto again = std::find_if(after.result.hypotheses.begin(), after.result.hypotheses.end(),
                                        [&](const HypothesisResult &other) { return other.name == found.name; });
        const Message cost{DRM_TEXT("Engine", "Cost of the %1 trigger"), {hypothesisText(found.name)}};
        if (again == after.result.hypotheses.end()) {
            addText(cost, formatNumber(found.cost, 7), "–");
            continue;
        }
        addNumber(cost, found.cost, again->cost);
        list.push_back({Message{DRM_TEXT("Engine", "Target of the %1 trigger"), {hypothesisText(found.name)}},
                        formatNumbers(found.target, 7), formatNumbers(again->target, 7),
                        isNear(found.target, again->target)});
    }
    return list;
}

} // namespace drm
