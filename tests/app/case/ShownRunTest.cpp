// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/ShownRun.h"
#include "app/case/CaseController.h"
#include "app/inputs/InputCard.h"
#include "app/jobs/JobQueue.h"
#include "app/layout/Workspace.h"
#include "app/shell/MainWindow.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CaseBench.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/RunFixture.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace drm;

/// Results, model, images and parameters always belong together.
class ShownRunTest : public test::RunFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeRun("ShownRunTest"); }

    /// What it found by then is no trigger that a scan recovered.
    void aStoppedScanIsNotWhatIsMitigated()
    {
        ScanRecord record = *m_record;
        record.result = {};
        record.result.state = RunState::Stopped;
        const QString stopped = m_folder.filePath("stopped.h5");
        writeRunFile(stopped.toStdString(), record);
        for (const QString &path : {stopped, runPath()}) {
            MainWindow window(m_folder.filePath("stopped/runs"));
            openAll(window, {path, text(m_request.modelPath), text(m_request.dataPath)});
            window.findChild<QAction *>("actionMitigate")->trigger();
            const QString what = window.findChild<QLabel *>("mitigateWhat")->text();
            QCOMPARE(what.contains("will be scanned first"), path == stopped);
        }
    }

    void aRunNeverStandsUnderAnothersName()
    {
        MainWindow window(m_folder.filePath("names/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath(), text(m_request.modelPath), text(m_request.dataPath)});
        QCOMPARE(badge(window)->word(), QString("Backdoored")); // what was opened is what was scanned
        QVERIFY2(window.windowTitle().startsWith("gaze.pt – gaze.h5 – "), qPrintable(window.windowTitle()));
        QVERIFY(!isEmpty(window));

        openAll(window, {otherModel()});
        QVERIFY(isEmpty(window));
        QCOMPARE(badge(window)->detail(), QString("This model has not been scanned yet. Press Run (F5)."));
        QVERIFY2(window.windowTitle().startsWith("other.pt – gaze.h5 – "), qPrintable(window.windowTitle()));
        QCOMPARE(header(window)->modelCard()->title(), QString("other.pt"));
        QVERIFY(window.cases()->capture().shownRun.empty());
        auto *chooser = window.findChild<QComboBox *>("runChooser");
        QTRY_VERIFY(chooser->isVisible()); // the tool bar shows it once it has laid itself out
        QVERIFY(chooser->currentIndex() < 0);

        auto *earlier = window.findChild<QAbstractButton *>("earlierRunButton");
        QVERIFY(earlier->isVisible());
        QTest::mouseClick(earlier, Qt::LeftButton);
        QVERIFY(!isEmpty(window));
        QCOMPARE(badge(window)->word(), QString("Backdoored"));
        QCOMPARE(header(window)->modelCard()->title(), QString("gaze.pt"));
        QVERIFY2(window.windowTitle().startsWith("gaze.pt – gaze.h5 – "), qPrintable(window.windowTitle()));
        QCOMPARE(window.cases()->capture().shownRun, runPath().toStdString());
    }

    void whatElseMakesItAnotherRun()
    {
        MainWindow window(m_folder.filePath("else/runs"));
        window.show();
        openAll(window, {runPath(), text(m_request.modelPath)});
        ScanRequest request = m_record->request;
        request.params.seed += 1; // of another scan that may follow: no other subject
        window.workspace()->panel<ParametersPanel>()->setRequest(request);
        QVERIFY(!isEmpty(window));
        request.model.transform = InputTransform::named("0-255");
        window.workspace()->panel<ParametersPanel>()->setRequest(request);
        QVERIFY(isEmpty(window));
        QVERIFY2(badge(window)->detail().contains("this value range"), qPrintable(badge(window)->detail()));

        window.showRun(0);
        QVERIFY(!isEmpty(window));
        const QString data = m_folder.filePath("moved.h5");
        QVERIFY(QFile::exists(data) || QFile::copy(text(m_request.dataPath), data));
        openAll(window, {data});
        QVERIFY(isEmpty(window));
        QVERIFY2(window.windowTitle().startsWith("gaze.pt – moved.h5 – "), qPrintable(window.windowTitle()));
        openAll(window, {text(m_request.dataPath)}); // back again, and nothing is shown unasked
        QVERIFY(isEmpty(window));
        QVERIFY2(badge(window)->detail().contains("has been scanned"), qPrintable(badge(window)->detail()));

        ScanRecord replaced = *m_record;
        replaced.model.sha256 = "0000";
        const QString path = m_folder.filePath("replaced.h5");
        writeRunFile(path.toStdString(), replaced);
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY(!isEmpty(window));
        QVERIFY2(window.messages()->headline().contains("replaced.h5"), qPrintable(window.messages()->headline()));
        QVERIFY2(window.messages()->detail().contains(text(m_request.modelPath) + " is another now"),
                 qPrintable(window.messages()->detail()));
        openAll(window, {text(m_request.modelPath)}); // the file has been written anew since
        QVERIFY(isEmpty(window));
    }

    void theHeaderSaysThatARunWasAltered()
    {
        QFile file(runPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("backdoored"));
        QFile forged(m_folder.filePath("forged.h5"));
        QVERIFY(forged.open(QIODevice::WriteOnly));
        forged.write(bytes.replace("backdoored", QByteArray("clean\0\0\0\0\0", 10)));
        forged.close();

        MainWindow window(m_folder.filePath("altered/runs"));
        window.show();
        const QLabel *remark = header(window)->alteredLabel();
        QVERIFY(!remark->isVisible());
        openAll(window, {forged.fileName()});
        QVERIFY(remark->isVisible());
        QVERIFY2(remark->toolTip().contains("result/verdict"), qPrintable(remark->toolTip()));
        QCOMPARE(remark->accessibleDescription().count("result/verdict"), 1);
        QCOMPARE(remark->palette().color(QPalette::WindowText), Theme::of(window).bad());
        openAll(window, {runPath()});
        QVERIFY(!remark->isVisible());
        window.showRun(0);
        QVERIFY(remark->isVisible());
        openAll(window, {otherModel()}); // the run is no longer shown
        QVERIFY(!remark->isVisible());
    }

    void aFailedScanLeavesNoOtherName()
    {
        MainWindow window(m_folder.filePath("failed/runs"));
        window.show();
        openAll(window, {runPath(), text(m_request.modelPath), text(m_request.dataPath)});
        ScanRequest absent = m_record->request;
        absent.modelPath = m_folder.filePath("absent.pt").toStdString();
        window.queue()->add(absent);
        QTRY_VERIFY_WITH_TIMEOUT(window.runner()->busy(), test::patience);
        QVERIFY(window.windowTitle().startsWith("absent.pt – gaze.h5")); // and its panels
        QCOMPARE(header(window)->modelCard()->title(), QString("absent.pt"));
        QVERIFY(badge(window)->word() != QString("Backdoored"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy() && !window.loader()->busy(), test::patience);
        QTRY_VERIFY(isEmpty(window));
        QCOMPARE(header(window)->modelCard()->title(), QString("absent.pt"));
        window.run(); // asks for the model
        QVERIFY(!window.runner()->busy());
    }
};

DRM_TEST(ShownRunTest)
#include "ShownRunTest.moc"
