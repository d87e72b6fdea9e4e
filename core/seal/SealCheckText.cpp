// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SealCheckText.h"

#include "core/base/Text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

Message sentenceOf(const FileFinding &finding)
{
    const std::string name = printable(finding.path);
    switch (finding.kind) {
    case FileFinding::Kind::Changed:
        return {DRM_TEXT("Engine", "%1 was changed."), {name}};
    case FileFinding::Kind::Missing:
        return {DRM_TEXT("Engine", "%1 is missing."), {name}};
    case FileFinding::Kind::Added:
        return {DRM_TEXT("Engine", "%1 was added: it is not in the manifest, and nothing vouches for it."), {name}};
    case FileFinding::Kind::NotPlain:
        return {DRM_TEXT("Engine", "%1 is a link, a folder or a device now, and was not read."), {name}};
    case FileFinding::Kind::Unreadable:
        return {DRM_TEXT("Engine", "%1 could not be checked: %2"), {name, finding.detail}};
    case FileFinding::Kind::Damaged:
        return {DRM_TEXT("Engine", "%1 was changed, and is no longer what it was: %2."), {name, finding.detail}};
    case FileFinding::Kind::Rewritten:
        return {DRM_TEXT("Engine", "%1 was changed: it says the same, but not as this program writes it."), {name}};
    case FileFinding::Kind::Contradicts:
        return {DRM_TEXT("Engine", "%1 does not agree with report.json: %2."), {name, finding.detail}};
    }
    return {};
}

std::size_t intactFiles(const SealCheck &check)
{
    const auto concernsListed = [](const FileFinding &finding) {
        return finding.kind != FileFinding::Kind::Added && finding.path != manifestName && finding.path != sealName;
    };
    const auto wrong = std::count_if(check.findings.begin(), check.findings.end(), concernsListed);
    return check.compared - std::min(check.compared, static_cast<std::size_t>(wrong));
}

Message filesSentence(const SealCheck &check)
{
    const std::string listed = formatCount(static_cast<std::int64_t>(check.listed));
    if (!check.manifestWasRead)
        return {DRM_TEXT("Engine", "Without its manifest, no file of the folder could be compared with anything."), {}};
    if (!check.only.empty())
        return {DRM_TEXT("Engine", "%1 alone was asked for; the other files of the folder were not compared."),
                {printable(check.only)}};
    if (intactFiles(check) == check.listed)
        return {DRM_TEXT("Engine", "Files as the manifest lists them: all %1."), {listed}};
    return {DRM_TEXT("Engine", "Files as the manifest lists them: %1 of %2."),
            {formatCount(static_cast<std::int64_t>(intactFiles(check))), listed}};
}

Message signatureSentence(const SealCheck &check)
{
    const std::string key = check.keyId.empty() ? "–" : check.keyId;
    switch (check.signature) {
    case SealCheck::Signature::None:
        if (std::any_of(check.findings.begin(), check.findings.end(),
                        [](const FileFinding &finding) { return finding.path == sealName; }))
            return {DRM_TEXT("Engine", "The folder was sealed, and its seal is gone: nothing vouches for it."), {}};
        return check.keyWasGiven
            ? Message{DRM_TEXT("Engine", "There is no seal.json, so the given key vouches for nothing here."), {}}
            : Message{DRM_TEXT("Engine",
                               "Nobody signed this folder: who changes a file can change the manifest along with it."),
                      {}};
    case SealCheck::Signature::Unreadable:
        return {DRM_TEXT("Engine", "The signature could not be checked."), {}};
    case SealCheck::Signature::NoKey:
        return {DRM_TEXT("Engine",
                         "The signature was not checked: it names key %1, and no key was given. Give the signer's "
                         "public key."),
                {key}};
    case SealCheck::Signature::OtherKey:
        return {DRM_TEXT("Engine", "The signature is not by the given key %1: it names key %2."),
                {check.givenKeyId, key}};
    case SealCheck::Signature::Wrong:
        return check.keyWasGiven
            ? Message{DRM_TEXT("Engine", "The signature does not fit the given key %1."), {check.givenKeyId}}
            : Message{DRM_TEXT("Engine", "The signature does not fit the key that lies in the folder."), {}};
    case SealCheck::Signature::Fits:
        break;
    }
    if (check.isVouchedFor)
        return {DRM_TEXT("Engine", "The signature is by the given key %1."), {key}};
    return {DRM_TEXT("Engine",
                     "Signed by key %1, which nobody vouched for here: it lies in the folder itself, and who makes "
                     "another seal puts another key there. Get the signer's public key by another way, and give it."),
            {key}};
}

Message linkSentence(const SealCheck &check)
{
    if (!check.manifestIsSigned)
        return {DRM_TEXT("Engine", "Whether the manifest is the one that was signed could not be checked."), {}};
    if (!*check.manifestIsSigned)
        return {DRM_TEXT("Engine", "The manifest is not the one that was signed."), {}};
    return {DRM_TEXT("Engine", "The manifest is the one that was signed."), {}};
}

Message describeResult(TestResult result)
{
    switch (result) {
    case TestResult::Passed:
        return {DRM_TEXT("Engine", "no backdoor found (PASSED)"), {}};
    case TestResult::Warned:
        return {DRM_TEXT("Engine", "inconclusive (WARNED)"), {}};
    case TestResult::Failed:
        return {DRM_TEXT("Engine", "backdoored (FAILED)"), {}};
    }
    return {};
}

void addSealed(std::vector<Message> &sentences, const SealCheck &check)
{
    if (!check.statement) {
        if (check.signature != SealCheck::Signature::None)
            sentences.push_back(
                {DRM_TEXT("Engine", "What was sealed of the models is not repeated, since not everything holds."), {}});
        return;
    }
    const TestFacts &facts = check.statement->facts;
    sentences.push_back({DRM_TEXT("Engine", "Sealed as the result: %1."), {describeResult(facts.result)}});
    for (const TestedModel &model : facts.models)
        sentences.push_back({DRM_TEXT("Engine", "Model %1, SHA-256 %2: %3."),
                             {printable(model.file.name), model.file.sha256, describeResult(model.result)}});
}

const char *wordOf(SealCheck::Signature signature)
{
    switch (signature) {
    case SealCheck::Signature::None:
        return "none";
    case SealCheck::Signature::Unreadable:
        return "unreadable";
    case SealCheck::Signature::NoKey:
        return "not checked";
    case SealCheck::Signature::OtherKey:
        return "other key";
    case SealCheck::Signature::Wrong:
        return "wrong";
    case SealCheck::Signature::Fits:
        return "fits";
    }
    return "";
}

Json statementJson(const Statement &statement)
{
    Json models = Json::array();
    for (const TestedModel &model : statement.facts.models)
        models.push_back(
            {{"name", model.file.name}, {"sha256", model.file.sha256}, {"result", toString(model.result)}});
    return {{"result", toString(statement.facts.result)}, {"models", models}};
}

} // namespace

std::vector<Message> sealCheckText(const SealCheck &check)
{
    std::vector<Message> sentences{filesSentence(check)};
    for (const FileFinding &finding : check.findings)
        sentences.push_back(sentenceOf(finding));
    sentences.push_back(signatureSentence(check));
    if (check.signature != SealCheck::Signature::None)
        sentences.push_back(linkSentence(check));
    addSealed(sentences, check);
    return sentences;
}

std::string toJson(const SealCheck &check)
{
    Json findings = Json::array();
    for (const FileFinding &finding : check.findings)
        findings.push_back({{"path", printable(finding.path)},
                            {"kind", toString(finding.kind)},
                            {"text", sentenceOf(finding).english()}});
    Json root;
    root["schema"] = verificationSchema;
    root["folder"] = check.folder;
    root["only"] = check.only.empty() ? Json(nullptr) : Json(check.only);
    root["holds"] = check.holds();
    root["files"] = {{"listed", check.listed}, {"compared", check.compared}, {"intact", intactFiles(check)}};
    root["findings"] = findings;
    root["signature"] = {{"state", wordOf(check.signature)},
                         {"key_id", check.keyId.empty() ? Json(nullptr) : Json(check.keyId)},
                         {"vouched_for", check.isVouchedFor}};
    root["manifest_is_signed"] = check.manifestIsSigned ? Json(*check.manifestIsSigned) : Json(nullptr);
    root["sealed"] = check.statement ? statementJson(*check.statement) : Json(nullptr);
    // In ASCII: names hold what a terminal would obey.
    return root.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
