// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/ComparePanel.h"
#include "tests/fixtures/Own.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/compare/CompareActivations.h"
#include "widgets/panels/compare/CompareLoss.h"
#include "widgets/panels/compare/CompareModel.h"
#include "widgets/panels/compare/CompareTriggers.h"
#include "widgets/panels/compare/CompareVerdicts.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/HistogramBins.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <limits>
#include <numeric>

using namespace drm;

namespace {

NamedRun run(const QString &name, Verdict verdict, double score)
{
    auto record = std::make_shared<ScanRecord>();
    record->request.modelPath = "/models/" + name.toStdString() + ".pt";
    record->dataPath = "/data/gaze.h5";
    record->dataCount = 1000;
    record->imageIndices = {40, 41, 42, 43, 44, 45};
    record->labelNames = {"yaw", "pitch"};
    record->labelUnits = {"deg", "deg"};
    record->result = sample::scanResult(verdict, score);
    for (HypothesisResult &hypothesis : record->result.hypotheses) {
        hypothesis.heldOutVariance = 0.0625;
        hypothesis.features = std::make_shared<FeatureStats>(sample::features(hypothesis.name));
        test::own(hypothesis.features).firstImage = 2; // the preview shows number 42 and 43
    }
    record->result.histories = {sample::history(0, 10), sample::history(1, 20)};
    return {name, record};
}

ScanRecord &edit(const NamedRun &run)
{
    return const_cast<ScanRecord &>(*run.record); // before it is shown, and ours alone
}

} // namespace

class ComparePanelTest : public QObject {
    Q_OBJECT

private slots:
    void asksForASecondRun()
    {
        ComparePanel panel;
        panel.resize(600, 400);
        panel.show();
        auto *empty = panel.findChild<QLabel *>(QStringLiteral("compareEmptyText"));
        QVERIFY(empty->isVisible());
        panel.setRuns({run("a", Verdict::Clean, 0.5)}, 0);
        QVERIFY(empty->isVisible());
        panel.setRuns({run("a", Verdict::Clean, 0.5), run("b", Verdict::Backdoored, 2)}, 0);
        QVERIFY(!empty->isVisible());
        panel.setRuns({}, -1);
        QVERIFY(empty->isVisible());
    }

    void partnerIsOfTheSameImagesAndAnotherVerdict()
    {
        const NamedRun shown = run("shown", Verdict::Backdoored, 2);
        const NamedRun again = run("again", Verdict::Backdoored, 3);
        const NamedRun twin = run("twin", Verdict::Clean, 0.1);
        const NamedRun elsewhere = run("elsewhere", Verdict::Clean, 0.1);
        edit(elsewhere).dataPath = "/data/other.h5";
        QCOMPARE(RunPair::partnerOf({shown, again, twin, elsewhere}, 0), 2);
        QCOMPARE(RunPair::partnerOf({elsewhere, again, shown}, 2), 1);
        QCOMPARE(RunPair::partnerOf({shown, elsewhere}, 0), 1);
        QCOMPARE(RunPair::partnerOf({shown}, 0), -1);
        QCOMPARE(RunPair::partnerOf({shown, again, twin}, -1), 2);
    }

    void leftFollowsTheRunShownUntilOneIsChosen()
    {
        const std::vector<NamedRun> runs{run("a", Verdict::Clean, 0.5), run("b", Verdict::Backdoored, 2),
                                         run("c", Verdict::Backdoored, 3)};
        ComparePanel panel;
        panel.setRuns(runs, 1);
        QCOMPARE(panel.pair().left.name, QStringLiteral("b"));
        QCOMPARE(panel.pair().right.name, QStringLiteral("a"));
        panel.setRuns(runs, 0);
        QCOMPARE(panel.pair().left.name, QStringLiteral("a"));
        QCOMPARE(panel.pair().right.name, QStringLiteral("c"));
        auto *right = panel.findChild<QComboBox *>(QStringLiteral("compareRight"));
        right->setCurrentIndex(1);
        emit right->activated(1);
        QCOMPARE(panel.pair().right.name, QStringLiteral("b"));
        panel.setRuns(runs, 2);
        QCOMPARE(panel.pair().left.name, QStringLiteral("a"));
        QCOMPARE(panel.pair().right.name, QStringLiteral("b"));
        panel.findChild<QToolButton *>(QStringLiteral("compareSwap"))->click();
        QCOMPARE(panel.pair().left.name, QStringLiteral("b"));
        panel.compare(2, 99);
        QCOMPARE(panel.pair().left.name, QStringLiteral("b"));
        panel.setRuns({runs[0], runs[2]}, 1); // the chosen one is gone
        QCOMPARE(panel.pair().left.name, QStringLiteral("c"));
    }

    void verdictsAndNumbersStandSideBySide()
    {
        ComparePanel panel;
        QAbstractItemModelTester tester(panel.verdicts()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setRuns({run("bad", Verdict::Backdoored, 2.5), run("good", Verdict::Clean, 0.125)}, 0);
        QCOMPARE(panel.findChild<VerdictBadge *>(QStringLiteral("compareBadgeLeft"))->word(),
                 QStringLiteral("Backdoored"));
        QCOMPARE(panel.findChild<VerdictBadge *>(QStringLiteral("compareBadgeRight"))->word(),
                 QStringLiteral("None found"));
        const QString facts = panel.findChild<QLabel *>(QStringLiteral("compareFactsRight"))->text();
        QVERIFY2(facts.contains(QStringLiteral("good.pt")) && facts.contains(QStringLiteral("gaze.h5")),
                 qPrintable(facts));
        const CompareModel &model = *panel.verdicts()->model();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(
            row(model, 2),
            QStringList({"Patch", "left", "2.50", "0.250", "0.0625", "0.0400, 0.0800", u8"yaw 21.0°, pitch −7.00°"}));
        QCOMPARE(row(model, 3).mid(0, 3), QStringList({"", "right", "0.125"}));
        QVERIFY(model.index(2, CompareModel::Score).data(Qt::FontRole).value<QFont>().bold()); // decided the verdict
        QVERIFY(!model.index(0, CompareModel::Score).data(Qt::FontRole).isValid());
    }

    void oneRunMayLackAHypothesis()
    {
        const NamedRun bad = run("bad", Verdict::Backdoored, 2.5);
        const NamedRun good = run("good", Verdict::Clean, 0.125);
        edit(good).result.hypotheses.pop_back();
        edit(good).result.histories.clear();
        ComparePanel panel;
        panel.resize(900, 600);
        panel.setRuns({bad, good}, 0);
        QCOMPARE(row(*panel.verdicts()->model(), 3).mid(2), QStringList({u8"–", u8"–", u8"–", u8"–", u8"–"}));
        QCOMPARE(panel.pair().hypothesis, std::string("patch"));
        QCOMPARE(panel.triggers()->leftGrid()->tiles().size(), std::size_t{5});
        QVERIFY(panel.triggers()->rightGrid()->tiles().empty());
        QVERIFY(panel.loss()->rightView()->isEmpty());
        QVERIFY(panel.activations()->rightAngles()->isEmpty());
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("compareAnswerRight"))
                    ->text()
                    .contains(QStringLiteral("did not")));
    }

    void picturesAreOfTheSameImage()
    {
        const NamedRun left = run("left", Verdict::Backdoored, 2);
        const NamedRun right = run("right", Verdict::Clean, 0.1);
        edit(right).imageIndices = {0, 1, 43, 42, 7, 9}; // the same two images in the other order
        ComparePanel panel;
        panel.setRuns({left, right}, 0);
        const RunPair::Images images = panel.pair().images();
        QVERIFY(images.matched);
        QCOMPARE(images.pairs, (std::vector<std::pair<int, int>>{{0, 1}, {1, 0}}));
        QCOMPARE(note(panel), QStringLiteral("Same images of gaze.h5."));
        auto *image = panel.findChild<QSpinBox *>(QStringLiteral("compareImage"));
        QCOMPARE(image->maximum(), 2);
        QVERIFY(answer(panel, "Left").contains(QStringLiteral("benign: yaw 1.50°")));
        QVERIFY(answer(panel, "Right").contains(QStringLiteral("benign: yaw 3.50°")));
        image->setValue(2);
        QVERIFY(answer(panel, "Left").contains(QStringLiteral("benign: yaw 3.50°")));
        QVERIFY(answer(panel, "Right").contains(QStringLiteral("benign: yaw 1.50°")));
        panel.findChild<QSlider *>(QStringLiteral("compareGain"))->setValue(9);
        QCOMPARE(panel.triggers()->leftGrid()->tiles()[2].caption, QStringLiteral("difference ×9"));
        QCOMPARE(panel.triggers()->rightGrid()->tiles()[2].caption, QStringLiteral("difference ×9"));
    }

    void saysWhereImagesAreNotTheSame()
    {
        const NamedRun left = run("left", Verdict::Backdoored, 2);
        const NamedRun others = run("others", Verdict::Clean, 0.1);
        edit(others).imageIndices = {0, 1, 2, 3, 4, 5};
        ComparePanel panel;
        panel.setRuns({left, others}, 0);
        QVERIFY(!panel.pair().images().matched);
        QCOMPARE(panel.pair().images().pairs.size(), std::size_t{2});
        QVERIFY2(note(panel).contains(QStringLiteral("drew other images")), qPrintable(note(panel)));
        edit(others).dataPath = "/data/heads.h5";
        panel.setRuns({left, others}, 0);
        QVERIFY2(note(panel).contains(QStringLiteral("different image sets, gaze.h5 and heads.h5")),
                 qPrintable(note(panel)));
        panel.compare(0, 0);
        QVERIFY2(note(panel).contains(QStringLiteral("same scan")), qPrintable(note(panel)));
    }

    void damagedNumbersOfImagesAreNotTrusted()
    {
        const NamedRun left = run("left", Verdict::Backdoored, 2);
        const NamedRun right = run("right", Verdict::Clean, 0.1);
        for (const int first : {-5, 5, 1000000}) {
            for (HypothesisResult &hypothesis : edit(right).result.hypotheses)
                test::own(hypothesis.features).firstImage = first;
            ComparePanel panel;
            panel.setRuns({left, right}, 0);
            QVERIFY(!panel.pair().images().matched);
        }
        test::own(edit(right).result.hypotheses[1].trigger).benign.pixels.clear();
        test::own(edit(right).result.hypotheses[1].features).benignAngles.rows = 1 << 20;
        ComparePanel panel;
        panel.setRuns({left, right}, 0);
        QVERIFY(!panel.grab().isNull());
    }

    void lossCurvesShareTheirAxes()
    {
        const NamedRun left = run("left", Verdict::Backdoored, 2);
        const NamedRun right = run("right", Verdict::Clean, 0.1);
        edit(right).result.histories = {sample::history(0, 30), sample::history(1, 5)};
        ComparePanel panel;
        panel.setRuns({left, right}, 0);
        const PlotView &a = *panel.loss()->leftView();
        const PlotView &b = *panel.loss()->rightView();
        QCOMPARE(a.curveCount(), 3);
        QCOMPARE(a.pointCount(0), 31); // 10, a gap, 20
        QCOMPARE(b.pointCount(0), 36);
        QVERIFY(a.csv().contains(QStringLiteral("\r\n30,1,0.5,0\r\n"))); // the second search of both begins at 30
        QVERIFY(b.csv().contains(QStringLiteral("\r\n30,1,0.5,0\r\n")));
        QCOMPARE(a.xMaximum(), b.xMaximum());
        QCOMPARE(a.yMinimum(), b.yMinimum());
        QVERIFY(a.xMaximum() >= 49);
        panel.findChild<QCheckBox *>(QStringLiteral("compareLogarithmic"))->click();
        QVERIFY(!a.isLogarithmic() && !b.isLogarithmic());
        QCOMPARE(a.yMaximum(), b.yMaximum());
    }

    void histogramsShareBinsAndRange()
    {
        const NamedRun left = run("left", Verdict::Backdoored, 2);
        const NamedRun right = run("right", Verdict::Clean, 0.1);
        for (HypothesisResult &hypothesis : edit(right).result.hypotheses)
            for (float &angle : test::own(hypothesis.features).benignAngles.values)
                angle += 0.5f;
        ComparePanel panel;
        panel.setRuns({left, right}, 0);
        CompareActivations &activations = *panel.activations();
        QCOMPARE(activations.leftAngles()->pointCount(0), 41);
        QCOMPARE(activations.leftAngles()->xMaximum(), activations.rightAngles()->xMaximum());
        QCOMPARE(activations.leftAngles()->yMaximum(), activations.rightAngles()->yMaximum());
        QVERIFY(activations.leftAngles()->xMaximum() > 118); // of the right scan: 89.7° and 28.6°
        QCOMPARE(activations.leftNorms()->xMinimum(), activations.rightNorms()->xMinimum());
        panel.findChild<QSpinBox *>(QStringLiteral("compareBins"))->setValue(10);
        QCOMPARE(activations.rightNorms()->pointCount(1), 11);
        auto *output = panel.findChild<QComboBox *>(QStringLiteral("compareOutput"));
        QCOMPARE(output->count(), 2);
        QCOMPARE(output->itemText(1), QStringLiteral("pitch"));
        output->setCurrentIndex(1);
        QVERIFY(activations.leftAngles()->xMinimum() > 90);
    }

    void binsLeaveOutWhatIsNotFinite()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const HistogramBins bins({{0, 1, nan}, {2, 4, std::numeric_limits<double>::infinity()}, {nan}}, 4);
        QCOMPARE(bins.edges(), QVector<double>({0, 1, 2, 3, 4}));
        QCOMPARE(bins.shares({0, 1, nan}), QVector<double>({50, 50, 0, 0, 0}));
        QCOMPARE(bins.shares({2, 4}), QVector<double>({0, 0, 50, 50, 0}));
        QVERIFY(bins.shares({nan}).isEmpty());
        QVERIFY(HistogramBins({{}, {nan}}, 4).isEmpty());
        const HistogramBins one({{3, 3}}, 5); // a width all the same
        QVERIFY(one.edges().first() < 3 && one.edges().last() > 3);
        const QVector<double> shares = one.shares({3, 3});
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0.0), 100.0);
    }

    void hypothesisIsOneForAllPages()
    {
        ComparePanel panel;
        panel.setRuns({run("left", Verdict::Backdoored, 2), run("right", Verdict::Clean, 0.1)}, 0);
        QCOMPARE(panel.pair().hypothesis, std::string("patch")); // decided
        panel.selectHypothesis(QStringLiteral("probe"));
        QCOMPARE(panel.pair().hypothesis, std::string("probe"));
        QVERIFY(panel.loss()->leftView()->isEmpty()); // the probe has no loss curves
        QVERIFY(panel.loss()->leftView()->emptyText().contains(QStringLiteral("Probe")));
        QVERIFY(!panel.activations()->leftAngles()->isEmpty());
        panel.selectHypothesis(QStringLiteral("unknown"));
        QCOMPARE(panel.pair().hypothesis, std::string("probe"));
    }

    void looksAliveAtAnySize()
    {
        ComparePanel panel;
        panel.setRuns({run("left", Verdict::Backdoored, 2), run("right", Verdict::Clean, 0.1)}, 0);
        panel.show();
        auto *tabs = panel.findChild<QTabWidget *>(QStringLiteral("compareTabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (const QSize size : {QSize(320, 240), QSize(1400, 900)}) {
                panel.resize(size);
                QVERIFY(!panel.grab().isNull());
                QVERIFY(panel.width() <= qMax(400, size.width())); // it fits into a narrow dock
            }
        }
    }

private:
    static QStringList row(const CompareModel &model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }

    static QString note(const ComparePanel &panel)
    {
        return panel.findChild<QLabel *>(QStringLiteral("compareNote"))->text();
    }

    static QString answer(const ComparePanel &panel, const char *side)
    {
        return panel.findChild<QLabel *>(QStringLiteral("compareAnswer") + QLatin1String(side))->text();
    }
};

DRM_TEST(ComparePanelTest)
#include "ComparePanelTest.moc"
