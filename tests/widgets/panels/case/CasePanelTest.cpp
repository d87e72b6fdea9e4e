// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/CasePanel.h"
#include "tests/fixtures/CaseSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/queue/JobQueueView.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace drm;
using State = JobRow::State;

class CasePanelTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatAnEmptyCaseIsFor()
    {
        CasePanel panel;
        panel.show();
        QVERIFY(panel.findChild<QLabel *>("caseHint")->isVisible());
        QVERIFY(panel.findChild<QLabel *>("caseRunsEmptyText")->isVisible());
        QVERIFY(panel.findChild<QLabel *>("caseQueueEmptyText")->isVisible());
        for (const char *name : {"caseOpenItem", "caseQueueScan", "caseRemoveItem", "caseShowRun", "caseRunAgain",
                                 "caseCompareRuns", "caseRemoveRuns", "caseJobUp", "caseJobDown", "caseCancelJob"})
            QVERIFY2(!action(panel, name)->isEnabled(), name);
        fill(panel);
        QVERIFY(!panel.findChild<QLabel *>("caseHint")->isVisible());
        QVERIFY(!panel.findChild<QLabel *>("caseRunsEmptyText")->isVisible());
    }

    void everyButtonHasAName()
    {
        CasePanel panel;
        const auto buttons = panel.findChildren<QToolButton *>(QRegularExpression("^case.*Button$"));
        QCOMPARE(buttons.size(), 12);
        for (const QToolButton *button : buttons)
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }

    void namesTheCase()
    {
        CasePanel panel;
        panel.setTitle("first", "/cases/first.drmcase.json", false);
        auto *title = panel.findChild<QLabel *>("caseTitle");
        QCOMPARE(title->text(), QString("first"));
        QCOMPARE(title->toolTip(), QString("/cases/first.drmcase.json"));
        panel.setTitle("first", "/cases/first.drmcase.json", true);
        QCOMPARE(title->text(), QString("first (not saved)"));
    }

    void opensScansAndRemovesFiles()
    {
        CasePanel panel;
        fill(panel);
        QSignalSpy opened(&panel, &CasePanel::openRequested);
        QSignalSpy scans(&panel, &CasePanel::scanRequested);
        QSignalSpy removed(&panel, &CasePanel::removeRequested);
        choose(panel, CaseTreeModel::Models, 0);
        click(panel, "caseOpenItemButton");
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<CaseTreeModel::Kind>(), CaseTreeModel::Models);
        QCOMPARE(opened[0][1].toString(), QString("/m/a.pt"));
        click(panel, "caseQueueScanButton");
        QCOMPARE(scans.count(), 1);
        QCOMPARE(scans[0][0].toString(), QString("/m/a.pt"));

        choose(panel, CaseTreeModel::Models, 1); // missing
        QVERIFY(!action(panel, "caseOpenItem")->isEnabled());
        QVERIFY(!action(panel, "caseQueueScan")->isEnabled());
        click(panel, "caseRemoveItemButton");
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][1].toStringList(), QStringList{"/m/b.pt"});

        choose(panel, CaseTreeModel::DataSets, 0);
        QVERIFY(action(panel, "caseOpenItem")->isEnabled());
        QVERIFY(!action(panel, "caseQueueScan")->isEnabled()); // data are not scanned
        panel.setOpenEnabled(false);
        QVERIFY(!action(panel, "caseOpenItem")->isEnabled());
    }

    void showsComparesAndRepeatsRuns()
    {
        CasePanel panel;
        fill(panel);
        RunTable *table = panel.runTable();
        QSignalSpy shown(table, &RunTable::runRequested);
        QSignalSpy again(table, &RunTable::runAgainRequested);
        QSignalSpy compared(table, &RunTable::compareRequested);
        QSignalSpy removed(table, &RunTable::removeRequested);
        table->view()->sortByColumn(RunTableModel::Score, Qt::AscendingOrder);
        table->view()->selectRow(1); // 10.5 after 9
        QCOMPARE(table->chosen(), QStringList{"/a.h5"});
        click(panel, "caseShowRunButton");
        QCOMPARE(shown.value(0).value(0).toString(), QString("/a.h5"));
        QVERIFY(!action(panel, "caseCompareRuns")->isEnabled());
        table->view()->selectAll();
        QVERIFY(!action(panel, "caseShowRun")->isEnabled());
        click(panel, "caseCompareRunsButton");
        QCOMPARE(compared.value(0).value(0).toString(), QString("/b.h5"));
        QCOMPARE(compared.value(0).value(1).toString(), QString("/a.h5"));
        click(panel, "caseRunAgainButton");
        QCOMPARE(again.value(0).value(0).toStringList(), QStringList({"/b.h5", "/a.h5"}));
        click(panel, "caseRemoveRunsButton");
        QCOMPARE(removed.value(0).value(0).toStringList(), QStringList({"/b.h5", "/a.h5"}));
    }

    void filtersRuns()
    {
        CasePanel panel;
        fill(panel);
        auto *filter = panel.findChild<QLineEdit *>("caseRunFilter");
        filter->setText("alpha");
        QCOMPARE(panel.runTable()->view()->model()->rowCount(), 1);
        filter->setText("nothing like it");
        QCOMPARE(panel.runTable()->view()->model()->rowCount(), 0);
        filter->clear();
        QCOMPARE(panel.runTable()->view()->model()->rowCount(), 2);
    }

    void movesCancelsAndHoldsJobs()
    {
        CasePanel panel;
        fill(panel);
        JobQueueView *queue = panel.queueView();
        QSignalSpy moved(queue, &JobQueueView::moveRequested);
        QSignalSpy cancelled(queue, &JobQueueView::cancelRequested);
        QSignalSpy held(queue, &JobQueueView::holdRequested);
        QSignalSpy cleared(queue, &JobQueueView::clearRequested);
        queue->view()->selectRow(2);
        QCOMPARE(queue->chosen(), 3);
        QVERIFY(!action(panel, "caseJobUp")->isEnabled());
        click(panel, "caseJobDownButton");
        QCOMPARE(moved.value(0).value(0).toInt(), 3);
        QCOMPARE(moved.value(0).value(1).toInt(), 1);
        // The answer to a request comes as a new list; the choice stays on its job.
        queue->setJobs(
            {sample::job(2, State::Running, 0.5, 60), sample::job(4, State::Waiting), sample::job(3, State::Waiting)});
        QCOMPARE(queue->chosen(), 3);
        QVERIFY(action(panel, "caseJobUp")->isEnabled());
        click(panel, "caseCancelJobButton");
        QCOMPARE(cancelled.value(0).value(0).toInt(), 3);
        click(panel, "caseHoldQueueButton");
        QCOMPARE(held.value(0).value(0).toBool(), true);
        QVERIFY(!action(panel, "caseClearJobs")->isEnabled()); // nothing is over any more
        fill(panel);
        click(panel, "caseClearJobsButton");
        QCOMPARE(cleared.count(), 1);
    }

    void fitsNarrowAndWide()
    {
        CasePanel panel;
        fill(panel);
        panel.resize(320, 600);
        panel.show();
        auto *split = panel.findChild<QSplitter *>("caseSplit");
        QCOMPARE(split->orientation(), Qt::Vertical);
        panel.resize(1100, 500);
        QCoreApplication::processEvents();
        QCOMPARE(split->orientation(), Qt::Horizontal);
    }

private:
    static QAction *action(const CasePanel &panel, const char *name) { return panel.findChild<QAction *>(name); }

    static void click(CasePanel &panel, const char *name)
    {
        auto *button = panel.findChild<QToolButton *>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void choose(CasePanel &panel, CaseTreeModel::Kind kind, int row)
    {
        auto *tree = panel.findChild<QTreeView *>("caseTree");
        const QModelIndex group = panel.treeModel()->index(kind, 0);
        tree->setCurrentIndex(panel.treeModel()->index(row, 0, group));
    }

    static void fill(CasePanel &panel)
    {
        CaseItem first;
        first.path = "/m/a.pt";
        CaseItem second;
        second.path = "/m/b.pt";
        second.missing = true;
        CaseItem data;
        data.path = "/images/gaze";
        panel.setItems(CaseTreeModel::Models, {first, second});
        panel.setItems(CaseTreeModel::DataSets, {data});
        panel.runTable()->setRuns({sample::run("/a.h5", "alpha", Verdict::Backdoored, 10.5),
                                   sample::run("/b.h5", "beta", Verdict::Clean, 9)});
        panel.queueView()->setJobs({sample::job(1, State::Finished), sample::job(2, State::Running, 0.4, 90),
                                    sample::job(3, State::Waiting), sample::job(4, State::Waiting)});
    }
};

DRM_TEST(CasePanelTest)
#include "CasePanelTest.moc"
