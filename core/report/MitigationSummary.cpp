// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MitigationSummary.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxBytes = std::size_t{4} << 20;
const std::string schemaStem = "drmguard.mitigation/";

MitigationSummary::Scan scanOf(const ScanRecord &record)
{
    return {toString(record.result.verdict), record.result.score, record.model.sha256, record.startedUtc};
}

MitigationSummary::Scan scanOf(const Json &object)
{
    return {object.at("verdict").get<std::string>(), object.at("score").get<double>(),
            object.value("sha256", std::string()), object.value("started_utc", std::string())};
}

MitigationSummary::Errors errorsOf(const Json &object)
{
    MitigationSummary::Errors errors;
    errors.clean = object.at("clean_error").get<std::vector<double>>();
    for (const Json &triggered : object.at("recovered"))
        errors.recovered.push_back(
            {triggered.at("AE").get<std::vector<double>>(), triggered.at("DAE").get<std::vector<double>>()});
    return errors;
}

MitigationSummary fromJson(const Json &root)
{
    MitigationSummary summary;
    summary.finished = root.at("state") == "finished";
    summary.succeeded = root.at("succeeded").get<bool>();
    summary.words = root.at("verdict").get<std::string>();
    summary.method = root.at("method").get<std::string>();
    summary.model = root.at("model").get<std::string>();
    summary.cleanedModel = root.at("cleaned_model").get<std::string>();
    summary.labelNames = root.at("label_names").get<std::vector<std::string>>();
    summary.ownLabels = root.at("own_labels").get<bool>();
    summary.trainImages = root.at("images").at("train").get<int>();
    summary.testImages = root.at("images").at("test").get<int>();
    for (const Json &triggered : root.at("before").at("recovered"))
        summary.triggers.push_back(triggered.at("trigger").get<std::string>());
    summary.before = errorsOf(root.at("before"));
    summary.after = errorsOf(root.at("after"));
    summary.scanBefore = scanOf(root.at("scan_before"));
    if (root.contains("scan_after"))
        summary.scanAfter = scanOf(root.at("scan_after"));
    summary.seconds = root.at("seconds").get<double>();
    return summary;
}

bool isVerdict(const std::string &text)
{
    return text == toString(Verdict::Clean) || text == toString(Verdict::Backdoored)
        || text == toString(Verdict::Inconclusive);
}

/// Whether what is one of a few words is one of them.
bool hasKnownWords(const MitigationSummary &summary)
{
    const std::vector<std::string> &methods = mitigationMethodNames();
    return std::find(methods.begin(), methods.end(), summary.method) != methods.end()
        && isVerdict(summary.scanBefore.verdict) && (!summary.scanAfter || isVerdict(summary.scanAfter->verdict));
}

} // namespace

MitigationSummary summaryOf(const MitigateRecord &record)
{
    const MitigationResult &result = record.result;
    MitigationSummary summary;
    summary.finished = record.state == RunState::Finished;
    summary.succeeded = summary.finished && !record.failed;
    summary.words = record.verdict.english();
    summary.method = toString(record.request.params.method);
    summary.model = record.request.scan.modelPath;
    summary.cleanedModel = record.request.outPath;
    summary.triggers = record.recovered;
    summary.labelNames = record.labelNames;
    summary.ownLabels = result.ownLabels;
    summary.trainImages = result.trainImages;
    summary.testImages = result.testImages;
    summary.before = {result.before.clean, result.before.recovered};
    summary.after = {result.after.clean, result.after.recovered};
    summary.scanBefore = scanOf(record.before);
    if (record.after)
        summary.scanAfter = scanOf(*record.after);
    summary.seconds = result.seconds;
    return summary;
}

MitigationSummary readMitigation(const std::string &path)
{
    const std::string text = readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "the JSON of a mitigation"), {}});
    const Json root = Json::parse(text, nullptr, false);
    const std::string schema = root.is_object() && root.contains("schema") && root["schema"].is_string()
        ? root["schema"].get<std::string>()
        : "";
    if (schema != schemaStem + "1")
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is not the JSON of a mitigation that this program reads; make one with "
                                     "drmguard mitigate --json FILE."),
                            {path}},
                    path);
    const auto corrupt = [&] {
        return Error(ErrorKind::CorruptFile,
                     Message{DRM_TEXT("Engine",
                                      "%1 is the JSON of a mitigation, and something of it is missing or of another "
                                      "type; make it anew with drmguard mitigate --json FILE."),
                             {path}},
                     path);
    };
    try {
        MitigationSummary summary = fromJson(root);
        if (!hasKnownWords(summary))
            throw corrupt();
        return summary;
    } catch (const Json::exception &) {
        throw corrupt();
    }
}

} // namespace drm
