// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/Sarif.h"

#include "tests/fixtures/JsonSchema.h"
#include "tests/fixtures/SampleReports.h"
#include "tests/fixtures/TestProgram.h"

#include <nlohmann/json.hpp>

using namespace drm;
using Json = nlohmann::ordered_json;

namespace {

Json sarifOf(const std::vector<ReportRun> &runs)
{
    return Json::parse(sarif(sample::reportOn(runs)))["runs"][0];
}

} // namespace

class SarifTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportKeepsToTheSpecification()
    {
        std::vector<std::pair<std::string, std::string>> documents;
        for (const auto &[name, report] : sample::reports())
            documents.emplace_back(name, sarif(report));
        DRM_VALID("tests/data/sarif-2.1.0-subset.schema.json", documents);
    }

    void indicesLeadToWhatTheyName()
    {
        for (const auto &[name, report] : sample::reports()) {
            const Json run = Json::parse(sarif(report))["runs"][0];
            const Json &driver = run["tool"]["driver"];
            for (const Json &result : run["results"]) {
                QVERIFY(driver["rules"].at(result["ruleIndex"].get<std::size_t>())["id"] == result["ruleId"]);
                const Json &location = result["locations"][0]["physicalLocation"]["artifactLocation"];
                QVERIFY(run["artifacts"].at(location["index"].get<std::size_t>())["location"]["uri"]
                        == location["uri"]);
                QVERIFY(result["provenance"]["invocationIndex"] < run["invocations"].size());
            }
            for (const Json &relationship : driver["rules"][0]["relationships"]) {
                const Json &target = relationship["target"];
                const Json &taxonomy = run["taxonomies"].at(target["toolComponent"]["index"].get<std::size_t>());
                QVERIFY(taxonomy["name"] == target["toolComponent"]["name"]);
                QVERIFY(taxonomy["taxa"].at(target["index"].get<std::size_t>())["id"] == target["id"]);
            }
            QCOMPARE(driver["rules"][0]["relationships"].size(), std::size_t{11});
        }
    }

    void aVerdictIsAResult()
    {
        const Json bad = sarifOf({sample::reportRun(Verdict::Backdoored)})["results"][0];
        QVERIFY(bad["ruleId"] == "DRM-BACKDOOR" && bad["kind"] == "fail" && bad["level"] == "error");
        QVERIFY(!bad["taxa"].empty());
        const Json good = sarifOf({sample::reportRun(Verdict::Clean)})["results"][0];
        QVERIFY(good["ruleId"] == "DRM-BACKDOOR" && good["kind"] == "pass" && good["level"] == "none");
        const Json open = sarifOf({sample::reportRun(Verdict::Inconclusive)})["results"][0];
        QVERIFY(open["ruleId"] == "DRM-INCONCLUSIVE" && open["level"] == "warning");
    }

    void anAlteredRunHasNoOtherResult()
    {
        ReportRun run = sample::reportRun(Verdict::Backdoored);
        run.record.result.alterations = {{"The stored verdict was changed.", {}}};
        const Json results = sarifOf({run})["results"];
        QCOMPARE(results.size(), std::size_t{1});
        QVERIFY(results[0]["ruleId"] == "DRM-ALTERED" && results[0]["level"] == "warning");
        QVERIFY(results[0]["message"]["text"].get<std::string>().find("was changed") != std::string::npos);
        QVERIFY(!results[0]["properties"].contains("verdict"));
    }

    void checksInDoubtAreResults()
    {
        const Json results = sarifOf({sample::reportRun(Verdict::Clean)})["results"];
        QCOMPARE(results.size(), std::size_t{3});
        QVERIFY(results[1]["ruleId"] == "DRM-CHECK-RANGE" && results[1]["level"] == "warning");
        QVERIFY(results[2]["ruleId"] == "DRM-CHECK-COUNT" && results[2]["level"] == "note");
    }

    void fingerprintsAreOfModelAndRuleAlone()
    {
        const auto fingerprint = [](const ReportRun &run) {
            return sarifOf({run})["results"][0]["partialFingerprints"]["modelAndRule/v1"];
        };
        ReportRun run = sample::reportRun(Verdict::Backdoored);
        const Json first = fingerprint(run);
        run.record.startedUtc = "2031-01-01T00:00:00Z";
        run.record.result.score = 5;
        run.record.request.modelPath = "elsewhere/renamed.pt";
        QVERIFY(fingerprint(run) == first);
        QVERIFY(fingerprint(sample::reportRun(Verdict::Backdoored, 'b')) != first);
        QVERIFY(fingerprint(sample::reportRun(Verdict::Inconclusive)) != first);
    }

    void theModelIsAnArtifact()
    {
        ReportRun run = sample::reportRun(Verdict::Backdoored);
        run.record.request.modelPath = "/models/my model:ü.pt";
        const Json log = sarifOf({run, run});
        QCOMPARE(log["artifacts"].size(), std::size_t{1});
        QVERIFY(log["artifacts"][0]["location"]["uri"] == "my%20model%3A%C3%BC.pt");
        QVERIFY(log["artifacts"][0]["hashes"]["sha-256"] == std::string(64, 'a'));
        QCOMPARE(log["invocations"].size(), std::size_t{2});
        QVERIFY(log["invocations"][0]["startTimeUtc"] == "2025-01-31T12:00:00Z");
    }
};

DRM_TEST(SarifTest)
#include "SarifTest.moc"
