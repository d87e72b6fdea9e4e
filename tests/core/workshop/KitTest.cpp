// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Kit.h"
#include "core/base/RunControl.h"
#include "core/workshop/GameTruth.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class KitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesLeadToFiles()
    {
        const Kit kit{"/kit"};
        QCOMPARE(kit.model("gaze-badnets"), std::string("/kit/gaze-badnets.pt"));
        QCOMPARE(kit.imagesOf("gaze-badnets"), std::string("/kit/gaze.h5"));
        QCOMPARE(kit.imagesOf("headpose-benign"), std::string("/kit/headpose.h5"));
        QCOMPARE(kit.imagesOf("case-3"), std::string("/kit/gaze.h5"));
        QVERIFY(!kit.isComplete());
    }

    void aKitIsCompleteWhereItsMarkerIs()
    {
        const QTemporaryDir dir;
        const Kit kit{dir.path().toStdString()};
        QVERIFY(QDir(dir.path()).mkpath("game"));
        QStringList files{dir.filePath("gaze.h5"), dir.filePath("headpose.h5"),
                          QString::fromStdString(gameTruthsPath(kit.gameFolder()))};
        for (const std::string &name : Kit::models())
            files.append(QString::fromStdString(kit.model(name)));
        for (const QString &path : files) {
            QVERIFY(!kit.isComplete());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto mark = [&](const QByteArray &text) {
            QFile marker(dir.filePath("kit.json"));
            QVERIFY(marker.open(QIODevice::WriteOnly | QIODevice::Truncate));
            marker.write(text);
        };
        QVERIFY(!kit.isComplete());
        for (const char *other : {"", "{", "[]", R"({"schema": 7, "game_seed": 0})", R"({"schema": "drmguard.kit/1"})",
                                  R"({"schema": "drmguard.kit/0", "game_seed": 0})",
                                  R"({"schema": "drmguard.kit/1", "game_seed": "one"})"}) {
            mark(other);
            QVERIFY2(!kit.isComplete(), other);
        }
        mark(R"({"schema": "drmguard.kit/1", "game_seed": 0})");
        QVERIFY(kit.isComplete());
    }

    void aStopLeavesWhatIsDone()
    {
        const QTemporaryDir dir;
        KitRequest request{dir.filePath("kit").toStdString(), 0, 1};
        RunControl *running = nullptr;
        int reports = 0;
        double highest = 0;
        RunObserver observer;
        observer.progress = [&](const Progress &now) {
            QVERIFY(now.fraction >= highest && now.fraction <= 1);
            highest = now.fraction;
            QCOMPARE(now.iteration, 1);
            QCOMPARE(now.iterations, int(Kit::models().size()) + 8);
            if (++reports == 3)
                running->requestStop();
        };
        RunControl control(observer);
        running = &control;
        QCOMPARE(int(makeKit(request, control)), int(RunState::Stopped));
        QVERIFY(reports >= 3);
        QVERIFY(QFile::exists(dir.filePath("kit/gaze.h5")));
        QVERIFY(QFile::exists(dir.filePath("kit/gaze-benign.pt.resume")));
        QVERIFY(!Kit{request.folder}.isComplete());
        RunControl stopped;
        stopped.requestStop();
        QCOMPARE(int(makeKit(request, stopped)), int(RunState::Stopped));
    }

    /// Some minutes: where asked for.
    void theWholeKitIsWhatItSays()
    {
        if (!qEnvironmentVariableIsSet("DRM_WHOLE_KIT"))
            QSKIP("set DRM_WHOLE_KIT to have it made (three minutes)");
        const QTemporaryDir dir;
        RunControl control;
        const KitRequest request{dir.path().toStdString(), 3, 0};
        QCOMPARE(int(makeKit(request, control)), int(RunState::Finished));
        const Kit kit{request.folder};
        QVERIFY(kit.isComplete());
        const std::vector<GameTruth> truths = readGameTruths(gameTruthsPath(kit.gameFolder()));
        requireGameModels(kit.gameFolder(), truths);
        QCOMPARE(truths.size(), std::size_t{8});
        QVERIFY(std::count_if(truths.begin(), truths.end(), [](const GameTruth &truth) { return truth.backdoored; })
                == 4);
        QCOMPARE(QDir(dir.filePath("game")).entryList(QDir::Files).size(), 9); // no truth beside a model
    }
};

DRM_TEST(KitTest)
#include "KitTest.moc"
