// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/CliFixture.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"

#include <nlohmann/json.hpp>

using namespace drm;
using namespace drm::test;
using Json = nlohmann::json;

/// `drmguard mitigate`.
class MitigateCliTest : public CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeInputs(); }

    void aCleanedModelIsWrittenAndMeasured()
    {
        const ScanRequest sample = makeSampleScan(m_folder.path());
        const QString cleaned = file("cleaned.pt");
        const QStringList mitigate{"mitigate",
                                   "--model",
                                   QString::fromStdString(sample.modelPath),
                                   "--data",
                                   QString::fromStdString(sample.dataPath),
                                   "--size",
                                   QString::number(sample.imageSize),
                                   "--force"}; // an epoch predicts little
        // Nothing was planted, so that there is no trigger to work against.
        const QString run = file("probe.h5");
        QCOMPARE(drmguard(QStringList{"scan"} + mitigate.mid(1)
                          + QStringList{"--hypotheses", "probe", "--budget", "quick", "--out", run})
                     .code,
                 0);
        const Outcome none = drmguard(mitigate + QStringList{"--run", run, "--out", cleaned});
        QCOMPARE(none.code, 3);
        QVERIFY2(none.errors.contains("no backdoor"), qPrintable(none.errors));
        QVERIFY(!QFile::exists(cleaned));

        const Outcome tuned =
            drmguard(mitigate
                     + QStringList{"--run", run, "--method", "fine-tune", "--epochs", "2", "--images", "100",
                                   "--budget", "quick", "--out", cleaned, "--json", file("mitigation.json")});
        QVERIFY2(tuned.code == 0 || tuned.code == 1, qPrintable(tuned.errors));
        QVERIFY(tuned.output.contains(tuned.code == 0 ? "succeeded" : "failed"));
        QFile file(m_folder.filePath("mitigation.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json json = Json::parse(file.readAll().toStdString());
        QCOMPARE(json["schema"].get<std::string>(), std::string("drmguard.mitigation/1"));
        QCOMPARE(json["method"].get<std::string>(), std::string("fine-tune"));
        QCOMPARE(json["succeeded"].get<bool>(), tuned.code == 0);
        QVERIFY(json["after"]["clean_error"][0].get<double>() > 0);
        QCOMPARE(drmguard({"inspect", "--model", cleaned}).code, 0);
    }
};

DRM_TEST(MitigateCliTest)
#include "MitigateCliTest.moc"
