// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Seal.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Envelope.h"
#include "core/seal/Manifest.h"
#include "core/seal/Sha256.h"

#include <filesystem>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;
const std::string reportName = "report.json";
constexpr std::size_t maxReportBytes = std::size_t{64} << 20;

std::string pathIn(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

void removeFile(const std::string &path)
{
    std::error_code error;
    fs::remove(path, error);
    if (error)
        throw Error(ErrorKind::WriteFailed,
                    Message{DRM_TEXT("Engine", "%1 is of an earlier seal and cannot be removed: %2."),
                            {printable(path), systemText(error)}},
                    path);
}

TestResult resultIn(const JsonNode &node, TestResult otherwise)
{
    return node.has("result") ? testResultFromString(node.at("result").text()) : otherwise;
}

ReportFacts factsOf(const JsonNode &report)
{
    ReportFacts found;
    if (report.has("result"))
        found.facts.result = resultIn(report, TestResult::Warned);
    else
        found.notes.push_back({DRM_TEXT("Engine", "The report names no result, so it is sealed as inconclusive."), {}});
    if (report.has("models"))
        for (const JsonNode &model : report.at("models").items())
            found.facts.models.push_back(
                {{model.at("name").text(), model.at("sha256").text()}, resultIn(model, found.facts.result)});
    if (found.facts.models.empty())
        found.notes.push_back(
            {DRM_TEXT("Engine", "The report names no model, so the seal is of the files alone."), {}});
    return found;
}

} // namespace

std::size_t sealFolder(const std::string &folder, const TestFacts &facts, const SigningKey *key)
{
    const std::string seal = pathIn(folder, sealName);
    const std::string signer = pathIn(folder, signerName);
    statementText(facts, sha256Of({})); // before anything of an earlier seal goes
    removeFile(seal); // it would not fit what is written next
    if (key)
        writeTextFile(signer, key->publicKey().pem());
    else
        removeFile(signer);
    const Manifest manifest = manifestOf(folder);
    const std::string text = manifestText(manifest);
    writeTextFile(pathIn(folder, manifestName), text);
    if (key)
        writeTextFile(seal,
                      envelopeText(signedEnvelope(inTotoPayloadType, statementText(facts, sha256Of(text)), *key)));
    return manifest.files.size();
}

ReportFacts readReportFacts(const std::string &folder)
{
    const std::string path = pathIn(folder, reportName);
    const std::string text = readPlainFile(path, maxReportBytes, Message{DRM_TEXT("Engine", "a report"), {}});
    try {
        const auto report = parseJson(text);
        ReportFacts found = factsOf(JsonNode(report));
        found.facts.configuration = {{reportName, sha256Of(text)}};
        return found;
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 is a damaged report: %2."), {printable(path), fault.message()}},
                    path);
    }
}

} // namespace drm
