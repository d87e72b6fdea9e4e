// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Rerun.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/intake/ModelIntake.h"
#include "core/json/JsonNode.h"
#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>

namespace drm {

namespace {

const std::string reportSchema = "drmguard.report/1";

std::string shortened(const nlohmann::json &value)
{
    std::string text = printable(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    constexpr std::size_t longest = 60;
    return text.size() > longest ? text.substr(0, longest) + "…" : text;
}

/// Of what run files say as well; the rest of a report is only in it.
nlohmann::json comparable(const nlohmann::ordered_json &report)
{
    nlohmann::json part;
    for (const char *name : {"result", "finding", "models", "runs"})
        if (report.contains(name))
            part[name] = nlohmann::json(report[name]);
    return part.flatten();
}

/// Every place at which the two differ.
std::vector<ReportDifference> differences(const nlohmann::json &report, const nlohmann::json &run)
{
    std::vector<ReportDifference> found;
    for (const auto &[key, value] : report.items()) {
        const auto other = run.find(key);
        if (other == run.end() || *other != value)
            found.push_back({printable(key), shortened(value), other == run.end() ? "" : shortened(*other)});
    }
    for (const auto &[key, value] : run.items())
        if (!report.contains(key))
            found.push_back({printable(key), "", shortened(value)});
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

/// Files that were given for others, which were moved.
class GivenFiles {
public:
    /// `fits`: whether the given file is the one that a scan names by this key.
    GivenFiles(const std::vector<std::string> &paths,
               std::function<bool(const std::string &path, const std::string &key)> fits)
        : m_paths(paths)
        , m_used(paths.size(), false)
        , m_fits(std::move(fits))
    {
    }

    /// The given file that fits, else the old place.
    std::string placeOf(const std::string &old, const std::string &key, const std::string &option)
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            if (!m_fits(m_paths[i], key))
                continue;
            m_used[i] = true;
            return m_paths[i];
        }
        std::error_code error;
        if (!std::filesystem::exists(old, error))
            throw Error(ErrorKind::FileNotFound,
                        Message{DRM_TEXT("Engine", "%1, which was scanned, is not there now; say where it is with %2."),
                                {printable(old), option}},
                        old);
        return old;
    }

    void requireAllUsed() const
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i)
            if (!m_used[i])
                throw Error(ErrorKind::InvalidArgument,
                            Message{DRM_TEXT("Engine", "%1 is none of the files that the report's scans are of."),
                                    {printable(m_paths[i])}},
                            m_paths[i]);
    }

private:
    const std::vector<std::string> &m_paths;
    std::vector<bool> m_used;
    std::function<bool(const std::string &path, const std::string &key)> m_fits;
};

std::string digestOf(const std::vector<std::string> &hashes)
{
    std::string all;
    for (const std::string &hash : hashes)
        all += hash + "\n";
    return hashes.empty() ? "–" : sha256Of(all);
}

} // namespace

RecordedReport readRecordedReport(const std::string &reportPath)
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
        Report again;
        for (const JsonNode &entry : report.at("runs").items()) {
            again.runs.push_back(readReportRun(runPath(reportPath, entry)));
            again.runs.back().file = entry.at("file").text();
            again.cover.dataLicence = entry.at("data").at("licence").text(std::size_t{1} << 16);
        }
        RecordedReport recorded;
        recorded.differences = differences(comparable(root), comparable(parseJson(reportJson(again))));
        for (ReportRun &run : again.runs)
            recorded.records.push_back(std::move(run.record));
        return recorded;
    } catch (const JsonFault &fault) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "%1 is a damaged report: %2."), {printable(reportPath), fault.message()}},
            reportPath);
    }
}

std::vector<ScanRequest> requestsAgain(const std::vector<ScanRecord> &records, const MovedFiles &moved)
{
    GivenFiles models(
        moved.models,
        [&](const std::string &path, const std::string &sha256) {
            return records.size() == 1 || modelSha256(path) == sha256;
        });
    GivenFiles data(
        moved.data,
        [&](const std::string &path, const std::string &old) {
            return moved.data.size() == 1 || baseNameOf(path) == baseNameOf(old);
        });
    GivenFiles references(moved.references, [&](const std::string &path, const std::string &old) {
        return baseNameOf(path) == baseNameOf(old);
    });
    std::vector<ScanRequest> requests;
    for (const ScanRecord &record : records) {
        ScanRequest request = record.request;
        request.modelPath = models.placeOf(request.modelPath, record.model.sha256, "--model");
        request.dataPath = data.placeOf(record.dataPath, record.dataPath, "--data");
        for (std::string &reference : request.references)
            reference = references.placeOf(reference, reference, "--reference");
        request.outPath.clear();
        request.checkpointPath.clear();
        request.resume = false;
        if (record.inputShape.size() == 3)
            request.imageSize = {record.inputShape[1], record.inputShape[2]};
        requests.push_back(std::move(request));
    }
    models.requireAllUsed();
    data.requireAllUsed();
    references.requireAllUsed();
    return requests;
}

std::vector<RunComparison> compareRuns(const ScanRecord &before, const ScanRecord &after)
{
    std::vector<RunComparison> list;
    const auto addText = [&](const Message &what, const std::string &a, const std::string &b) {
        list.push_back({what, printable(a), printable(b), a == b});
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
