// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/HypothesisModel.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace drm;

class HypothesisModelTest : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        HypothesisModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHypotheses({sample::hypothesis("probe", 0.5), sample::hypothesis("patch", 2)});
        model.setLabels(OutputLabels({"yaw"}, {"deg"}));
        model.setHypotheses({sample::hypothesis("patch", 2)});
        model.setHypotheses({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheNumbers()
    {
        HypothesisModel model;
        model.setLabels(OutputLabels({"yaw", "pitch"}, {"deg", "deg"}));
        model.setHypotheses({sample::hypothesis("probe", 0.5), sample::hypothesis("patch", 2)});
        const QStringList expected[] = {
            {"Probe", "0.500", "no", "0.250", "0.0400, 0.0800", "0.500", "yaw 21.0°, pitch −7.00°", "13 s"},
            {"Patch", "2.00", "yes", "0.250", "0.0400, 0.0800", "0.500", "yaw 21.0°, pitch −7.00°", "13 s"}};
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < HypothesisModel::ColumnCount; ++column) {
                const QString text = model.index(row, column).data().toString();
                if (column == HypothesisModel::Seconds)
                    QVERIFY(text == QStringLiteral("12 s") || text == QStringLiteral("13 s"));
                else
                    QCOMPARE(text, expected[row].at(column));
            }
        }
        QCOMPARE(model.headerData(HypothesisModel::Score, Qt::Horizontal).toString(), QStringLiteral("Score"));
        QCOMPARE(model.headerData(HypothesisModel::Cost, Qt::Horizontal).toString(), QStringLiteral("Cost"));
        QCOMPARE(model.hypothesisName(1), QStringLiteral("patch"));
        QCOMPARE(model.hypothesisName(2), QString());
    }

    void sortsByNumbers()
    {
        HypothesisModel model;
        model.setHypotheses({sample::hypothesis("patch", 10)});
        QCOMPARE(model.index(0, HypothesisModel::Score).data(HypothesisModel::SortRole).toDouble(), 10.0);
        QCOMPARE(model.index(0, HypothesisModel::Rav).data(HypothesisModel::SortRole).toDouble(), 0.06);
        QCOMPARE(model.index(0, HypothesisModel::Succeeded).data(HypothesisModel::SortRole).toBool(), true);
    }

    void explainsEveryColumn()
    {
        const HypothesisModel model;
        for (int column = 0; column < HypothesisModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(QLatin1Char('.')));
        }
    }

    void missingNumbersAreDashes()
    {
        HypothesisModel model;
        HypothesisResult bare;
        bare.judgement.score = std::numeric_limits<double>::quiet_NaN();
        model.setHypotheses({bare});
        QCOMPARE(model.index(0, HypothesisModel::Score).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, HypothesisModel::Rav).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, HypothesisModel::Target).data().toString(), QStringLiteral("–"));
    }
};

DRM_TEST(HypothesisModelTest)
#include "HypothesisModelTest.moc"
