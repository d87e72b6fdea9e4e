// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MitigationSummary.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"

#include <algorithm>
#include <limits>

namespace drm {

namespace {

constexpr std::size_t maxBytes = std::size_t{4} << 20;
const std::string mitigationSchema = "drmguard.mitigation/1";

MitigationSummary::Scan scanOf(const ScanRecord &record)
{
    return {toString(record.result.verdict), record.result.score, record.model.sha256, record.startedUtc};
}

/// A text that is one of a few words.
std::string wordIn(const JsonNode &node, const std::vector<std::string> &words)
{
    const std::string word = node.text();
    if (std::find(words.begin(), words.end(), word) == words.end())
        node.refuse(DRM_TEXT("Engine", "%1 has the unknown value '%2'"), {printable(word)});
    return word;
}

std::string textIn(const JsonNode &parent, const char *key)
{
    return parent.has(key) ? parent.at(key).text() : std::string();
}

MitigationSummary::Scan scanOf(const JsonNode &node)
{
    static const std::vector<std::string> verdicts{toString(Verdict::Clean), toString(Verdict::Backdoored),
                                                   toString(Verdict::Inconclusive)};
    return {wordIn(node.at("verdict"), verdicts), node.at("score").number(), textIn(node, "sha256"),
            textIn(node, "started_utc")};
}

MitigationSummary::Errors errorsOf(const JsonNode &node)
{
    MitigationSummary::Errors errors;
    errors.clean = node.at("clean_error").numbers();
    for (const JsonNode &triggered : node.at("recovered").items())
        errors.recovered.push_back({triggered.at("AE").numbers(), triggered.at("DAE").numbers()});
    return errors;
}

MitigationSummary fromJson(const JsonNode &root)
{
    constexpr int mostImages = std::numeric_limits<int>::max();
    MitigationSummary summary;
    summary.finished = root.at("state").text() == "finished";
    summary.succeeded = root.at("succeeded").flag();
    summary.words = root.at("verdict").text();
    summary.method = wordIn(root.at("method"), mitigationMethodNames());
    summary.model = root.at("model").text();
    summary.cleanedModel = root.at("cleaned_model").text();
    summary.labelNames = root.at("label_names").texts();
    summary.ownLabels = root.at("own_labels").flag();
    summary.trainImages = root.at("images").at("train").whole(0, mostImages);
    summary.testImages = root.at("images").at("test").whole(0, mostImages);
    for (const JsonNode &triggered : root.at("before").at("recovered").items())
        summary.triggers.push_back(triggered.at("trigger").text());
    summary.before = errorsOf(root.at("before"));
    summary.after = errorsOf(root.at("after"));
    summary.scanBefore = scanOf(root.at("scan_before"));
    if (root.has("scan_after"))
        summary.scanAfter = scanOf(root.at("scan_after"));
    summary.seconds = root.at("seconds").number();
    return summary;
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
    return mitigationOf(readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "the JSON of a mitigation"), {}}),
                        path);
}

MitigationSummary mitigationOf(const std::string &text, const std::string &path)
{
    try {
        const auto json = parseJson(text);
        const JsonNode root(json);
        if (textIn(root, "schema") != mitigationSchema)
            throw Error(ErrorKind::UnsupportedFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 is not the JSON of a mitigation that this program reads; make one with "
                                         "drmguard mitigate --json FILE."),
                                {printable(path)}},
                        path);
        return fromJson(root);
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is no sound JSON of a mitigation: %2. Make it anew with drmguard mitigate "
                                     "--json FILE."),
                            {printable(path), fault.message()}},
                    path);
    }
}

} // namespace drm
