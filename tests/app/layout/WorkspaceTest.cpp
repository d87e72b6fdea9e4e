// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Workspace.h"
#include "core/jobs/ScanJob.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/PlainText.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

#include <memory>

using namespace drm;

namespace {

std::shared_ptr<const ScanRecord> record(const std::string &dataPath)
{
    auto record = std::make_shared<ScanRecord>();
    record->dataPath = dataPath;
    for (std::int64_t i = 0; i < 120; ++i)
        record->imageIndices.push_back(1000 + i);
    record->result = sample::scanResult(Verdict::Backdoored, 3);
    for (HypothesisResult &hypothesis : record->result.hypotheses)
        hypothesis.features = std::make_shared<FeatureStats>(sample::activations(hypothesis.name));
    return record;
}

/// No tool tip of the model is HTML of a file.
void checkCells(const QAbstractItemModel &model, const QModelIndex &parent, int &cells)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString toolTip = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(!toolTip.contains("<h1") && !toolTip.contains("<b>"), qPrintable(toolTip));
            ++cells;
            if (column == 0)
                checkCells(model, index, cells);
        }
    }
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void otherRunsCanBeComparedWith()
    {
        Workspace workspace;
        auto *chooser = workspace.findChild<QComboBox *>("activationRun");
        const auto first = record("a.h5");
        const auto second = record("a.h5");
        workspace.showRecord(*first);
        workspace.setRuns({{"first", first}}, 0);
        QCOMPARE(chooser->count(), 1); // nothing
        workspace.showRecord(*second);
        workspace.setRuns({{"first", first}, {"second", second}}, 1);
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(chooser->itemText(1), QString("first"));
        chooser->setCurrentIndex(1);
        emit chooser->activated(1);
        QCOMPARE(workspace.panel<ActivationPanel>()->angleView()->curveCount(), 4);
        workspace.clear(); // a scan begins: both are earlier ones
        QCOMPARE(chooser->count(), 3);
        QCOMPARE(chooser->currentText(), QString("first"));
    }

    /// Whatever a file calls its outputs, no label and no tool tip shows it as HTML.
    void namesOfFilesAreNoHtml()
    {
        const std::string headline = "<h1 style=\"color:red\">NO BACKDOOR</h1>";
        const auto shown = std::make_shared<ScanRecord>(*record("<b>a</b>.h5"));
        shown->labelNames.assign(3, headline);
        shown->labelUnits.assign(3, "<b>deg</b>");
        shown->preflight.push_back({headline, CheckState::Warning, headline});
        shown->result.doubts = {headline};
        Workspace workspace;
        workspace.resize(1200, 800);
        workspace.show();
        workspace.showRecord(*shown);
        workspace.setRuns({{QString::fromStdString(headline), shown}, {"second", shown}}, 0);
        workspace.panel<ComparePanel>()->compare(0, 1);
        workspace.open(workspace.panel<ComparePanel>());
        workspace.panel<CasePanel>()->setTitle("<b>case</b>", "/tmp/<b>case</b>.drmcase.json", false);
        workspace.panel<CasePanel>()->setItems(CaseTreeModel::Models,
                                               {{"/tmp/<b>m</b>.pt", QString::fromStdString(headline)}});
        int seen = 0;
        for (const QLabel *label : workspace.findChildren<QLabel *>()) {
            seen += label->text().contains("NO BACKDOOR") ? 1 : 0;
            if (label->textFormat() == Qt::PlainText)
                continue;
            QVERIFY2(!label->text().contains("<h1") && !label->text().contains("<b>a</b>")
                         && !label->text().contains("<b>case</b>"),
                     qPrintable(label->objectName() + label->text()));
        }
        QVERIFY(seen > 0);
        for (const QWidget *widget : workspace.findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains("<h1") && !widget->toolTip().contains("<b>"),
                     qPrintable(widget->toolTip()));
        int cells = 0;
        for (const QAbstractItemView *view : workspace.findChildren<QAbstractItemView *>())
            checkCells(*view->model(), {}, cells);
        QVERIFY(cells > 20);
    }

    void controlMarksAreShownAsSuch()
    {
        QCOMPARE(PlainText::shown(QString::fromUtf16(u"gaze\u202Etp.exe\u0007\u0085")), QString("gaze?tp.exe??"));
        QCOMPARE(PlainText::shown("two\nlines\tand ä"), QString("two\nlines\tand ä"));
        QCOMPARE(PlainText::toolTip("/home/a & b/x.pt"), QString("/home/a & b/x.pt"));
        QVERIFY(!PlainText::toolTip("<b>x</b>").contains("<b>"));
        QVERIFY(PlainText::toolTip("<b>x</b>").contains("&lt;b&gt;x"));
        QCOMPARE(OutputLabels({std::string("a\u202Eb")}, {}).name(0), QString("a?b"));
    }

    void selectionOutlastsScans()
    {
        Workspace workspace;
        workspace.selection()->select({1020}); // in the data browser, before any scan
        workspace.showRecord(*record("a.h5"));
        QVERIFY(workspace.selection()->contains(1020));
    }

    void componentsAreComputedForThePanel()
    {
        Workspace workspace;
        const auto shown = record("a.h5");
        workspace.showRecord(*shown);
        workspace.panel<ActivationPanel>()->showPage(3);
        const auto *scatter = workspace.findChild<PlotView *>("activationProjection");
        QTRY_COMPARE(scatter->curveCount(), 2);
        QCOMPARE(scatter->pointCount(0), 100);
    }

    void emptyPanelsWaitForSomethingToShow()
    {
        Workspace workspace;
        workspace.resize(1300, 800);
        workspace.show();
        const auto dock = [&workspace](const char *name) { return workspace.findChild<QDockWidget *>(name); };
        for (const char *later : {"playgroundDock", "dataDock", "stepsDock", "compareDock", "reportDock", "probeDock",
                                  "lossDock", "activationsDock"})
            QVERIFY2(dock(later)->isHidden(), later);
        for (const char *always : {"verdictDock", "parametersDock", "triggerDock", "logDock", "caseDock"})
            QVERIFY2(!dock(always)->isHidden(), always);

        ShownSource source;
        source.model = "gaze.pt";
        workspace.setSource(Panel::Binding::Inputs, source);
        QVERIFY(!dock("dataDock")->isHidden() && !dock("playgroundDock")->isHidden());
        QTRY_VERIFY(!dock("triggerDock")->visibleRegion().isEmpty()); // they come behind it
        QVERIFY(dock("compareDock")->isHidden());
        const std::vector<NamedRun> runs{{"first", record("a.h5")}, {"second", record("a.h5")}};
        workspace.setRuns(runs, 1);
        QVERIFY(!dock("compareDock")->isHidden());
        dock("compareDock")->close(); // by the user
        workspace.setRuns(runs, 0);
        QVERIFY(dock("compareDock")->isHidden());
        workspace.resetLayout();
        QVERIFY(!dock("compareDock")->isHidden() && dock("stepsDock")->isHidden());

        // as from session to session
        const QByteArray layout = workspace.layout();
        const QStringList waiting = workspace.waiting();
        QVERIFY(waiting.contains("stepsDock") && waiting.contains("lossDock") && !waiting.contains("compareDock"));
        QVERIFY(workspace.restoreLayout(layout));
        QVERIFY(workspace.waiting().isEmpty());
        workspace.setWaiting(waiting);
        workspace.showOnly(dock("lossDock"));
        workspace.setSource(Panel::Binding::Run, source);
        QVERIFY(dock("stepsDock")->isHidden()); // until the others are back
        workspace.showAgain();
        QVERIFY(!dock("stepsDock")->isHidden() && dock("reportDock")->isHidden());
    }

    void curvesAppearWithTheFirstOfThem()
    {
        Workspace workspace;
        workspace.resize(1300, 800);
        workspace.show();
        workspace.resetLayout(); // as the window does once its size is known
        const auto dock = [&workspace](const char *name) { return workspace.findChild<QDockWidget *>(name); };
        UpdateBatch batch;
        batch.phases = {{0, "patch", "search", {"total"}, 40}};
        batch.records = {{0, 0, {0.5F}}};
        workspace.showUpdate(batch);
        QVERIFY(!dock("lossDock")->isHidden() && !dock("activationsDock")->isHidden()); // one column
        QVERIFY(workspace.tabifiedDockWidgets(dock("lossDock")).isEmpty());
        QVERIFY(dock("probeDock")->isHidden());
        QTRY_VERIFY2(dock("lossDock")->width() > 300, qPrintable(QString::number(dock("lossDock")->width())));
        batch.probe = sample::probeMap();
        workspace.showUpdate(batch);
        QTRY_VERIFY(!dock("probeDock")->visibleRegion().isEmpty()); // in front of the log
    }

    /// Two panels one above the other would be cut off there.
    void inALowWindowNoPanelLiesAboveAnother()
    {
        Workspace workspace;
        workspace.resize(1280, 560);
        workspace.show();
        workspace.resetLayout();
        const auto dock = [&workspace](const char *name) { return workspace.findChild<QDockWidget *>(name); };
        UpdateBatch batch;
        batch.phases = {{0, "patch", "search", {"total"}, 40}};
        batch.records = {{0, 0, {0.5F}}};
        workspace.showUpdate(batch);
        QTRY_VERIFY(!dock("lossDock")->visibleRegion().isEmpty()); // not behind the empty activations
        QVERIFY(!dock("activationsDock")->isHidden());
        QVERIFY(workspace.tabifiedDockWidgets(dock("lossDock")).contains(dock("activationsDock")));
        QVERIFY(workspace.tabifiedDockWidgets(dock("lossDock")).contains(dock("probeDock")));
        QVERIFY(workspace.tabifiedDockWidgets(dock("triggerDock")).contains(dock("logDock")));
        QVERIFY(dock("triggerDock")->height() > 400);
    }

    void activationsAloneHaveRoom()
    {
        Workspace workspace;
        workspace.resize(1280, 600);
        workspace.show();
        workspace.showRecord(*record("a.h5")); // settled before a search: no loss
        const auto dock = [&workspace](const char *name) { return workspace.findChild<QDockWidget *>(name); };
        QVERIFY(dock("lossDock")->isHidden() && !dock("activationsDock")->isHidden());
        QTRY_VERIFY2(dock("activationsDock")->width() > 380,
                     qPrintable(QString::number(dock("activationsDock")->width())));
    }

    void aPanelThatALayoutDoesNotKnowGetsItsPlace()
    {
        Workspace workspace;
        workspace.resize(1300, 800);
        workspace.show();
        auto *newcomer = workspace.findChild<QDockWidget *>("caseDock");
        auto *neighbour = workspace.findChild<QDockWidget *>("verdictDock");
        QMainWindow before; // as of a version without that panel
        for (const QDockWidget *dock : workspace.docks()) {
            if (dock == newcomer)
                continue;
            auto *known = new QDockWidget(&before);
            known->setObjectName(dock->objectName());
            before.addDockWidget(Qt::LeftDockWidgetArea, known);
        }
        const QByteArray older = before.saveState(3);
        for (const bool floats : {false, true}) {
            workspace.resetLayout();
            newcomer->setFloating(floats);
            QVERIFY(workspace.restoreLayout(older));
            QVERIFY(!newcomer->isHidden());
            QVERIFY(!newcomer->isFloating());
            QVERIFY(workspace.tabifiedDockWidgets(newcomer).contains(neighbour));
            QTRY_VERIFY(!neighbour->visibleRegion().isEmpty()); // still in front
        }
    }
};

DRM_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
