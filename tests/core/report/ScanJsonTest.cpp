// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ScanJob.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace drm;
using Json = nlohmann::ordered_json;

class ScanJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsKept()
    {
        const Json json = Json::parse(toJson(sample::record()));
        std::vector<std::string> keys;
        for (const auto &[key, value] : json.items())
            keys.push_back(key);
        const std::vector<std::string> first{"schema", "verdict",    "score", "confidence", "recovered_target", "model",
                                             "data",   "hypotheses", "seed",  "seconds",    "peak_rss_mib"};
        QVERIFY(keys.size() > first.size());
        QVERIFY(std::equal(first.begin(), first.end(), keys.begin()));

        QVERIFY(json["schema"] == "drmguard.scan/2");
        QVERIFY(json["verdict"] == "inconclusive");
        QVERIFY(json["score"] == 2.5);
        QVERIFY(json["confidence"] == 0.0);
        QVERIFY(json["recovered_target"] == Json({0.04, 0.14}));
        QVERIFY(json["model"]["file"] == "/models/gaze_badnets_0.pt");
        QVERIFY(json["model"]["sha256"] == sample::record().model.sha256);
        QVERIFY(json["model"]["parameters"] == 2797026);
        QVERIFY(json["model"]["input"] == Json({3, 16, 16}));
        QVERIFY(json["model"]["outputs"] == 2);
        QVERIFY(json["data"]["path"] == "/data/gaze");
        QVERIFY(json["data"]["count"] == 1045);
        QVERIFY(json["seed"] == std::numeric_limits<std::uint64_t>::max() - 3);
        QVERIFY(json["seconds"] == 101.25);
        QVERIFY(json["peak_rss_mib"] == 512.5);
        QVERIFY(json["precision"] == "bfloat16");
    }

    void checksSayHowFarTheyPassed()
    {
        const Json json = Json::parse(toJson(sample::record()));
        QVERIFY(json["preflight"][0]["state"] == "passed");
        QVERIFY(json["preflight"][1]["state"] == "doubtful");
        QVERIFY(json["preflight"][2]["state"] == "warning");
        QVERIFY(json["r2"] == Json({0.5, nullptr}));
        QVERIFY(json["size_source"] == "labels");
        QVERIFY(json["confirmed"] == false);
        QVERIFY(json["deprecated"] == Json({"confidence"}));
    }

    void hypothesesAreComplete()
    {
        const Json json = Json::parse(toJson(sample::record()));
        QCOMPARE(json["hypotheses"].size(), std::size_t{2});
        const Json &patch = json["hypotheses"][0];
        QVERIFY(patch["name"] == "patch");
        QVERIFY(patch["cost"] == 1.0048);
        QVERIFY(patch["succeeded"] == true);
        QVERIFY(patch["target"] == Json({0.04, 0.14}));
        QVERIFY(patch["mean_abs"] == 0.0021);
        QVERIFY(patch["rav"] == Json({0.005, 0.006}));
        QVERIFY(patch["rnv"] == 2.48);
        QVERIFY(patch["iterations"] == 301);
        QVERIFY(patch["null_targets"] == Json::parse("[[0.25, 0.75], [1.25, 1.75], [2.25, 2.75]]"));
        QVERIFY(patch["seconds"] == 41.5);
        QVERIFY(patch["null_costs"] == Json({0.020, 0.031, 0.060}));
        QVERIFY(json["hypotheses"][1]["succeeded"] == false);
    }

    void whatIsNoNumberBecomesNull()
    {
        ScanRecord record = sample::record();
        record.result.score = std::numeric_limits<double>::quiet_NaN();
        record.result.hypotheses[0].rnv = -std::numeric_limits<double>::infinity();
        const Json json = Json::parse(toJson(record));
        QVERIFY(json["score"].is_null());
        QVERIFY(json["hypotheses"][0]["rnv"].is_null());
        QVERIFY(json["hypotheses"][0]["target_spread"] == Json({0.01, nullptr}));
    }

    void aCleanModelHasAnEmptyTarget()
    {
        ScanRecord record = sample::record();
        record.result.verdict = Verdict::Clean;
        record.result.recoveredTarget.clear();
        record.result.hypotheses.clear();
        const Json json = Json::parse(toJson(record));
        QVERIFY(json["verdict"] == "clean");
        QVERIFY(json["recovered_target"].is_array() && json["recovered_target"].empty());
        QVERIFY(json["hypotheses"].is_array() && json["hypotheses"].empty());
    }

    void bytesThatAreNoTextDoNotBreakTheFile()
    {
        ScanRecord record = sample::record();
        record.labelNames[0] = "\xff\xfe\"\n";
        const Json json = Json::parse(toJson(record));
        QCOMPARE(json["data"]["label_names"].size(), std::size_t{2});
    }
};

DRM_TEST(ScanJsonTest)
#include "ScanJsonTest.moc"
