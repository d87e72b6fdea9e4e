// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"
#include "app/case/CaseQuestion.h"
#include "app/case/RunList.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
#include "app/jobs/JobQueue.h"
#include "app/layout/Workspace.h"
#include "app/shell/MainWindow.h"
#include "core/intake/ModelIntake.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/CaseBench.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/activation/DistributionView.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/probe/ProbePanel.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

QString paramsSeed(const Workspace &workspace)
{
    ScanRequest request;
    workspace.panel<ParametersPanel>()->applyTo(request);
    return QString::number(request.params.seed);
}

} // namespace

class CaseControllerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("CaseControllerTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("settings"));
        m_request = makeSampleScan(m_folder.path(), 1);
        ScanRecord record = sample::record();
        record.preflight.clear(); // no doubts
        record.result.doubts.clear();
        record.result.verdict = Verdict::Backdoored;
        record.request = m_request;
        record.request.params.hypotheses = {"patch"};
        record.request.params.seed = 21;
        record.model = openModel(m_request.modelPath, {})->info();
        record.request.model.head = record.model.headName;
        record.dataPath = m_request.dataPath;
        writeRunFile(runPath().toStdString(), record);
        m_record = std::make_shared<const ScanRecord>(record);
    }

    void gathersWhatIsOpened()
    {
        test::CaseBench bench(m_folder.filePath("gather"));
        QVERIFY(!bench.controller->isUnsaved());
        bench.addModel("/m/a.pt");
        bench.addModel("/m/b.pt");
        bench.addModel("/m/a.pt");
        bench.addData("/images");
        bench.runs.setCurrent(bench.runs.add(runPath(), m_record));
        QCOMPARE(bench.count(CaseTreeModel::Models), 2);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 1);
        QCOMPARE(bench.count(CaseTreeModel::Runs), 1);
        const RunRow *row = bench.panel()->runTable()->model()->run(runPath());
        QVERIFY(row);
        QCOMPARE(row->state, RunRow::State::Known);
        QCOMPARE(row->model, QString("gaze"));
        QCOMPARE(row->seed, quint64{21});
        QVERIFY(bench.controller->isUnsaved());
        ScanRequest shown;
        shown.modelPath = "/m/b.pt";
        shown.model.transform = InputTransform::named("0-255");
        bench.controller->setShown(shown);
        QVERIFY(bench.item(CaseTreeModel::Models, 1).data(CaseTreeModel::ShownRole).toBool());
        const Case captured = bench.controller->capture();
        QCOMPARE(captured.models[1].transform.scale, shown.model.transform.scale);
        QCOMPARE(captured.shownModel, std::string("/m/b.pt"));
        QCOMPARE(captured.shownRun, runPath().toStdString());
        QVERIFY(captured.panels.count("parameters") && captured.panels.count("loss"));
    }

    void removesAndScansFromTheExplorer()
    {
        test::CaseBench bench(m_folder.filePath("explorer"));
        std::vector<ScanRequest> wanted;
        connect(bench.controller, &CaseController::scanWanted, this,
                [&](const ScanRequest &request) { wanted.push_back(request); });
        bench.addModel("/m/a.pt");
        emit bench.panel()->scanRequested("/m/a.pt");
        QVERIFY(wanted.empty()); // with which images?
        QVERIFY(bench.messages.headline().contains("images"));
        bench.addData("/images");
        emit bench.panel()->scanRequested("/m/a.pt");
        QCOMPARE(wanted.size(), std::size_t{1});
        QCOMPARE(wanted[0].modelPath, std::string("/m/a.pt"));
        QCOMPARE(wanted[0].dataPath, std::string("/images"));
        QCOMPARE(wanted[0].model.head, std::string("fc.weight"));

        bench.runs.add(runPath(), m_record);
        emit bench.panel()->runTable()->runAgainRequested({runPath()});
        QCOMPARE(wanted.size(), std::size_t{2});
        QCOMPARE(wanted[1].params.seed, std::uint64_t{21});

        emit bench.panel()->removeRequested(CaseTreeModel::Models, {"/m/a.pt"});
        emit bench.panel()->runTable()->removeRequested({runPath()});
        QCOMPARE(bench.count(CaseTreeModel::Models), 0);
        QCOMPARE(bench.count(CaseTreeModel::Runs), 0);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 1);
        QVERIFY(QFile::exists(runPath()));
    }

    void aSavedCaseReopensAsItWas()
    {
        const QString path = m_folder.filePath("whole.drmcase.json");
        QByteArray layout;
        {
            MainWindow window(m_folder.filePath("whole/runs"));
            window.resize(1280, 800);
            window.show();
            window.openPath(runPath());
            window.openPath(QString::fromStdString(m_request.modelPath));
            window.openPath(QString::fromStdString(m_request.dataPath));
            QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
            ScanRequest request = m_request;
            request.params.seed = 4711;
            request.params.hypotheses = {"warp"};
            window.workspace()->panel<ParametersPanel>()->setRequest(request);
            window.findChild<QComboBox *>("triggerHypothesis")->setCurrentIndex(1);
            window.findChild<QCheckBox *>("lossLogarithmic")->setChecked(false);
            window.findChild<QSpinBox *>("lossSmoothing")->setValue(9);
            window.findChild<QWidget *>("probeDock")->hide();
            QVERIFY(window.cases()->isUnsaved());
            window.cases()->saveTo(path);
            QTRY_COMPARE(window.cases()->path(), path);
            QVERIFY(!window.cases()->isUnsaved());
            QVERIFY2(window.windowTitle().contains("whole"), qPrintable(window.windowTitle()));
            QVERIFY(window.close());
        }
        MainWindow window(m_folder.filePath("whole/runs"));
        window.resize(1280, 800);
        window.show();
        window.openPath(path);
        QTRY_COMPARE_WITH_TIMEOUT(window.cases()->title(), QString("whole"), test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(window.messages()->isHidden(), qPrintable(window.messages()->detail()));
        QCOMPARE(window.runCount(), 1);
        QCOMPARE(window.findChild<HeaderStrip *>()->modelCard()->title(), QString("gaze.pt"));
        QCOMPARE(window.findChild<HeaderStrip *>()->dataCard()->title(), QString("gaze.h5"));
        QCOMPARE(paramsSeed(*window.workspace()), QString("4711"));
        QCOMPARE(window.findChild<QComboBox *>("triggerHypothesis")->currentIndex(), 1);
        QCOMPARE(window.findChild<QCheckBox *>("lossLogarithmic")->isChecked(), false);
        QCOMPARE(window.findChild<QSpinBox *>("lossSmoothing")->value(), 9);
        QVERIFY(window.findChild<QWidget *>("probeDock")->isHidden());
        QVERIFY(!window.cases()->isUnsaved());
        window.cases()->newCase();
        QCOMPARE(window.runCount(), 0);
        QVERIFY(window.cases()->path().isEmpty());
        QVERIFY(window.findChild<HeaderStrip *>()->modelCard()->title().contains("TorchScript"));
    }

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
        openAll(window, {path});
        QVERIFY(!isEmpty(window));
        openAll(window, {text(m_request.modelPath)}); // the file has been written anew since
        QVERIFY(isEmpty(window));
    }

    void aMixedCaseOpensUnmixed()
    {
        const QString path = m_folder.filePath("mixed.drmcase.json");
        Case content;
        content.title = "mixed";
        content.models = {{m_request.modelPath, {}, {}, {}, 0}, {otherModel().toStdString(), {}, {}, {}, 0}};
        content.dataSets = {m_request.dataPath};
        content.runs = {runPath().toStdString()};
        content.shownModel = otherModel().toStdString();
        content.shownData = m_request.dataPath;
        content.shownRun = runPath().toStdString();
        writeCase(path.toStdString(), content);
        MainWindow window(m_folder.filePath("mixed/runs"));
        window.show();
        openAll(window, {path});
        QCOMPARE(window.runCount(), 1);
        QVERIFY(isEmpty(window));
        QCOMPARE(header(window)->modelCard()->title(), QString("other.pt"));
        QVERIFY(window.windowTitle().startsWith("other.pt – gaze.h5 – mixed"));
        const Case now = window.cases()->capture();
        QVERIFY(now.shownRun.empty());
        QCOMPARE(now.shownModel, otherModel().toStdString());
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

    void saysWhatIsMissing()
    {
        const QString path = m_folder.filePath("missing.drmcase.json");
        Case content;
        content.title = "missing";
        content.models = {{m_folder.filePath("gone.pt").toStdString(), "1234", {}, {}, 0}};
        content.shownModel = content.models[0].path;
        content.runs = {runPath().toStdString(), m_folder.filePath("gone.h5").toStdString()};
        writeCase(path.toStdString(), content);
        test::CaseBench bench(m_folder.filePath("missing"));
        bench.messages.show();
        bench.loader.open(path);
        QTRY_COMPARE(bench.controller->path(), path);
        QTRY_VERIFY2(bench.messages.detail().contains("gone.pt"), qPrintable(bench.messages.detail()));
        QCOMPARE(bench.messages.severity(), MessageBar::Severity::Warning);
        QVERIFY(bench.item(CaseTreeModel::Models, 0).data(CaseTreeModel::MissingRole).toBool());
        const RunTableModel *table = bench.panel()->runTable()->model();
        QTRY_COMPARE(table->run(runPath())->state, RunRow::State::Known); // read though it is not shown
        QCOMPARE(table->run(m_folder.filePath("gone.h5"))->state, RunRow::State::Missing);
        QVERIFY(!bench.controller->isUnsaved());
    }

    void saysThatAModelIsAnother()
    {
        const QString path = m_folder.filePath("other.drmcase.json");
        Case content;
        content.models = {{m_request.modelPath, "no such sum", {}, {}, 0}};
        content.shownModel = m_request.modelPath;
        writeCase(path.toStdString(), content);
        test::CaseBench bench(m_folder.filePath("other"));
        bench.loader.open(path);
        QTRY_VERIFY2_WITH_TIMEOUT(bench.messages.detail().contains("gaze.pt is not the file"),
                                  qPrintable(bench.messages.detail()), test::patience);
    }

    void aDamagedCaseGivesAMessage()
    {
        const QString path = m_folder.filePath("damaged.drmcase.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": \"drmguard.case/1\", \"models\": 3}");
        file.close();
        MainWindow window(m_folder.filePath("damaged/runs"));
        window.show();
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->isVisible() && !window.loader()->busy(), test::patience);
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Error);
        QVERIFY2(window.messages()->detail().contains("damaged.drmcase.json"), qPrintable(window.messages()->detail()));
        QVERIFY(window.cases()->path().isEmpty());
    }

    void asksBeforeChangesAreLost()
    {
        test::CaseBench bench(m_folder.filePath("ask"));
        QSignalSpy changes(bench.controller, &CaseController::changed);
        QVERIFY(bench.controller->mayClose());
        bench.addModel("/m/a.pt");
        QVERIFY(bench.controller->mayClose()); // a look at a model is no work
        bench.window.show();
        bench.runs.add(runPath(), m_record);
        bench.controller->runFinished(*m_record);
        QVERIFY(!bench.controller->mayClose());
        QVERIFY(!bench.controller->mayClose()); // asks once
        QCOMPARE(bench.window.findChildren<CaseQuestion *>().size(), 1);
        answer(bench, "caseCancelButton");
        QVERIFY(bench.window.isVisible());
        QCOMPARE(bench.count(CaseTreeModel::Runs), 1);

        const QString path = m_folder.filePath("asked.drmcase.json");
        bench.controller->saveTo(path);
        QTRY_COMPARE(bench.controller->path(), path);
        bench.addModel("/m/b.pt");
        bench.controller->newCase();
        answer(bench, "caseSaveButton");
        QTRY_COMPARE(bench.count(CaseTreeModel::Models), 0); // saved, then begun anew
        QCOMPARE(readCase(path.toStdString()).models.size(), std::size_t{3}); // a, what was scanned, b
        QVERIFY(bench.controller->path().isEmpty());

        bench.runs.add(runPath(), m_record);
        bench.controller->runFinished(*m_record);
        QVERIFY(!bench.controller->mayClose());
        answer(bench, "caseDiscardButton");
        QTRY_VERIFY(!bench.window.isVisible());
        QVERIFY(bench.controller->mayClose());
        QVERIFY(changes.count() > 0);
    }

    void whatWasScannedBelongsToTheCase()
    {
        test::CaseBench bench(m_folder.filePath("scanned"));
        bench.runs.add(runPath(), m_record); // the header took model and data from this run, so no file was opened
        QCOMPARE(bench.count(CaseTreeModel::Models), 0);
        bench.controller->runFinished(*m_record);
        bench.controller->runFinished(*m_record);
        QCOMPARE(bench.count(CaseTreeModel::Models), 1);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 1);
    }

    void aFailedSaveKeepsTheCase()
    {
        test::CaseBench bench(m_folder.filePath("full"));
        bench.addModel("/m/a.pt");
        bench.controller->saveTo(m_folder.filePath("no/folder/x.drmcase.json"));
        QTRY_VERIFY(bench.messages.detail().contains("x.drmcase.json"));
        QCOMPARE(bench.messages.severity(), MessageBar::Severity::Error);
        QVERIFY(bench.controller->isUnsaved());
        QVERIFY(bench.controller->path().isEmpty());
    }

private:
    static QString text(const std::string &value) { return QString::fromStdString(value); }
    static HeaderStrip *header(const MainWindow &window) { return window.findChild<HeaderStrip *>(); }
    static VerdictBadge *badge(const MainWindow &window) { return window.findChild<VerdictBadge *>("verdictBadge"); }

    static void openAll(MainWindow &window, const QStringList &paths)
    {
        for (const QString &path : paths)
            window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(window.messages()->isHidden(), qPrintable(window.messages()->detail()));
    }

    /// All panels of results alike.
    static bool isEmpty(const MainWindow &window)
    {
        const bool verdict = badge(window)->word() == QString("No verdict yet");
        const bool loss = window.findChild<LossPanel *>()->plotView()->curveCount() == 0;
        const bool trigger = window.findChild<TriggerPanel *>()->imageGrid()->tiles().empty();
        const bool activations = window.workspace()->panel<ActivationPanel>()->angleView()->curveCount() == 0;
        const bool probe = window.findChild<ProbePanel *>()->plotView()->isEmpty();
        const bool all = verdict && loss && trigger && activations && probe;
        if (all != (verdict || loss || trigger || activations || probe))
            qWarning("some are empty, some are not: %d %d %d %d %d", verdict, loss, trigger, activations, probe);
        return all;
    }

    QString runPath() const { return m_folder.filePath("sample.h5"); }

    /// A copy of the model: another file, and so another model.
    QString otherModel() const
    {
        const QString path = m_folder.filePath("other.pt");
        if (!QFile::exists(path))
            QFile::copy(text(m_request.modelPath), path);
        return path;
    }

    static void answer(test::CaseBench &bench, const char *button)
    {
        QPointer<CaseQuestion> question = bench.window.findChild<CaseQuestion *>();
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QAbstractButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(!question);
    }

    QTemporaryDir m_folder;
    ScanRequest m_request;
    std::shared_ptr<const ScanRecord> m_record;
};

DRM_TEST(CaseControllerTest)
#include "CaseControllerTest.moc"
