// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ZooMitigation.h"
#include "core/base/RunControl.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/TinyZoo.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace drm;

namespace {

ZooMitigation row(const char *file, MitigationMethod method, double clean, double defending)
{
    ZooMitigation result;
    result.file = file;
    result.truth.dataset = "gaze";
    result.truth.kind = "badnets";
    result.method = method;
    result.treated = true;
    result.cleanBefore = 0.1;
    result.cleanAfter = clean;
    result.attackAfter = 0.8;
    result.defendingBefore = 0.9;
    result.defendingAfter = defending;
    result.benignDefending = std::nan("");
    return result;
}

} // namespace

class ZooMitigationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportAveragesByHand()
    {
        ZooMitigationResult result;
        result.rows = {row("a.pt", MitigationMethod::DrmGuard, 0.1, 0.2),
                       row("a.pt", MitigationMethod::FineTune, 0.12, 0.8),
                       row("b|.pt", MitigationMethod::DrmGuard, 0.12, 0.4)};
        const QString report = QString::fromStdString(mitigationReport(result));
        const QString ours = report.section("| gaze | badnets | drmguard |", 1, 1).section('\n', 0, 0);
        // Means of 0.1 and 0.12, of 1 and 1.2, of 0.2 and 0.4, of 2 and 4.
        const QStringList cells = ours.split('|');
        QCOMPARE(cells[0].trimmed(), QStringLiteral("2"));
        QVERIFY2(cells[2].trimmed().startsWith("0.11 ("), qPrintable(ours));
        QVERIFY2(cells[3].trimmed().startsWith("1.1 ("), qPrintable(ours));
        QVERIFY2(cells[7].trimmed().startsWith("0.3 ("), qPrintable(ours));
        QVERIFY2(cells[8].trimmed().startsWith("3 ("), qPrintable(ours));
        QCOMPARE(cells[9].trimmed(), QStringLiteral("–")); // there is no benign model
        QVERIFY(report.contains("| all | all | fine-tune | 1 |"));
    }

    void mitigatesAZooAndGoesOn()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        test::trainTinyBackdooredZoo(dir);
        RunControl control;

        ZooMitigationRequest request;
        request.zooFolder = folder;
        request.resultFolder = dir.filePath("mitigations").toStdString();
        request.scan.hypotheses = {"probe"};
        request.scan.budget = Budget::Quick;
        request.scan.maxImages = 60;
        request.scan.threads = 1;
        request.maxImages = 80;
        request.methods = {MitigationMethod::DrmGuard, MitigationMethod::FinePrune};
        ZooMitigationResult result = mitigateZoo(request, control);
        QVERIFY(result.state == RunState::Finished);
        QCOMPARE(result.rows.size(), std::size_t{2}); // the benign model needs no mitigation
        const ZooMitigation &ours = result.rows[0];
        QVERIFY(ours.cleanBefore > 0 && ours.defendingBefore > 0 && ours.attackBefore > 0);
        QVERIFY(std::isfinite(ours.benignDefending));
        QVERIFY(!ours.treated); // the probe finds nothing in it, so there is nothing to unlearn
        QCOMPARE(ours.cleanAfter, ours.cleanBefore);
        QCOMPARE(ours.defendingAfter, ours.defendingBefore);
        QVERIFY(result.rows[1].treated);

        const QString kept = dir.filePath("mitigations/tiny-badnets-7.fine-prune.json");
        const QDateTime written = QFileInfo(kept).lastModified();
        QVERIFY(written.isValid());
        QFile damaged(dir.filePath("mitigations/tiny-badnets-7.drmguard.json"));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray json = damaged.readAll();
        QVERIFY(json.contains("\"label_std\": ["));
        json.replace("\"label_std\": [", "\"label_std\": [], \"other\": [");
        QVERIFY(damaged.seek(0));
        damaged.write(json);
        damaged.close();
        result = mitigateZoo(request, control);
        QCOMPARE(result.rows.size(), std::size_t{2});
        QCOMPARE(QFileInfo(kept).lastModified(), written);

        // Fewer images are another mitigation, and other images another scan.
        request.maxImages = 70;
        mitigateZoo(request, control);
        const QDateTime fewer = QFileInfo(kept).lastModified();
        QVERIFY(fewer > written);
        const QString others = dir.filePath("others");
        QVERIFY(QDir().mkpath(others) && QFile::copy(dir.filePath("tiny.h5"), others + "/tiny.h5"));
        request.dataFolder = others.toStdString();
        mitigateZoo(request, control);
        QVERIFY(QFileInfo(kept).lastModified() > fewer);

        RunControl stopped;
        stopped.requestStop();
        request.scan.seed = 1;
        QVERIFY(mitigateZoo(request, stopped).state == RunState::Stopped);
    }
};

DRM_TEST(ZooMitigationTest)
#include "ZooMitigationTest.moc"
