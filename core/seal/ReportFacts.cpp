// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/ReportFacts.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Sha256.h"

#include <filesystem>

namespace drm {

namespace {

TestResult resultIn(const JsonNode &node, TestResult otherwise)
{
    if (!node.has("result"))
        return otherwise;
    try {
        return testResultFromString(node.at("result").text());
    } catch (const Error &error) {
        throw JsonFault(error.message());
    }
}

} // namespace

ReportFacts parseReportFacts(const std::string &text)
{
    const auto json = parseJson(text);
    const JsonNode report(json);
    ReportFacts found;
    found.facts.result = resultIn(report, TestResult::Warned);
    found.facts.configuration = {{reportName, sha256Of(text)}};
    if (!report.has("result"))
        found.notes.push_back({DRM_TEXT("Engine", "The report names no result, so it is sealed as inconclusive."), {}});
    if (report.has("models")) {
        const std::vector<JsonNode> models = report.at("models").items();
        const TestResult otherwise = models.size() == 1 ? found.facts.result : TestResult::Warned;
        for (const JsonNode &model : models)
            found.facts.models.push_back(
                {{model.at("name").text(), model.at("sha256").text()}, resultIn(model, otherwise)});
    }
    if (found.facts.models.empty())
        found.notes.push_back(
            {DRM_TEXT("Engine", "The report names no model, so the seal is of the files alone."), {}});
    return found;
}

ReportFacts readReportFacts(const std::string &folder)
{
    const std::string path = (std::filesystem::path(folder) / reportName).string();
    const std::string text = readPlainFile(path, maxReportBytes, Message{DRM_TEXT("Engine", "a report"), {}});
    try {
        return parseReportFacts(text);
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 is a damaged report: %2."), {printable(path), fault.message()}},
                    path);
    }
}

} // namespace drm
