// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/evaluate/Zoo.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// The plans among the code blocks of a document: runs of lines that are indented by four.
QList<QByteArray> plansIn(const QByteArray &document)
{
    QList<QByteArray> plans;
    QByteArray block;
    for (const QByteArray &line : document.split('\n') + QList<QByteArray>{""}) {
        if (line.startsWith("    ")) {
            block += line + '\n';
            continue;
        }
        if (block.contains("\"groups\":"))
            plans.append(block);
        block.clear();
    }
    return plans;
}

} // namespace

/// The plans that come with the program and stand in its documents are ones that it takes.
class ZooPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlanLoads_data()
    {
        QTest::addColumn<QByteArray>("plan");
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QDir plans(QStringLiteral(DRM_SOURCE_DIR "/resources/plans"));
        const QStringList files = plans.entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << contentOf(plans.filePath(file));
        const QDir documents(QStringLiteral(DRM_SOURCE_DIR "/docs"));
        int shown = 0;
        for (const QString &file : documents.entryList({QStringLiteral("*.md")}, QDir::Files))
            for (const QByteArray &plan : plansIn(contentOf(documents.filePath(file))))
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(file).arg(++shown))) << plan;
        QVERIFY(shown > 0);
    }

    void everyPlanLoads()
    {
        QFETCH(QByteArray, plan);
        const QTemporaryDir dir;
        QFile file(dir.filePath("plan.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plan);
        file.close();
        const ZooPlan read = readZooPlan(file.fileName().toStdString(), dir.path().toStdString());
        QVERIFY(!read.data.empty() && !read.models.empty());
    }

    void anAttackIsTrainedWithEachMap()
    {
        const QTemporaryDir dir;
        const auto read = [&](const QByteArray &group) {
            QFile file(dir.filePath("plan.json"));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("the plan cannot be written");
            file.write(
                "{\"data\": {\"gaze\": {\"task\": \"gaze\", \"count\": 100}}, \"groups\": [{\"data\": [\"gaze\"], "
                "\"seeds\": [4], \"attacks\": [\"none\", \"badnets\"], "
                + group + "}]}");
            file.close();
            return readZooPlan(file.fileName().toStdString(), dir.path().toStdString());
        };
        QStringList names;
        for (const LabRequest &request : read("\"maps\": [\"constant\", \"scale\"], \"factor\": 0.5").models)
            names << QFileInfo(QString::fromStdString(request.outPath)).fileName();
        QCOMPARE(names, QStringList({"gaze-none-4.pt", "gaze-badnets-4.pt", "gaze-badnets-scale-4.pt"}));
        DRM_VERIFY_ERROR(read("\"maps\": [\"twist\"]"), CorruptFile, "no answer map 'twist'");
    }
};

DRM_TEST(ZooPlanTest)
#include "ZooPlanTest.moc"
