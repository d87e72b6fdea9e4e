// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/CycloneDx.h"

#include "tests/fixtures/JsonSchema.h"
#include "tests/fixtures/SampleReports.h"
#include "tests/fixtures/TestProgram.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace drm;
using Json = nlohmann::ordered_json;

namespace {

const std::vector<WrittenFile> writtenFiles{{"runs/a ü.h5", std::string(64, '1')},
                                            {"evidence/01-loss.png", std::string(64, '2')},
                                            {"report.html", std::string(64, '3')}};

Json bomOf(const std::vector<ReportRun> &runs, const std::vector<MitigationSummary> &mitigations = {})
{
    Report report = sample::reportOn(runs);
    report.mitigations = mitigations;
    return Json::parse(cycloneDx(report, writtenFiles));
}

void collectRefs(const Json &value, std::vector<std::string> &refs)
{
    if (value.is_object() && value.contains("bom-ref"))
        refs.push_back(value["bom-ref"].get<std::string>());
    if (value.is_structured())
        for (const Json &part : value)
            collectRefs(part, refs);
}

std::string propertyOf(const Json &component, const std::string &name)
{
    for (const Json &property : component["properties"])
        if (property["name"] == "drmguard:" + name)
            return property["value"];
    return {};
}

} // namespace

class CycloneDxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReportKeepsToTheSpecification()
    {
        std::vector<std::pair<std::string, std::string>> documents;
        for (const auto &[name, report] : sample::reports())
            documents.emplace_back(name, cycloneDx(report, writtenFiles));
        DRM_VALID("tests/data/cyclonedx-1.7-subset.schema.json", documents);
    }

    void referencesAreUniqueAndLeadSomewhere()
    {
        for (const auto &[name, report] : sample::reports()) {
            const Json bom = Json::parse(cycloneDx(report, writtenFiles));
            std::vector<std::string> refs;
            collectRefs(bom, refs);
            const std::set<std::string> known(refs.begin(), refs.end());
            QCOMPARE(known.size(), refs.size());
            for (const Json &finding : bom["vulnerabilities"])
                for (const Json &affected : finding["affects"])
                    QVERIFY2(known.count(affected["ref"].get<std::string>()) == 1, name.c_str());
        }
    }

    void theModelHasACard()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Backdoored)});
        const Json &model = bom["metadata"]["component"];
        QVERIFY(model["type"] == "machine-learning-model");
        QVERIFY(model["name"] == "gaze_badnets_0.pt");
        QVERIFY(model["hashes"][0]["content"] == std::string(64, 'a'));
        const Json &card = model["modelCard"];
        QVERIFY(card["modelParameters"]["task"] == "regression");
        QCOMPARE(card["modelParameters"]["outputs"].size(), std::size_t{2});
        const Json &metrics = card["quantitativeAnalysis"]["performanceMetrics"];
        QVERIFY(metrics[0]["type"] == "mean absolute error");
        QVERIFY(metrics[0].contains("confidenceInterval"));
        const double low = std::stod(metrics[0]["confidenceInterval"]["lowerBound"].get<std::string>());
        const double high = std::stod(metrics[0]["confidenceInterval"]["upperBound"].get<std::string>());
        const double value = std::stod(metrics[0]["value"].get<std::string>());
        QVERIFY(low <= value && value <= high);
        const std::string picture =
            card["quantitativeAnalysis"]["graphics"]["collection"][0]["image"]["content"].get<std::string>();
        QVERIFY(QByteArray::fromBase64(QByteArray::fromStdString(picture)).contains("<svg"));
        QVERIFY(!card["considerations"]["technicalLimitations"].empty());
    }

    void aBackdoorIsAVulnerability()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Backdoored)});
        QCOMPARE(bom["vulnerabilities"].size(), std::size_t{1});
        const Json &finding = bom["vulnerabilities"][0];
        QVERIFY(finding["id"] == "DRM-BACKDOOR-aaaaaaaaaaaa");
        QVERIFY(finding["analysis"]["state"] == "exploitable");
        QVERIFY(finding["affects"][0]["ref"] == bom["metadata"]["component"]["bom-ref"]);
        QVERIFY(finding["affects"][0]["versions"][0]["status"] == "affected");
        QVERIFY(finding["proofOfConcept"]["reproductionSteps"].get<std::string>().find("drmguard scan --model")
                != std::string::npos);
        const std::string proof = finding["proofOfConcept"]["supportingMaterial"][0]["content"].get<std::string>();
        QVERIFY(QByteArray::fromBase64(QByteArray::fromStdString(proof)).contains("<svg"));
        bool named = false;
        for (const Json &reference : finding["references"])
            named = named || (reference["id"] == "AML.T0018" && reference["source"]["name"] == "MITRE ATLAS, 5.6");
        QVERIFY(named);
    }

    void whatIsNotDecidedIsInTriage()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Inconclusive)});
        QVERIFY(bom["vulnerabilities"][0]["analysis"]["state"] == "in_triage");
        QVERIFY(bom["vulnerabilities"][0]["affects"][0]["versions"][0]["status"] == "unknown");
    }

    void noneFoundIsNoVulnerability()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Clean)});
        QVERIFY(bom["vulnerabilities"].empty());
        QVERIFY(propertyOf(bom["metadata"]["component"], "result") == "PASSED");
        QVERIFY(propertyOf(bom, "finding").find("no proof") != std::string::npos);
    }

    void nothingIsConcludedFromAnAlteredRun()
    {
        ReportRun run = sample::reportRun(Verdict::Backdoored);
        run.record.result.alterations = {{"The stored verdict was changed.", {}}};
        const Json bom = bomOf({run});
        QVERIFY(bom["vulnerabilities"].empty());
        const Json &model = bom["metadata"]["component"];
        QVERIFY(!model["modelCard"].contains("quantitativeAnalysis"));
        QVERIFY(propertyOf(model, "result") == "WARNED");
        QVERIFY(propertyOf(model, "alteration") == "The stored verdict was changed.");
    }

    void aMitigationThatHoldsResolves()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Backdoored)}, {sample::mitigation()});
        const Json &finding = bom["vulnerabilities"][0];
        QVERIFY(finding["analysis"]["state"] == "resolved");
        QVERIFY(finding["affects"][0]["versions"][0]["status"] == "affected");
        QVERIFY(finding["affects"][1]["versions"][0]["status"] == "unaffected");
        QVERIFY(bom["components"][0]["hashes"][0]["content"] == std::string(64, 'c'));
        QVERIFY(bom["components"][0]["bom-ref"] == finding["affects"][1]["ref"]);

        MitigationSummary failed = sample::mitigation();
        failed.succeeded = false;
        MitigationSummary ofAnother = sample::mitigation('b');
        MitigationSummary notScanned = sample::mitigation();
        notScanned.scanAfter.reset();
        for (const MitigationSummary &other : {failed, ofAnother, notScanned})
            QVERIFY(bomOf({sample::reportRun(Verdict::Backdoored)}, {other})["vulnerabilities"][0]["analysis"]["state"]
                    == "exploitable");
    }

    void severalModelsAreComponents()
    {
        const Json bom = bomOf({sample::reportRun(Verdict::Backdoored), sample::reportRun(Verdict::Backdoored),
                                sample::reportRun(Verdict::Clean, 'b')});
        QVERIFY(!bom["metadata"].contains("component"));
        QCOMPARE(bom["components"].size(), std::size_t{2});
        QCOMPARE(bom["vulnerabilities"].size(), std::size_t{2}); // two scans of one model
        QVERIFY(bom["vulnerabilities"][0]["id"] == bom["vulnerabilities"][1]["id"]);
    }

    void otherFilesAreNamedByTheirHashes()
    {
        const Json references = bomOf({sample::reportRun(Verdict::Clean)})["externalReferences"];
        QVERIFY(references[0]["url"] == "runs/a%20%C3%BC.h5" && references[0]["type"] == "evidence");
        QVERIFY(references[2]["type"] == "dynamic-analysis-report");
        QVERIFY(references[2]["hashes"][0]["content"] == std::string(64, '3'));
        QVERIFY(references[3]["url"] == "seal.json" && references[3]["type"] == "attestation");
        QVERIFY(!references[3].contains("hashes"));
    }
};

DRM_TEST(CycloneDxTest)
#include "CycloneDxTest.moc"
