// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Statement.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Manifest.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <set>
#include <utility>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

const std::string statementType = "https://in-toto.io/Statement/v1";
const std::string testResultType = "https://in-toto.io/attestation/test-result/v0.1";
constexpr std::size_t maxStatementValues = 20000;
constexpr std::size_t shortIdDigits = 12;

struct ResultWord {
    TestResult result;
    const char *word;
    const char *list; ///< of the tests with that result
};

constexpr ResultWord resultWords[] = {{TestResult::Passed, "PASSED", "passedTests"},
                                      {TestResult::Warned, "WARNED", "warnedTests"},
                                      {TestResult::Failed, "FAILED", "failedTests"}};

Json descriptorOf(const NamedDigest &file)
{
    if (file.name.empty() || !isSha256(file.sha256))
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "%1 cannot be sealed: its name or its SHA-256 is missing."),
                            {printable(file.name)}});
    return {{"name", file.name}, {"digest", {{"sha256", file.sha256}}}};
}

NamedDigest parseDescriptor(const JsonNode &descriptor)
{
    const JsonNode digest = descriptor.at("digest").at("sha256");
    NamedDigest file{descriptor.at("name").text(), digest.text()};
    if (!isSha256(file.sha256))
        digest.refuse(DRM_TEXT("Engine", "\"%1\" is no SHA-256"));
    return file;
}

TestResult parseResult(const std::string &word)
{
    try {
        return testResultFromString(word);
    } catch (const Error &error) {
        throw JsonFault(error.message());
    }
}

/// The result of each test that a predicate names.
TestResult resultOf(const JsonNode &predicate, const std::string &name, TestResult otherwise)
{
    for (const ResultWord &entry : resultWords) {
        if (!predicate.has(entry.list))
            continue;
        const std::vector<std::string> names = predicate.at(entry.list).texts();
        if (std::find(names.begin(), names.end(), name) != names.end())
            return entry.result;
    }
    return otherwise;
}

} // namespace

std::string toString(TestResult result)
{
    for (const ResultWord &entry : resultWords)
        if (entry.result == result)
            return entry.word;
    return {};
}

TestResult testResultFromString(const std::string &word)
{
    for (const ResultWord &entry : resultWords)
        if (entry.word == word)
            return entry.result;
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "%1 is none of the results PASSED, WARNED and FAILED"),
                        {printable(word.substr(0, 40))}});
}

std::string statementText(const TestFacts &facts, const std::string &manifestSha256)
{
    Json subjects = Json::array({descriptorOf({manifestName, manifestSha256})});
    Json tests = {{"passedTests", Json::array()}, {"warnedTests", Json::array()}, {"failedTests", Json::array()}};
    std::set<std::string> names{manifestName};
    std::set<std::pair<std::string, std::string>> files;
    for (const TestedModel &model : facts.models) {
        NamedDigest file = model.file;
        if (!files.emplace(file.name, file.sha256).second)
            continue; // the same once more
        if (!names.insert(file.name).second) {
            file.name += "@" + file.sha256.substr(0, shortIdDigits);
            names.insert(file.name);
        }
        subjects.push_back(descriptorOf(file));
        for (const ResultWord &entry : resultWords)
            if (entry.result == model.result)
                tests[entry.list].push_back(file.name);
    }
    Json predicate = {{"result", toString(facts.result)}, {"configuration", Json::array()}};
    for (const NamedDigest &file : facts.configuration)
        predicate["configuration"].push_back(descriptorOf(file));
    predicate.update(tests);
    const Json root = {
        {"_type", statementType}, {"subject", subjects}, {"predicateType", testResultType}, {"predicate", predicate}};
    return root.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Statement parseStatement(const std::string &text)
{
    const Json json = parseJson(text, maxStatementValues);
    const JsonNode root(json);
    if (root.at("_type").text() != statementType || root.at("predicateType").text() != testResultType)
        throw JsonFault({DRM_TEXT("Engine", "what is signed is no test result of in-toto"), {}});
    const JsonNode predicate = root.at("predicate");
    Statement statement;
    statement.facts.result = parseResult(predicate.at("result").text());
    for (const JsonNode &subject : root.at("subject").items()) {
        const NamedDigest file = parseDescriptor(subject);
        if (file.name == manifestName && !statement.manifestSha256.empty())
            throw JsonFault({DRM_TEXT("Engine", "what is signed names %1 twice"), {manifestName}});
        if (file.name == manifestName)
            statement.manifestSha256 = file.sha256;
        else
            statement.facts.models.push_back({file, resultOf(predicate, file.name, statement.facts.result)});
    }
    for (const JsonNode &file : predicate.at("configuration").items())
        statement.facts.configuration.push_back(parseDescriptor(file));
    if (statement.manifestSha256.empty())
        throw JsonFault({DRM_TEXT("Engine", "what is signed names no %1"), {manifestName}});
    return statement;
}

} // namespace drm
