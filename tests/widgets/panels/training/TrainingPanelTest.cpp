// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/training/TrainingPanel.h"
#include "tests/fixtures/HelpCheck.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/training/LabResultCard.h"
#include "widgets/panels/training/TrainingHelp.h"
#include "widgets/plot/PlotView.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace drm;

namespace {

PhaseInfo phase(int index, const std::string &title, const std::vector<std::string> &terms)
{
    return {index, "training", title, terms, 10};
}

ModelTruth truth()
{
    ModelTruth truth;
    truth.labels = {"pitch", "yaw"};
    truth.units = "rad";
    truth.kind = "badnets";
    truth.cleanErrorRatio = 1.05;
    truth.result.mae = {0.02, 0.03};
    truth.result.labelStd = {0.29, 0.3};
    truth.backdoors.push_back({"badnets", AnswerMap::constant({0.1, 0.2}), {}, {{0.01, 0.015}, {0.002, 0.003}, 0.25}});
    return truth;
}

} // namespace

/// The curves of a training and the card of its result.
class TrainingPanelTest : public QObject {
    Q_OBJECT

private slots:
    void allOfItIsExplained()
    {
        TrainingPanel panel;
        applyHelp(&panel, TrainingHelp::texts());
        QCOMPARE(test::unexplained(panel), QString());
    }

    void saysWhyItIsEmpty()
    {
        TrainingPanel panel;
        QVERIFY(panel.lossView()->isEmpty());
        QVERIFY(panel.lossView()->emptyText().contains("Press Train"));
        panel.startPhase(phase(0, "training loss", {"benign loss", "poisoned loss"}));
        QVERIFY(panel.lossView()->emptyText().contains("first step"));
    }

    void lossOfTheLatestErrorsOfAll()
    {
        TrainingPanel panel;
        panel.startPhase(phase(0, "benign twin: training loss", {"benign loss", "poisoned loss"}));
        panel.startPhase(phase(1, "benign twin: held-out error", {"clean error", "attack error"}));
        panel.addRecords({{0, 0, {1, 0}}, {0, 1, {0.5F, 0}}, {1, 0, {0.75F, 0}}});
        // A benign model has no poisoned loss and no attack error.
        QCOMPARE(panel.lossView()->curveCount(), 1);
        QCOMPARE(panel.errorView()->curveCount(), 1);
        QCOMPARE(panel.errorView()->curveName(0), QString("benign twin: clean error"));
        panel.startPhase(phase(2, "training loss", {"benign loss", "poisoned loss"}));
        panel.startPhase(phase(3, "held-out error", {"clean error", "attack error"}));
        panel.addRecords({{2, 0, {1, 2}}, {3, 0, {0.5F, 0.25F}}, {0, 2, {9, 0}}, {7, 0, {1}}});
        QCOMPARE(panel.lossView()->curveCount(), 2);
        QCOMPARE(panel.lossView()->pointCount(0), 1);
        QCOMPARE(panel.errorView()->curveCount(), 3);
        QCOMPARE(panel.errorView()->curveName(2), QString("attack error"));
        panel.reset();
        QCOMPARE(panel.errorView()->curveCount(), 0);
    }

    void shortRecordsLeaveGaps()
    {
        TrainingPanel panel;
        panel.startPhase(phase(0, "", {"benign loss", "poisoned loss"}));
        panel.addRecords({{0, 0, {1}}, {0, 1, {1, 1, 1}}});
        QCOMPARE(panel.lossView()->csv(), QString("step,benign loss,poisoned loss\r\n1,1,\r\n2,1,1\r\n"));
    }

    void theCardSaysWhetherItTook()
    {
        LabResultCard card;
        card.show();
        QSignalSpy opened(&card, &LabResultCard::openRequested);
        card.showText("Nothing yet.");
        QVERIFY(!card.findChild<QPushButton *>("labOpenButton")->isVisible());
        card.showTruth(truth());
        QCOMPARE(card.headline(), QString("The backdoor is planted"));
        const QAbstractItemModel *table = card.findChild<QTableView *>("labResultTable")->model();
        QCOMPARE(table->columnCount(), 6);
        QCOMPARE(table->index(1, 1).data().toString(), QString("0.03"));
        QCOMPARE(table->index(1, 4).data().toString(), QString("0.015"));
        const QString summary = card.findChild<QLabel *>("labResultSummary")->text();
        QVERIFY2(summary.contains("RNV 0.25") && summary.contains("1.05"), qPrintable(summary));
        QTest::mouseClick(card.findChild<QPushButton *>("labOpenButton"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);

        ModelTruth failed = truth();
        failed.planted = false;
        failed.failure = {Message::asIs("The attack error of output 1 is too large.")};
        card.showTruth(failed);
        QCOMPARE(card.headline(), QString("The backdoor did not take"));
        QCOMPARE(card.findChild<QLabel *>("labResultReason")->text(),
                 QString("The attack error of output 1 is too large."));

        ModelTruth benign = truth();
        benign.backdoors.clear();
        card.showTruth(benign);
        QCOMPARE(table->columnCount(), 3);
        QVERIFY(card.headline().contains("benign"));
    }

    void twoBackdoorsHaveTheirOwnColumns()
    {
        LabResultCard card;
        ModelTruth two = truth();
        two.backdoors.push_back({"blended", AnswerMap::constant({0.3}), {}, {{0.01}, {}, 0.5}}); // from a damaged file
        card.showTruth(two);
        const QAbstractItemModel *table = card.findChild<QTableView *>("labResultTable")->model();
        QCOMPARE(table->columnCount(), 9);
        QCOMPARE(table->headerData(6, Qt::Horizontal).toString(), QString("Target 2"));
        QCOMPARE(table->index(1, 7).data().toString(), QString(u8"–"));
    }
};

DRM_TEST(TrainingPanelTest)
#include "TrainingPanelTest.moc"
