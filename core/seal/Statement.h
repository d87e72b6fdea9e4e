// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// As the predicate test-result has it: no backdoor found, inconclusive, backdoored.
enum class TestResult { Passed, Warned, Failed };

/// "PASSED", "WARNED", "FAILED".
std::string toString(TestResult result);
/// Throws Error{InvalidArgument}.
TestResult testResultFromString(const std::string &word);

/// A file by its content.
struct NamedDigest {
    std::string name;
    std::string sha256;
};

struct TestedModel {
    NamedDigest file;
    TestResult result = TestResult::Warned;
};

/// What a report found, to be signed.
struct TestFacts {
    TestResult result = TestResult::Warned; ///< of all models together
    std::vector<TestedModel> models;
    std::vector<NamedDigest> configuration; ///< files with the parameters of the test
};

/// in-toto Statement, version 1, with the predicate test-result, version 0.1. Its subjects are the manifest and the
/// models; a model whose name another one has already is called NAME@ and the first 12 digits of its SHA-256.
/// Throws Error{InvalidArgument} where a name is empty or a SHA-256 is none.
std::string statementText(const TestFacts &facts, const std::string &manifestSha256);

struct Statement {
    TestFacts facts;
    std::string manifestSha256;
};

/// Fields that it does not know are passed over, as the specification demands. Throws JsonFault where it is of another
/// type or predicate, or where something is missing.
Statement parseStatement(const std::string &text);

} // namespace drm
