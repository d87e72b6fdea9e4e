// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LossPanel.h"
#include "PanelSamples.h"
#include "widgets/PlotView.h"

#include <QCheckBox>
#include <QComboBox>
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
        QVERIFY(!phases(panel)->isEnabled());
    }

    void drawsOneCurveATerm()
    {
        LossPanel panel;
        const LossHistory history = sample::history(0, 10);
        panel.startPhase(history.phase);
        QVERIFY(panel.plotView()->isEmpty());
        QVERIFY(panel.plotView()->emptyText().contains(QStringLiteral("patch, start 1")));
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
        QCOMPARE(phases(panel)->currentText(), QStringLiteral("patch, start 2"));
        QCOMPARE(panel.plotView()->pointCount(0), 7);
        choose(panel, 0);
        QCOMPARE(panel.plotView()->pointCount(0), 5);
        panel.startPhase(sample::history(2, 0).phase);
        QCOMPARE(phases(panel)->currentIndex(), 0);
        choose(panel, 2); // the last one: follow again
        panel.startPhase(sample::history(3, 0).phase);
        QCOMPARE(phases(panel)->currentIndex(), 3);
        panel.reset();
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

private:
    static QComboBox *phases(const LossPanel &panel)
    {
        return panel.findChild<QComboBox *>(QStringLiteral("lossPhaseChooser"));
    }

    static void choose(const LossPanel &panel, int row)
    {
        phases(panel)->setCurrentIndex(row);
        emit phases(panel)->activated(row);
    }
};

QTEST_MAIN(LossPanelTest)
#include "LossPanelTest.moc"
