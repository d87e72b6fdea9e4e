// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/ActivationPanel.h"
#include "tests/fixtures/Choose.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotView.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

namespace {

} // namespace

class ActivationPanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        ActivationPanel panel;
        QVERIFY(panel.angleView()->isEmpty());
        QVERIFY(panel.normView()->isEmpty());
        QVERIFY(panel.angleView()->emptyText().startsWith(QStringLiteral("No features yet")));
    }

    void histogramsCountEveryImageOnce()
    {
        ActivationPanel panel;
        panel.findChild<QSpinBox *>(QStringLiteral("activationBins"))->setValue(20);
        panel.setFeatures(sample::features("patch"));
        for (PlotView *plot : {panel.angleView(), panel.normView()}) {
            QCOMPARE(plot->curveCount(), 2);
            QCOMPARE(plot->pointCount(0), 21); // 20 bins have 21 edges
            QCOMPARE(plot->yMinimum(), 0.0);
            double benign = 0;
            double triggered = 0;
            const QStringList rows = plot->csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
            for (const QString &row : rows.mid(1)) {
                benign += row.section(QLatin1Char(','), 1, 1).toDouble();
                triggered += row.section(QLatin1Char(','), 2, 2).toDouble();
            }
            QVERIFY(std::abs(benign - 100) < 1e-6);
            QVERIFY(std::abs(triggered - 100) < 1e-6);
        }
        QVERIFY(panel.angleView()->xMinimum() < 45 && panel.angleView()->xMinimum() > 43);
        QVERIFY(panel.angleView()->xMaximum() > 89 && panel.angleView()->xMaximum() < 91);
    }

    void outputAndBinsCanBeChosen()
    {
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setFeatures(sample::features("patch"));
        auto *output = panel.findChild<QComboBox *>(QStringLiteral("activationOutput"));
        QCOMPARE(output->count(), 2);
        output->setCurrentIndex(1);
        QVERIFY(panel.angleView()->xMinimum() > 99);
        panel.findChild<QSpinBox *>(QStringLiteral("activationBins"))->setValue(5);
        QCOMPARE(panel.angleView()->pointCount(0), 6);
        panel.setFeatures(sample::features("patch"));
        QCOMPARE(output->currentIndex(), 1);
    }

    void saysWhatTheNumbersMean()
    {
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {});
        panel.setFeatures(sample::features("patch"));
        const QAbstractItemModel *model = panel.findChild<QTableView *>(QStringLiteral("activationTable"))->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("RAV yaw"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("0.031"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("all in one direction"));
        QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("as spread as benign"));
        QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("0.2"));
    }

    void keepsEveryHypothesis()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::features("patch"));
        panel.setFeatures(sample::features("generative"));
        auto *chooser = panel.findChild<QComboBox *>(QStringLiteral("activationHypothesis"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Generative"));
        panel.selectHypothesis(QStringLiteral("patch"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Patch"));
        panel.clear();
        QCOMPARE(chooser->count(), 0);
        QVERIFY(panel.angleView()->isEmpty());
    }

    void anotherRunIsLaidOver()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::features("patch"));
        FeatureStats other = sample::features("patch");
        for (float &norm : other.triggeredNorms)
            norm += 50;
        const NamedRun empty{QStringLiteral("empty"), std::make_shared<ScanRecord>()};
        auto record = std::make_shared<ScanRecord>();
        record->result.hypotheses.resize(2);
        record->result.hypotheses[1].features = std::make_shared<const FeatureStats>(other);
        const NamedRun twin{QStringLiteral("twin"), record};
        panel.setRuns({empty, twin}, -1);
        QCOMPARE(panel.normView()->curveCount(), 2);
        auto *run = panel.findChild<QComboBox *>(QStringLiteral("activationRun"));
        QCOMPARE(run->count(), 3);
        test::choose(run, 2);
        QCOMPARE(panel.normView()->curveCount(), 4);
        QCOMPARE(panel.normView()->curveName(3), QStringLiteral("triggered, twin"));
        QVERIFY(panel.normView()->xMaximum() > 64); // bins hold both
        QCOMPARE(panel.normView()->pointCount(0), panel.normView()->pointCount(3));
        auto *note = panel.findChild<QLabel *>(QStringLiteral("activationNote"));
        QVERIFY(note->isHidden());
        test::choose(run, 1);
        QCOMPARE(panel.normView()->curveCount(), 2);
        QVERIFY2(note->text().contains(QStringLiteral("empty")), qPrintable(note->text()));
        QVERIFY(!note->isHidden());
        test::choose(run, 2);
        panel.setRuns({empty, twin}, 0); // still chosen
        QCOMPARE(run->currentText(), QStringLiteral("twin"));
        QCOMPARE(panel.normView()->curveCount(), 4);
        panel.setRuns({}, -1);
        QCOMPARE(panel.normView()->curveCount(), 2);
    }

    void violins()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::features("patch"));
        panel.findChild<QComboBox *>(QStringLiteral("activationKind"))->setCurrentIndex(1);
        QVERIFY(!panel.findChild<QSpinBox *>(QStringLiteral("activationBins"))->isEnabled());
        auto *violin = panel.findChild<PlotView *>(QStringLiteral("activationNormsViolin"));
        QCOMPARE(violin->curveCount(), 3); // and the medians
        QVERIFY(violin->pointCount(0) > 100);
        QCOMPARE(violin->yOf(0).first(), 1.0); // benign above triggered
        QCOMPARE(violin->yOf(1).first(), 0.0);
        const auto widest = [violin](int curve) {
            return *std::max_element(violin->yOf(curve).begin(), violin->yOf(curve).end());
        };
        QCOMPARE(widest(0), 1.42);
        QCOMPARE(widest(1), 0.42);
        QVERIFY(std::abs(violin->xOf(2)[0] - 12.475) < 1e-3); // 10 to 14.95
        QVERIFY(violin->csv().startsWith(QStringLiteral("set,norm of the features,density\r\nbenign,")));
        // The least and the most value are within.
        QVERIFY(violin->xOf(0).first() < 10 && violin->xOf(0).last() > 14.95);
    }

    void damagedFeaturesShowWhatFits()
    {
        ActivationPanel panel;
        FeatureStats damaged = sample::features("patch");
        damaged.benignAngles.rows = 1 << 30;
        damaged.triggeredAngles.values.assign(200, std::numeric_limits<float>::quiet_NaN());
        damaged.benignNorms = {5, std::numeric_limits<float>::infinity(), 5};
        damaged.triggeredNorms.clear();
        panel.setFeatures(damaged);
        QVERIFY(panel.angleView()->isEmpty());
        QVERIFY(!panel.normView()->isEmpty());
        QVERIFY(panel.normView()->xMinimum() < 5 && panel.normView()->xMaximum() > 5);
        QCOMPARE(panel.normView()->pointCount(1), 0);
    }
};

DRM_TEST(ActivationPanelTest)
#include "ActivationPanelTest.moc"
