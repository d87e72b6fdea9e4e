// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ElidedLabel.h"
#include "app/case/CaseController.h"
#include "app/case/ScanController.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
#include "app/jobs/JobQueue.h"
#include "app/shell/Leaving.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Shell.h"
#include "tests/fixtures/LatencyMeter.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/WindowFixture.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/CheckList.h"
#include "widgets/panels/verdict/VerdictBadge.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace drm;

/// Scans in the main window, from their start to their end.
class WindowScanTest : public test::WindowFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeInputs("WindowScanTest"); }

    void saysWhatAScanTakes()
    {
        ScanEstimate estimate;
        estimate.seconds = estimate.probeSeconds = 1130;
        estimate.memoryMib = 1230;
        QCOMPARE(ScanController::whatItTakes(estimate),
                 QString("This scan takes up to 19\u00a0min, and about 1.2 GiB of memory."));
        estimate.probeSeconds = 44;
        QCOMPARE(
            ScanController::whatItTakes(estimate),
            QString(
                "This scan takes about 45\u00a0s if the probe settles it and up to 19\u00a0min otherwise, and about "
                "1.2 GiB of memory."));
    }

    void scansPausesStopsAndResumes()
    {
        const QString runs = m_folder.filePath("runs");
        {
            MainWindow window(runs);
            openAll(window);
            click(window, "runButton");
            QCOMPARE(window.runner()->state(), JobRunner::State::Running);
            QVERIFY(!window.findChild<QAction *>("actionOpenModel")->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(lossPoints(window) > 3, test::patience);

            LatencyMeter latency;
            latency.measure(600, test::patience);
            QCOMPARE(latency.count(), std::size_t{600});
            QVERIFY(window.runner()->busy());
            qInfo("event loop late by: median %.1f ms, 99th percentile %.1f ms, worst %.1f ms of %zu",
                  latency.percentile(0.5), latency.percentile(0.99), latency.percentile(1.0), latency.count());
            QVERIFY(latency.percentile(0.99) < 50.0);

            const auto *badge = window.findChild<VerdictBadge *>("verdictBadge");
            QCOMPARE(badge->word(), QString("Scanning"));
            click(window, "pauseButton");
            QCOMPARE(window.runner()->state(), JobRunner::State::Paused);
            QTest::qWait(250); // whatever was on its way has come
            QCOMPARE(badge->word(), QString("Paused"));
            QVERIFY2(window.windowTitle().startsWith("Paused – gaze.pt"), qPrintable(window.windowTitle()));
            const auto *stage = window.findChild<ElidedLabel *>("stageLabel");
            QVERIFY2(stage->fullText().startsWith("Paused: warp"), qPrintable(stage->fullText()));
            click(window, "pauseButton");
            QCOMPARE(window.runner()->state(), JobRunner::State::Running);
            QCOMPARE(badge->word(), QString("Scanning"));
            QVERIFY(window.windowTitle().startsWith("gaze.pt – gaze.h5"));
            click(window, "stopButton");
            QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
            QVERIFY2(window.findChild<QAbstractButton *>("messageResumeButton"),
                     qPrintable(window.messages()->detail()));
            QVERIFY(window.findChild<QAction *>("actionResume")->isEnabled());
            QVERIFY(window.findChild<QAction *>("actionRun")->isEnabled());
        }
        // As after a crash: a new window finds the checkpoint and offers to go on.
        MainWindow window(runs);
        window.show();
        Preferences preferences;
        preferences.offerResume = false;
        window.shell()->setPreferences(preferences);
        QSignalSpy settled(window.cases()->recovery(), &CaseRecovery::settled);
        window.offerRecovery();
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, test::patience);
        QVERIFY(!window.findChild<QAbstractButton *>("messageResumeButton"));
        window.shell()->setPreferences({});
        window.offerRecovery();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton *>("messageResumeButton"), test::patience);
        click(window, "messageResumeButton");
        QVERIFY(window.runner()->busy());
        QTRY_VERIFY_WITH_TIMEOUT(lossPoints(window) > 0, test::patience);
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QCOMPARE(QDir(runs).entryList({"*.h5"}).size(), 1);
    }

    /// It goes on with its own model, whatever is open meanwhile, and says so.
    void resumeNamesItsModel()
    {
        const QString runs = m_folder.filePath("named");
        const QString other = m_folder.filePath("other.pt");
        QVERIFY(QFile::copy(m_model, other));
        QString run;
        const auto action = [](const MainWindow &window) { return window.findChild<QAction *>("actionResume"); };
        {
            MainWindow window(runs);
            QVERIFY(!action(window)->isEnabled());
            QVERIFY2(action(window)->toolTip().contains("No scan has been stopped"),
                     qPrintable(action(window)->toolTip()));
            openAll(window);
            click(window, "runButton");
            QTRY_VERIFY_WITH_TIMEOUT(lossPoints(window) > 0, test::patience);
            window.stop();
            QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
            run = QDir(runs).filePath(QDir(runs).entryList({"*.h5"}).first());
            window.openPath(other);
            QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
            QCOMPARE(modelCard(window)->title(), QString("other.pt"));
            QVERIFY2(action(window)->text().contains("gaze.pt"), qPrintable(action(window)->text()));
            QCOMPARE(action(window)->iconText(), QString("Resume gaze.pt"));
            QVERIFY2(action(window)->toolTip().contains("gaze.pt"), qPrintable(action(window)->toolTip()));
            action(window)->trigger();
            QVERIFY(window.runner()->busy());
            QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
            window.stop();
            QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
            QVERIFY2(!window.findChild<QLabel *>("verdictEffort")->text().startsWith("0 images"),
                     qPrintable(window.findChild<QLabel *>("verdictEffort")->text()));
        }
        // Opened again from its file, it goes on from the checkpoint beside it.
        MainWindow window(m_folder.filePath("named elsewhere"));
        window.openPath(run);
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 1, test::patience);
        QVERIFY(action(window)->isEnabled());
        action(window)->trigger();
        QVERIFY(window.runner()->busy());
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QCOMPARE(QDir(runs).entryList({"*.h5"}).size(), 1);

        const QString alone = m_folder.filePath("alone.h5");
        QVERIFY(QFile::copy(run, alone));
        MainWindow another(m_folder.filePath("named elsewhere"));
        another.openPath(alone);
        QTRY_COMPARE_WITH_TIMEOUT(another.runCount(), 1, test::patience);
        QVERIFY(!action(another)->isEnabled());
        QVERIFY2(action(another)->toolTip().contains("alone.h5.resume"), qPrintable(action(another)->toolTip()));
    }

    void asksBeforeItQuitsARunningScan()
    {
        MainWindow window(m_folder.filePath("quit"));
        openAll(window);
        window.run();
        QTRY_VERIFY_WITH_TIMEOUT(lossPoints(window) > 0, test::patience);
        QVERIFY(!window.close());
        auto *question = window.findChild<QMessageBox *>("quitQuestion");
        QVERIFY(question);
        QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), test::patience);
        QVERIFY(!window.runner()->busy());
    }

    void leavesAlthoughAJobDoesNotEnd()
    {
        std::atomic<bool> released{false};
        {
            MainWindow window(m_folder.filePath("endless"));
            window.show();
            window.leaving()->setPatience(std::chrono::milliseconds(300));
            window.runner()->start([&](RunControl &) -> JobRunner::Answer {
                while (!released) // and no look at whether it is to stop
                    QThread::msleep(5);
                return [] {};
            });
            QVERIFY(!window.close());
            auto *question = window.findChild<QMessageBox *>("quitQuestion");
            QVERIFY(question);
            QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
            QVERIFY(window.isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 5000);
            QVERIFY(window.leaving()->hasGivenUp() && window.runner()->busy());
            released = true; // or the window's end would wait for it: the program does not, see LeaveWithin
        }
    }

    void nothingIsScannedUnderAnOlderName()
    {
        MainWindow window(m_folder.filePath("hasty"));
        openAll(window);
        const QString other = m_folder.filePath("hasty.pt");
        QVERIFY(QFile::copy(m_model, other));
        window.openPath(other);
        window.run(); // the other one is not there yet
        QVERIFY(!window.runner()->busy());
        QVERIFY2(window.messages()->headline().contains("still being opened"),
                 qPrintable(window.messages()->headline()));
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        window.run();
        QVERIFY(window.runner()->busy());
        QVERIFY(window.windowTitle().startsWith("hasty.pt"));
        // A file that was on its way when the scan began changes nothing.
        window.loader()->openModel(m_model, {});
        window.loader()->openData(m_folder.filePath("gaze.h5"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY(window.runner()->busy());
        QVERIFY(window.windowTitle().startsWith("hasty.pt"));
        QCOMPARE(modelCard(window)->title(), QString("hasty.pt"));
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        const auto *badge = window.findChild<VerdictBadge *>("verdictBadge");
        QCOMPARE(badge->word(), QString("Stopped"));
        window.openPath(m_model);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QCOMPARE(badge->word(), QString("No verdict yet"));
        QCOMPARE(lossPoints(window), 0);
    }

    void aDoubtfulScanIsConfirmed()
    {
        const QString runs = m_folder.filePath("confirmed");
        MainWindow window(runs);
        openAll(window);
        ScanRequest request = m_request;
        request.params.hypotheses = {"probe"};
        window.workspace()->panel<ParametersPanel>()->setRequest(request);
        window.openPath(m_doubtful);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        const auto *badge = window.findChild<VerdictBadge *>("verdictBadge");
        const auto *anyway = window.findChild<QAbstractButton *>("scanAnywayButton");
        click(window, "runButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QCOMPARE(badge->word(), QString("Not scanned"));
        QVERIFY(anyway->isVisible());
        const auto *checks = window.findChild<CheckList *>("verdictChecks");
        bool isNamed = false;
        for (int row = 0; row < checks->count(); ++row)
            isNamed = isNamed || checks->text(row).startsWith("accuracy, doubtful");
        QVERIFY(isNamed);
        QCOMPARE(window.runCount(), 0);
        QVERIFY(QDir(runs).entryList({"*.h5"}).isEmpty());

        window.openPath(m_unlabelled); // the doubts are not about these
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QCOMPARE(badge->word(), QString("No verdict yet"));
        QVERIFY(!anyway->isVisible());

        window.openPath(m_doubtful);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        click(window, "runButton");
        QTRY_VERIFY_WITH_TIMEOUT(anyway->isVisible(), test::patience);
        click(window, "scanAnywayButton");
        QVERIFY(window.runner()->busy());
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QCOMPARE(window.runCount(), 1);
        QCOMPARE(badge->word(), QString("Inconclusive"));
        QVERIFY(!anyway->isVisible() && checks->count() > 0);
    }

    void scansWaitInTheQueue()
    {
        MainWindow window(m_folder.filePath("queue"));
        openAll(window);
        auto *queueButton = window.findChild<QAbstractButton *>("queueScanButton");
        QVERIFY(!queueButton->isVisible());
        click(window, "runButton");
        QTRY_VERIFY(queueButton->isVisible());
        QTRY_VERIFY(!window.findChild<QAbstractButton *>("runButton")->isVisible()); // the queue has its place
        click(window, "queueScanButton");
        QCOMPARE(window.queue()->waitingCount(), 1);
        QCOMPARE(window.queue()->rows().front().state, JobRow::State::Running);
        QTRY_VERIFY_WITH_TIMEOUT(lossPoints(window) > 0, test::patience);
        click(window, "stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QCOMPARE(window.queue()->waitingCount(), 1); // stopped is stopped
        QCOMPARE(window.queue()->rows().front().state, JobRow::State::Stopped);
        QTRY_VERIFY(window.findChild<QAbstractButton *>("runButton")->isVisible());
        click(window, "messageQueueButton");
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->busy(), test::patience);
        QCOMPARE(window.queue()->waitingCount(), 0);
        QCOMPARE(window.queue()->rows().back().state, JobRow::State::Running);
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
    }
};

DRM_TEST(WindowScanTest)
#include "WindowScanTest.moc"
