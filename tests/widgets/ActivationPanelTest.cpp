// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActivationPanel.h"
#include "PanelSamples.h"
#include "widgets/PlotView.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace drm;

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
        panel.reset();
        QCOMPARE(chooser->count(), 0);
        QVERIFY(panel.angleView()->isEmpty());
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

QTEST_MAIN(ActivationPanelTest)
#include "ActivationPanelTest.moc"
