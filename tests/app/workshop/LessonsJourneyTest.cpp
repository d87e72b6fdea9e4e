// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/ReportController.h"
#include "app/evidence/ReportDialog.h"
#include "app/lab/LabController.h"
#include "app/lab/LabDialog.h"
#include "app/mitigate/MitigateController.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/shell/Languages.h"
#include "app/shell/MainWindow.h"
#include "app/workshop/GamePane.h"
#include "app/workshop/LessonPane.h"
#include "app/workshop/WorkshopController.h"
#include "app/workshop/WorkshopPane.h"
#include "core/workshop/GameTruth.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace drm;

namespace {

constexpr int patience = 180'000; // ms, for a mitigation on a busy machine

} // namespace

/// The nine lessons from the first page to the last, each step done by "Show me", and a round of the game. It takes a
/// kit (drmguard lab kit) and some minutes: run it with QTEST_FUNCTION_TIMEOUT=900000.
class LessonsJourneyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_kit = qEnvironmentVariable("DRM_KIT");

private slots:
    void initTestCase()
    {
        if (m_kit.isEmpty())
            QSKIP("set DRM_KIT to the folder of a workshop kit (drmguard lab kit --dir)");
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("LessonsJourneyTest");
        test::keepSettingsIn(m_folder.filePath("settings"));
    }

    void theNineLessons_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << language;
    }

    void theNineLessons()
    {
        QFETCH(QString, language);
        const Languages languages{QLocale(language), QStringLiteral(DRM_BINARY_DIR "/app")};
        MainWindow window(m_folder.filePath(language + "/runs"));
        window.resize(1280, 720);
        window.show();
        window.workshop()->setKitFolder(m_kit);
        window.workshop()->open();
        QVERIFY(window.workshop()->kit().isComplete());
        auto *lessons = window.workshop()->pane()->lessons();
        auto *next = lessons->findChild<QPushButton *>("lessonNext");
        auto *show = lessons->findChild<QPushButton *>("lessonShow");
        QElapsedTimer waited;
        qint64 waiting = 0;
        int seen = 0;
        while (next->isEnabled()) {
            next->click();
            const LessonStep *step = lessons->step();
            if (!step || step->check.word.empty())
                continue;
            const QByteArray name = QStringLiteral("lesson %1, step %2: %3")
                                        .arg(lessons->lesson() + 1)
                                        .arg(lessons->page())
                                        .arg(QString::fromStdString(step->title))
                                        .toUtf8();
            waited.start();
            show->click();
            QTRY_VERIFY2_WITH_TIMEOUT(lessons->isDone(), name.constData(), patience);
            QTRY_VERIFY2_WITH_TIMEOUT(!window.runner()->busy(), name.constData(), patience);
            waiting += waited.elapsed();
            if (waited.elapsed() > 5000)
                qInfo("%s: %.1f s", name.constData(), waited.elapsed() / 1000.0);
            ++seen;
            for (QWidget *dialog : {static_cast<QWidget *>(window.lab()->dialog()),
                                    static_cast<QWidget *>(window.mitigation()->dialog())})
                dialog->hide();
            if (ReportDialog *dialog = window.reports()->dialog())
                dialog->close();
        }
        QCOMPARE(lessons->lesson(), 8);
        QVERIFY2(seen > 25, qPrintable(QString::number(seen)));
        qInfo("%d steps seen done, %.0f s of waiting", seen, waiting / 1000.0);
        QVERIFY(waiting < 8 * 60 * 1000);
    }

    void aRoundOfTheGame()
    {
        MainWindow window(m_folder.filePath("game/runs"));
        window.show();
        window.workshop()->setKitFolder(m_kit);
        window.workshop()->open();
        auto *game = window.workshop()->pane()->game();
        const std::vector<GameTruth> truths = readGameTruths(gameTruthsPath(window.workshop()->kit().gameFolder()));
        int right = 0;
        for (const GameTruth &truth : truths) {
            const QString path = QString::fromStdString(window.workshop()->kit().gameFolder() + "/" + truth.model);
            emit game->openRequested(path);
            QTRY_COMPARE_WITH_TIMEOUT(window.workshop()->facts().model, path, patience);
            QTRY_VERIFY(!window.loader()->busy());
            const int scans = window.workshop()->facts().scans;
            window.run();
            QTRY_COMPARE_WITH_TIMEOUT(window.workshop()->facts().scans, scans + 1, patience);
            QTRY_VERIFY(!window.runner()->busy());
            const Verdict verdict = *window.workshop()->facts().verdict;
            right += (verdict == Verdict::Backdoored) == truth.backdoored && verdict != Verdict::Inconclusive;
            const int bets = game->bets();
            game->noteOpened(path);
            game->findChild<QAbstractButton *>(verdict == Verdict::Backdoored ? "betBackdoored" : "betClean")->click();
            game->findChild<QPushButton *>("betPlace")->click();
            QCOMPARE(game->bets(), bets + 1);
        }
        QCOMPARE(right, int(truths.size()));
    }
};

DRM_TEST(LessonsJourneyTest)
#include "LessonsJourneyTest.moc"
