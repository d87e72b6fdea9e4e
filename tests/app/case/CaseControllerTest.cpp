// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"
#include "app/case/CaseQuestion.h"
#include "app/case/RunList.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
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
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
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

class CaseControllerTest : public test::RunFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeRun("CaseControllerTest"); }

    void gathersWhatIsOpened()
    {
        test::CaseBench bench(m_folder.filePath("gather"));
        QVERIFY(!bench.controller->isUnsaved());
        bench.addModel("/m/a.pt");
        bench.addModel("/m/b.pt");
        bench.addModel("/m/a.pt");
        bench.addData("/images");
        bench.runs.setCurrent(bench.runs.add(runPath(), m_record));
        QCOMPARE(bench.count(CaseTreeModel::Models), 3); // with what was scanned
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 2);
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
        QCOMPARE(bench.count(CaseTreeModel::Models), 1);
        QCOMPARE(bench.count(CaseTreeModel::Runs), 0);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 2);
        QVERIFY(QFile::exists(runPath()));
    }

    void aSavedCaseReopensAsItWas()
    {
        const QString path = m_folder.filePath("whole.drmcase");
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

    void aMixedCaseOpensUnmixed()
    {
        const QString path = m_folder.filePath("mixed.drmcase");
        Case content;
        content.title = "mixed";
        content.models = {{m_request.modelPath, {}, {}, {}, {}, {}, {}},
                          {otherModel().toStdString(), {}, {}, {}, {}, {}, {}}};
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

    void saysWhatIsMissing()
    {
        const QString path = m_folder.filePath("missing.drmcase");
        Case content;
        content.title = "missing";
        content.models = {{m_folder.filePath("gone.pt").toStdString(), "1234", {}, {}, {}, {}, {}}};
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
        const QString path = m_folder.filePath("other.drmcase");
        Case content;
        content.models = {{m_request.modelPath, "no such sum", {}, {}, {}, {}, {}}};
        content.shownModel = m_request.modelPath;
        writeCase(path.toStdString(), content);
        test::CaseBench bench(m_folder.filePath("other"));
        bench.loader.open(path);
        QTRY_VERIFY2_WITH_TIMEOUT(bench.messages.detail().contains("gaze.pt is not the file"),
                                  qPrintable(bench.messages.detail()), test::patience);
    }

    void aDamagedCaseGivesAMessage()
    {
        const QString path = m_folder.filePath("damaged.drmcase");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": \"drmguard.case/1\", \"models\": 3}");
        file.close();
        MainWindow window(m_folder.filePath("damaged/runs"));
        window.show();
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->isVisible() && !window.loader()->busy(), test::patience);
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Error);
        QVERIFY2(window.messages()->detail().contains("damaged.drmcase"), qPrintable(window.messages()->detail()));
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

        const QString path = m_folder.filePath("asked.drmcase");
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
        bench.controller->runFinished(*m_record); // the header took model and data from a run, so no file was opened
        bench.controller->runFinished(*m_record);
        QCOMPARE(bench.count(CaseTreeModel::Models), 1);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 1);
    }

    void aRunThatIsOpenedBringsItsInputs()
    {
        test::CaseBench bench(m_folder.filePath("inputs"));
        bench.runs.add(runPath(), m_record);
        QCOMPARE(bench.count(CaseTreeModel::Models), 1);
        QCOMPARE(bench.count(CaseTreeModel::DataSets), 1);
    }

    void aCaseThatWasMovedIsNotSavedInItsOldPlace()
    {
        test::CaseBench bench(m_folder.filePath("wander"));
        const QString path = m_folder.filePath("wander.drmcase");
        bench.addModel("/m/a.pt");
        bench.controller->saveTo(path);
        QTRY_COMPARE(bench.controller->path(), path);
        QVERIFY(QFile::rename(path, m_folder.filePath("wandered.drmcase")));
        bench.addModel("/m/b.pt");
        bench.controller->save();
        QVERIFY2(bench.messages.headline().contains("is gone"), qPrintable(bench.messages.headline()));
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.controller->isUnsaved());
    }

    void aFailedSaveKeepsTheCase()
    {
        test::CaseBench bench(m_folder.filePath("full"));
        bench.addModel("/m/a.pt");
        bench.controller->saveTo(m_folder.filePath("no/folder/x.drmcase"));
        QTRY_VERIFY(bench.messages.detail().contains("x.drmcase"));
        QCOMPARE(bench.messages.severity(), MessageBar::Severity::Error);
        QVERIFY(bench.controller->isUnsaved());
        QVERIFY(bench.controller->path().isEmpty());
        bench.controller->saveTo(m_folder.filePath("kept.drmcase"));
        QTRY_VERIFY(!bench.controller->isUnsaved());
        bench.messages.dismiss();
        bench.controller->saveTo(m_folder.filePath("no/folder/y.drmcase"));
        QTRY_VERIFY(bench.messages.detail().contains("y.drmcase"));
        QCOMPARE(bench.controller->title(), QString("kept"));
        QVERIFY(!bench.controller->isUnsaved());
    }

    void twoWindowsDoNotOverwriteEachOther()
    {
        const QString path = m_folder.filePath("two.drmcase");
        writeCase(path.toStdString(), {});
        test::CaseBench mine(m_folder.filePath("mine"));
        test::CaseBench theirs(m_folder.filePath("theirs"));
        for (test::CaseBench *bench : {&mine, &theirs}) {
            bench->loader.open(path);
            QTRY_COMPARE(bench->controller->path(), path);
            QTRY_VERIFY(!bench->loader.busy());
        }
        for (const char *model : {"/m/a.pt", "/m/b.pt"}) { // again and again
            theirs.addModel(model);
            theirs.controller->save();
            QTRY_VERIFY2(!theirs.controller->isUnsaved(), qPrintable(theirs.messages.detail()));
        }
        mine.addModel("/m/mine.pt");
        mine.controller->save();
        QTRY_VERIFY2(mine.messages.detail().contains("two.drmcase"), qPrintable(mine.messages.detail()));
        QVERIFY(mine.controller->isUnsaved());
        QCOMPARE(readCase(path.toStdString()).models.size(), std::size_t{2});
        const QString other = m_folder.filePath("two-mine.drmcase");
        mine.controller->saveTo(other);
        QTRY_COMPARE(mine.controller->path(), other);
        QCOMPARE(readCase(other.toStdString()).models.size(), std::size_t{1});
    }

    void aBackupThatCannotBeWrittenIsSaidOnce()
    {
        test::CaseBench bench(m_folder.filePath("nobackup"));
        const QString notes(100000, 'x'); // which no case may hold
        QSignalSpy said(&bench.messages, &MessageBar::shown);
        emit bench.panel()->notesEdited(notes);
        bench.controller->backUp();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(bench.messages.headline().contains("backed up"), qPrintable(bench.messages.headline()));
        emit bench.panel()->notesEdited(notes + 'y');
        bench.controller->backUp();
        bench.controller->saveTo(m_folder.filePath("too/long.drmcase")); // behind the backup
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(bench.messages.headline(), QString("The case was not saved."));
    }

private:
    static void answer(test::CaseBench &bench, const char *button)
    {
        QPointer<CaseQuestion> question = bench.window.findChild<CaseQuestion *>();
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QAbstractButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(!question);
    }
};

DRM_TEST(CaseControllerTest)
#include "CaseControllerTest.moc"
