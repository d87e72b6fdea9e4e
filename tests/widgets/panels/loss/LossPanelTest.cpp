// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/LossPanel.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/loss/PhaseMarks.h"
#include "widgets/plot/PlotView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace drm;

class LossPanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        LossPanel panel;
        QVERIFY(panel.plotView()->isEmpty());
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("Start a scan")));
        panel.setHistories({}, RunState::Stopped);
        QVERIFY(!panel.plotView()->emptyText().contains(QStringLiteral("settled")));
        panel.setHistories({}); // a scan that needed no search
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("settled")));
        panel.clear();
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("Start a scan")));
        QVERIFY(!phases(panel)->isEnabled());
    }

    void drawsOneCurveATerm()
    {
        LossPanel panel;
        const LossHistory history = sample::history(0, 10);
        panel.startPhase(history.phase);
        QVERIFY(panel.plotView()->isEmpty());
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("Patch, start 1")));
        panel.addRecords(history.records);
        QVERIFY(!panel.plotView()->isEmpty());
        QCOMPARE(panel.plotView()->curveCount(), 3);
        QCOMPARE(panel.plotView()->curveName(1), QStringLiteral("variance"));
        QCOMPARE(panel.plotView()->pointCount(0), 10);
        QVERIFY(panel.plotView()->csv().startsWith(
            QStringLiteral("iteration,total,variance,cost\r\n0,1,0.5,0\r\n1,0.5,0.25,0.00999999978\r\n")));
    }

    void followsTheRunningPhaseUntilOneIsChosen()
    {
        LossPanel panel;
        panel.setHistories({sample::history(0, 5), sample::history(1, 7)});
        QCOMPARE(phases(panel)->currentText(), QStringLiteral("Patch, start 2"));
        QCOMPARE(panel.plotView()->pointCount(0), 7);
        choose(panel, 0);
        QCOMPARE(panel.plotView()->pointCount(0), 5);
        panel.startPhase(sample::history(2, 0).phase);
        QCOMPARE(phases(panel)->currentData().toInt(), 0);
        choose(panel, 2); // the last one: follow again
        panel.startPhase(sample::history(3, 0).phase);
        QCOMPARE(phases(panel)->currentData().toInt(), 3);
        panel.clear();
        QCOMPARE(phases(panel)->count(), 0);
        QVERIFY(panel.plotView()->isEmpty());
    }

    void keepsRecordsOfPhasesNotShownAndDropsUnknown()
    {
        LossPanel panel;
        panel.setHistories({sample::history(0, 5), sample::history(1, 7)});
        panel.addRecords({{0, 5, {1, 1, 1}}, {9, 0, {1, 1, 1}}});
        QCOMPARE(panel.plotView()->pointCount(0), 7);
        choose(panel, 0);
        QCOMPARE(panel.plotView()->pointCount(0), 6);
    }

    void shortRecordsLeaveGaps()
    {
        LossPanel panel;
        panel.startPhase(sample::history(0, 0).phase);
        panel.addRecords({{0, 0, {0.5f}}, {0, 1, {0.25f, 1, 1, 1, 1}}});
        QCOMPARE(panel.plotView()->csv(), QStringLiteral("iteration,total,variance,cost\r\n0,0.5,,\r\n1,0.25,1,1\r\n"));
    }

    void smooths()
    {
        LossPanel panel;
        panel.startPhase({0, "patch", "patch", {"total"}, 4});
        panel.addRecords({{0, 0, {4}}, {0, 1, {2}}, {0, 2, {0}}, {0, 3, {1}}});
        panel.findChild<QSpinBox *>(QStringLiteral("lossSmoothing"))->setValue(2);
        QCOMPARE(panel.plotView()->csv(), QStringLiteral("iteration,total\r\n0,4\r\n1,3\r\n2,1\r\n3,0.5\r\n"));
    }

    void axisAndBoxAgree()
    {
        LossPanel panel;
        auto *box = panel.findChild<QCheckBox *>(QStringLiteral("lossLogarithmic"));
        QVERIFY(box->isChecked());
        QVERIFY(panel.plotView()->isLogarithmic());
        box->click();
        QVERIFY(!panel.plotView()->isLogarithmic());
        panel.plotView()->setLogarithmic(true); // as the context menu does
        QVERIFY(box->isChecked());
    }

    void allSearchesStandOneAfterTheOther()
    {
        LossPanel panel;
        panel.setHistories({sample::history(0, 5), sample::history(1, 7)});
        choose(panel, LossPanel::allPhases);
        QCOMPARE(panel.plotView()->curveCount(), 3);
        QCOMPARE(panel.plotView()->pointCount(0), 13); // and the gap between
        const QStringList rows = panel.plotView()->csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.at(0), QStringLiteral("\"iteration, all searches\",total,variance,cost"));
        QCOMPARE(rows.at(6), QStringLiteral("4.5,,,"));
        QCOMPARE(rows.at(7), QStringLiteral("5,1,0.5,0"));
        QCOMPARE(marks(panel), QStringList({"0 Patch, start 1", "5 Patch, start 2"}));
        panel.addRecords({{0, 5, {1, 1, 1}}}); // the first search goes on: the second moves along
        QCOMPARE(marks(panel).last(), QStringLiteral("6 Patch, start 2"));
        choose(panel, 1);
        QVERIFY(marks(panel).isEmpty());
        choose(panel, LossPanel::allPhases);
        panel.setHistories({sample::history(0, 3), sample::history(1, 2), sample::history(2, 4)});
        QCOMPARE(phases(panel)->currentData().toInt(), LossPanel::allPhases); // stays chosen
        QCOMPARE(marks(panel).size(), 3);
    }

    void otherRunsLieOverTheOneShown()
    {
        LossPanel panel;
        auto *button = panel.findChild<QPushButton *>(QStringLiteral("lossCompare"));
        auto *names = panel.findChild<QLabel *>(QStringLiteral("lossRunNames"));
        panel.setHistories({sample::history(0, 5), sample::history(1, 7)});
        panel.setRuns({run("shown", {}), run("twin", {sample::history(0, 20), sample::history(1, 9)}),
                       run("other", {sample::history(1, 4)})},
                      0);
        QVERIFY(!button->isHidden());
        QCOMPARE(button->menu()->actions().size(), 2);
        QVERIFY(names->isHidden());
        button->menu()->actions().at(0)->setChecked(true);
        button->menu()->actions().at(1)->setChecked(true);
        QCOMPARE(panel.plotView()->curveCount(), 9);
        QCOMPARE(panel.plotView()->curveName(3), QStringLiteral("total · twin"));
        QCOMPARE(panel.plotView()->pointCount(3), 9);
        QCOMPARE(panel.plotView()->pointCount(6), 4);
        QCOMPARE(names->text(), QStringLiteral("Dashed: twin. Dotted: other."));
        choose(panel, 0);
        QCOMPARE(panel.plotView()->pointCount(3), 20);
        QCOMPARE(panel.plotView()->pointCount(6), 4); // of another title, but the first of its kind there
        choose(panel, LossPanel::allPhases);
        QCOMPARE(marks(panel).last(), QStringLiteral("20 Patch, start 2")); // room for the longer of both
        button->menu()->actions().at(0)->setChecked(false);
        QCOMPARE(panel.plotView()->curveCount(), 6);
        panel.setRuns({run("shown", {})}, 0);
        QCOMPARE(panel.plotView()->curveCount(), 3);
        QVERIFY(button->isHidden() && names->isHidden());
        panel.setComparison({{QStringLiteral("none"), nullptr}});
        QCOMPARE(panel.plotView()->curveCount(), 3);
    }

    void marksAreDrawnAtAnySize()
    {
        LossPanel panel;
        std::vector<LossHistory> many;
        for (int phase = 0; phase < 40; ++phase)
            many.push_back(sample::history(phase, 3));
        panel.setHistories(many);
        choose(panel, LossPanel::allPhases);
        panel.show();
        for (const QSize size : {QSize(220, 200), QSize(600, 400), QSize(2400, 900)}) {
            panel.resize(size);
            QVERIFY(!panel.grab().isNull());
        }
    }

private:
    static QStringList marks(const LossPanel &panel)
    {
        QStringList texts;
        for (const PhaseMarks::Mark &mark : panel.plotView()->findChild<PhaseMarks *>()->marks())
            texts << QStringLiteral("%1 %2").arg(mark.x).arg(mark.name);
        return texts;
    }

    static NamedRun run(const QString &name, const std::vector<LossHistory> &histories)
    {
        auto record = std::make_shared<ScanRecord>();
        record->result.histories = histories;
        return {name, record};
    }

    static QComboBox *phases(const LossPanel &panel)
    {
        return panel.findChild<QComboBox *>(QStringLiteral("lossPhaseChooser"));
    }

    static void choose(const LossPanel &panel, int phase)
    {
        const int row = phases(panel)->findData(phase);
        phases(panel)->setCurrentIndex(row);
        emit phases(panel)->activated(row);
    }
};

DRM_TEST(LossPanelTest)
#include "LossPanelTest.moc"
