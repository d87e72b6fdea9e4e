// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"
#include "app/base/ElidedLabel.h"
#include "app/base/StatusStrip.h"
#include "app/case/CaseController.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
#include "app/jobs/JobQueue.h"
#include "app/layout/Workspace.h"
#include "app/shell/Leaving.h"
#include "app/shell/Shell.h"
#include "tests/fixtures/LatencyMeter.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/CheckList.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace drm;

namespace {

void click(const MainWindow &window, const char *name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

int lossPoints(const MainWindow &window)
{
    const PlotView *plot = window.findChild<LossPanel *>()->plotView();
    int points = 0;
    for (int curve = 0; curve < plot->curveCount(); ++curve)
        points = std::max(points, plot->pointCount(curve));
    return points;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("MainWindowTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("settings"));
        m_request = makeSampleScan(m_folder.path());
        m_model = QString::fromStdString(m_request.modelPath);
        m_data = QString::fromStdString(m_request.dataPath);
        // The same images without labels, which nothing doubtful can be found with, and with useless ones.
        Table labels;
        const ImageBatch pictures = renderGaze(160, m_request.imageSize, 1, labels);
        m_unlabelled = m_folder.filePath("unlabelled/gaze.h5");
        m_doubtful = m_folder.filePath("doubtful/gaze.h5");
        for (const QString &path : {m_unlabelled, m_doubtful})
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        writeHdf5Dataset(m_unlabelled.toStdString(), pictures, {}, {}, {});
        std::fill(labels.values.begin(), labels.values.end(), 0.5f);
        writeHdf5Dataset(m_doubtful.toStdString(), pictures, labels, gazeLabelNames(), gazeLabelUnits());
    }

    void startsEmptyAndAsksForInput()
    {
        MainWindow window(m_folder.filePath("empty"));
        window.show();
        QVERIFY(modelCard(window)->title().contains("TorchScript"));
        click(window, "runButton");
        QVERIFY(window.messages()->isVisible());
        QVERIFY(window.findChild<QAbstractButton *>("messageOpenButton"));
        QVERIFY(!window.runner()->busy());
    }

    void opensModelAndData()
    {
        MainWindow window(m_folder.filePath("open"));
        window.openPath(m_model);
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(window.messages()->isHidden(), qPrintable(window.messages()->detail()));
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        QVERIFY2(modelCard(window)->facts().contains("fc"), qPrintable(modelCard(window)->facts()));
        QCOMPARE(dataCard(window)->title(), QString("gaze.h5"));
        QVERIFY2(dataCard(window)->facts().contains("160"), qPrintable(dataCard(window)->facts()));
        QVERIFY(dataCard(window)->facts().contains("pitch, yaw"));
    }

    void listsWhatWasReadOfTheImages()
    {
        HeaderStrip header;
        DataFacts facts;
        facts.path = "/images/eyes";
        facts.count = 80;
        header.setData(facts);
        auto *button = header.findChild<QAbstractButton *>("dataNotesButton");
        header.show();
        QVERIFY(!button->isVisible());
        facts.notes = {{DataNote::Kind::Read, "80 images of 64×64 pixels."},
                       {DataNote::Kind::LeftOut, "3 images are damaged: <b>a.png</b>."}};
        header.setData(facts);
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains("left out"), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        const auto *text = header.findChild<QPlainTextEdit *>("dataNotesText");
        QVERIFY(text && text->isVisible());
        QCOMPARE(text->toPlainText(),
                 QString("Left out\n  • 3 images are damaged: <b>a.png</b>.\n\nRead\n  • 80 images of 64×64 pixels."));
        facts.notes.pop_back();
        header.setData(facts);
        QVERIFY(!button->text().contains("left out"));
        header.clear();
        QVERIFY(!button->isVisible());
    }

    void saysThatImagesWereLeftOut()
    {
        const QDir folder(m_folder.filePath("few"));
        QVERIFY(QDir().mkpath(folder.path()));
        QImage picture(16, 16, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        for (const char *name : {"a.png", "b.png", "c.png"})
            QVERIFY(picture.save(folder.filePath(name)));
        QFile empty(folder.filePath("empty.png"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        MainWindow window(m_folder.filePath("notes"));
        window.show();
        window.openPath(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(dataCard(window)->facts().startsWith("3 "), qPrintable(dataCard(window)->facts()));
        const auto *button = window.findChild<QAbstractButton *>("dataNotesButton");
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains("left out"), qPrintable(button->text()));
    }

    void namesASlowMatrixLibrary()
    {
        StatusStrip strip;
        strip.show();
        const auto *label = strip.findChild<QLabel *>("slowLabel");
        QVERIFY(!label->isVisible());
        strip.setLinearAlgebra("reference BLAS", true);
        QVERIFY(label->isVisible());
        QVERIFY2(label->toolTip().contains("reference BLAS") && label->toolTip().contains("libopenblas0-pthread"),
                 qPrintable(label->toolTip()));
        strip.setLinearAlgebra("OpenBLAS", false);
        QVERIFY(!label->isVisible());
    }

    void imagesCanBeBrowsed()
    {
        MainWindow window(m_folder.filePath("browse"));
        window.resize(1280, 800);
        window.show();
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        const DataPanel *panel = window.workspace()->panel<DataPanel>();
        QVERIFY(!panel->hasSetup()); // it is behind a tab
        dock(window, "dataDock")->raise();
        QTRY_VERIFY_WITH_TIMEOUT(panel->hasSetup() && panel->isComplete(), test::patience);
        QVERIFY(panel->findChild<QLabel *>("dataStatus")->text().startsWith("160 images"));
        window.workspace()->selection()->select({42});
        QCOMPARE(panel->currentSample(), 42);
    }

    void badFilesGiveAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text as model") << "text.pt" << QByteArray("this is no model");
        QTest::newRow("empty model") << "empty.pt" << QByteArray();
        QTest::newRow("text as hdf5") << "text.h5" << QByteArray("this is no hdf5 file");
        QTest::newRow("empty table") << "empty.csv" << QByteArray();
        QTest::newRow("absent") << "absent.pt" << QByteArray();
    }

    void badFilesGiveAMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(name);
        if (!name.startsWith("absent")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        MainWindow window(m_folder.filePath("bad"));
        window.show();
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY(window.messages()->isVisible());
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Error);
        QVERIFY(!window.messages()->headline().isEmpty());
        QVERIFY2(window.messages()->detail().contains(name), qPrintable(window.messages()->detail()));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void takesDroppedFiles()
    {
        MainWindow window(m_folder.filePath("drop"));
        window.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_model), QUrl::fromLocalFile(m_data)});
        auto *overlay = window.findChild<QWidget *>("dropOverlay");
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay->isVisible());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QVERIFY(!overlay->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        QCOMPARE(dataCard(window)->title(), QString("gaze.h5"));

        QMimeData text;
        text.setText("no file");
        QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(&window, &other);
        QVERIFY(!other.isAccepted());
        QVERIFY(!overlay->isVisible());
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
            QVERIFY2(stage->fullText().startsWith("Paused: patch"), qPrintable(stage->fullText()));
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

    void finishedScanCanBeReopened()
    {
        const QString runs = m_folder.filePath("finished");
        {
            MainWindow window(runs);
            ScanRequest request = m_request;
            request.params.hypotheses = {"probe"};
            openAll(window);
            window.workspace()->panel<ParametersPanel>()->setRequest(request);
            window.run();
            QTRY_VERIFY_WITH_TIMEOUT(window.messages()->headline().contains("GiB"), test::patience);
            QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
            QCOMPARE(window.runCount(), 1);
            QVERIFY(!window.messages()->isVisible()); // what the scan was to take is past
        }
        const QStringList files = QDir(runs).entryList({"*.h5"});
        QCOMPARE(files.size(), 1);
        QVERIFY(QDir(runs).entryList({"*.resume"}).isEmpty());
        MainWindow window(runs);
        window.openPath(QDir(runs).filePath(files.first()));
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 1, test::patience);
        QCOMPARE(window.runName(0), QString("gaze"));
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        ScanRequest shown;
        window.workspace()->panel<ParametersPanel>()->applyTo(shown);
        QCOMPARE(shown.params.hypotheses, std::vector<std::string>{"probe"});

        const auto *compare = window.findChild<ComparePanel *>();
        QVERIFY(!compare->pair().isComplete());
        const QString copy = QDir(runs).filePath("copy.h5"); // the same file again would be the same run
        QVERIFY(QFile::copy(QDir(runs).filePath(files.first()), copy));
        window.openPath(copy);
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 2, test::patience);
        QVERIFY(compare->pair().isComplete() && compare->pair().sameData());
        QVERIFY(compare->pair().left.record != compare->pair().right.record);
        window.showRun(0);
        QCOMPARE(compare->pair().left.name, window.findChild<QComboBox *>("runChooser")->itemText(0));
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

    void remembersItsLayout()
    {
        {
            MainWindow window(m_folder.filePath("layout"));
            window.resize(1280, 800);
            window.show();
            dock(window, "lossDock")->close();
            window.close();
        }
        MainWindow window(m_folder.filePath("layout"));
        window.restoreSession();
        window.show();
        QVERIFY(!dock(window, "lossDock")->isVisible());
        window.findChild<QAction *>("actionResetLayout")->trigger();
        QVERIFY(dock(window, "lossDock")->isVisible());
    }

private:
    static InputCard *modelCard(const MainWindow &window) { return window.findChild<HeaderStrip *>()->modelCard(); }
    static InputCard *dataCard(const MainWindow &window) { return window.findChild<HeaderStrip *>()->dataCard(); }
    static QDockWidget *dock(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(name);
    }

    void openAll(MainWindow &window)
    {
        window.resize(1280, 800);
        window.show();
        ScanRequest request = m_request;
        request.params.hypotheses = {"patch"};
        request.params.budget = Budget::Thorough; // longer than any of the tests
        window.workspace()->panel<ParametersPanel>()->setRequest(request);
        window.openPath(m_model);
        window.openPath(m_unlabelled);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
    }

    QTemporaryDir m_folder;
    ScanRequest m_request;
    QString m_model;
    QString m_data;
    QString m_unlabelled;
    QString m_doubtful;
};

DRM_TEST(MainWindowTest)
#include "MainWindowTest.moc"
