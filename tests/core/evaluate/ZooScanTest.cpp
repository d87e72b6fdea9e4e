// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ZooScan.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/evaluate/EvaluationReport.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/TinyZoo.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace drm;

namespace {

ZooVerdict verdict(const char *file, const char *kind, Verdict found, double score)
{
    ZooVerdict model;
    model.file = file;
    model.truth.dataset = "gaze";
    model.truth.kind = kind;
    if (model.truth.kind != "benign")
        model.truth.backdoors.resize(1);
    model.verdict = found;
    model.score = score;
    model.targetError = std::nan("");
    model.hypotheses = {{"patch", score, 1 / score, {}, {}, {}, {}}, {"probe", 0.1, 0.5, {}, {}, {}, {}}};
    model.seconds = 10;
    return model;
}

} // namespace

class ZooScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportCountsByHand()
    {
        ZooScanResult result;
        result.models = {
            verdict("a.pt", "benign", Verdict::Clean, 0.2), verdict("b.pt", "benign", Verdict::Backdoored, 1.2),
            verdict("c.pt", "badnets", Verdict::Backdoored, 2.0), verdict("d.pt", "badnets", Verdict::Clean, 0.4),
            verdict("e|<.pt", "wanet", Verdict::Inconclusive, 0.8)};
        result.models[2].targetError = 0.05;
        result.models[2].mapError = 0.125;
        result.models[2].quality = TriggerQuality{0.75, 0.9};
        const QString report = QString::fromStdString(evaluationReport(result));
        // BadNets against benign: pairs 2.0 > 0.2, 2.0 > 1.2, 0.4 > 0.2, 0.4 < 1.2: 0.75. Two of four verdicts are
        // right.
        QVERIFY2(report.contains("| gaze, badnets | 2 + 2 | 0.75 ("), qPrintable(report));
        const QString all = report.section("| all |", 1, 1).section('\n', 0, 0);
        QVERIFY2(all.startsWith(" 2 + 3 | 0.667 ("), qPrintable(all));
        QVERIFY2(all.contains("| 0.4 ("), qPrintable(all));
        QVERIFY2(all.endsWith("| 1 | 1 | 1 | 0.05 | 0.125 | 0.75 | 0.9 | 10 |"), qPrintable(all));
        QVERIFY2(
            report.contains(QRegularExpression(QStringLiteral("\\| patch \\| 2 \\+ 3 \\| 0\\.667 [^|]*\\| 0\\.667 "))),
            qPrintable(report));
        QVERIFY(report.contains("| probe | 2 + 3 | 0.5 ("));

        QXmlStreamReader plot(QString::fromStdString(scorePlot(result)));
        int circles = 0;
        while (!plot.atEnd())
            if (plot.readNext() == QXmlStreamReader::StartElement && plot.name() == QLatin1String("circle"))
                ++circles;
        QVERIFY2(!plot.hasError(), qPrintable(plot.errorString()));
        QCOMPARE(circles, 5);
    }

    void scansAZooAndGoesOn()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        test::trainTinyZoo(dir, R"("attacks": ["none"], "seeds": [7, 8])");
        RunControl control;

        ZooScanRequest request;
        request.zooFolder = folder;
        request.resultFolder = dir.filePath("scans").toStdString();
        request.params.hypotheses = {"probe"};
        request.params.budget = Budget::Quick;
        request.params.maxImages = 40;
        request.params.batchSize = 16;
        request.params.threads = 1;
        RunControl stop;
        RunObserver observer;
        observer.progress = [&](const Progress &now) {
            if (now.fraction > 0.5)
                stop.requestStop(); // in the second model
        };
        RunControl stopping(observer, &stop);
        ZooScanResult result = scanZoo(request, stopping);
        QVERIFY(result.state == RunState::Stopped);
        QCOMPARE(result.models.size(), std::size_t{1});
        const QString kept = dir.filePath("scans/tiny-none-7.scan.json");
        const QDateTime written = QFileInfo(kept).lastModified();
        QVERIFY(written.isValid());

        result = scanZoo(request, control);
        QVERIFY(result.state == RunState::Finished);
        QCOMPARE(result.models.size(), std::size_t{2});
        QCOMPARE(QFileInfo(kept).lastModified(), written);
        QVERIFY(scanZoo(request, stop).state == RunState::Stopped); // though nothing is left to scan
        QVERIFY(!result.models[0].backdoored());
        QVERIFY(std::isfinite(result.models[0].score) && std::isnan(result.models[0].targetError));

        // Another seed is another scan; a damaged result is made anew.
        QFile damaged(kept);
        QVERIFY(damaged.resize(damaged.size() / 2));
        QFile deep(dir.filePath("scans/tiny-none-8.scan.json"));
        QVERIFY(deep.open(QIODevice::WriteOnly));
        deep.write(QByteArray(100000, '['));
        deep.close();
        request.params.seed = 1;
        result = scanZoo(request, control);
        QCOMPARE(result.models.size(), std::size_t{2});

        QVERIFY(QFile::remove(dir.filePath("tiny-none-8.json")));
        result = scanZoo(request, control);
        QCOMPARE(result.models.size(), std::size_t{1});
        QCOMPARE(result.leftOut.size(), std::size_t{1});
    }

    void refusesWhatIsNoZoo()
    {
        const QTemporaryDir dir;
        ZooScanRequest request;
        request.zooFolder = dir.path().toStdString();
        request.resultFolder = dir.filePath("scans").toStdString();
        RunControl control;
        QVERIFY_EXCEPTION_THROWN(scanZoo(request, control), Error);
        request.zooFolder = dir.filePath("none").toStdString();
        QVERIFY_EXCEPTION_THROWN(scanZoo(request, control), Error);
    }
};

DRM_TEST(ZooScanTest)
#include "ZooScanTest.moc"
