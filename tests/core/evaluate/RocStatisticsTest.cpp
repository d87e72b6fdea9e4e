// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/RocStatistics.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace drm;

class RocStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPairsByHand()
    {
        QCOMPARE(rocAuc({0, 1}, {2, 3}), 1.0);
        QCOMPARE(rocAuc({2, 3}, {0, 1}), 0.0);
        // Pairs: 1>0, 1=1, 2>0, 2>1: (1 + 0.5 + 1 + 1) / 4.
        QCOMPARE(rocAuc({0, 1}, {1, 2}), 0.875);
        QVERIFY(std::isnan(rocAuc({}, {1})));
        QVERIFY(std::isnan(intervalOfAuc({1}, {}, 1).low));
    }

    void intervalsHoldTheEstimate()
    {
        const Interval auc = intervalOfAuc({0, 1, 2, 3, 4}, {2.5, 3.5, 1.5, 5, 6}, 1);
        QVERIFY(auc.low < auc.value && auc.value < auc.high && auc.high <= 1);
        QVERIFY(auc.low == intervalOfAuc({0, 1, 2, 3, 4}, {2.5, 3.5, 1.5, 5, 6}, 1).low);

        const Interval mean = bootstrapMean({1, 2, 3, 4, 5, 6, 7, 8}, 3); // 4.5 ± 1.96 · 0.81
        QCOMPARE(mean.value, 4.5);
        QVERIFY(mean.low > 2.5 && mean.low < 3.5 && mean.high > 5.5 && mean.high < 6.5);
        QVERIFY(std::isnan(bootstrapMean({}, 3).value));
        QCOMPARE(toText(bootstrapMean({2}, 3)), std::string("2")); // one value says nothing of the spread
    }

    void boundsOfAPerfectOrder()
    {
        // The smaller list has 3: 0.025^(1/3) = 0.2924.
        const Interval perfect = intervalOfAuc({0, 0.1, 0.2}, {1, 2, 3, 4}, 1);
        QVERIFY(perfect.value == 1 && perfect.high == 1 && std::abs(perfect.low - 0.2924) < 1e-4);
        const Interval wrong = intervalOfAuc({1, 2, 3, 4}, {0, 0.1, 0.2}, 1);
        QVERIFY(wrong.value == 0 && wrong.low == 0 && std::abs(wrong.high - 0.7076) < 1e-4);
        const Interval tied = intervalOfAuc({0, 0, 0}, {0, 0, 0}, 1);
        QVERIFY(tied.value == 0.5 && std::abs(tied.low - 0.1462) < 1e-4 && std::abs(tied.high - 0.8538) < 1e-4);
    }

    void proportionsByTheTable()
    {
        // Clopper and Pearson: 7 of 10 from 0.3475 to 0.9333; 10 of 10 from 0.025^(1/10).
        const Interval accuracy = exactProportion(7, 10);
        QCOMPARE(accuracy.value, 0.7);
        QVERIFY(std::abs(accuracy.low - 0.3475) < 1e-4 && std::abs(accuracy.high - 0.9333) < 1e-4);
        const Interval all = exactProportion(10, 10);
        QVERIFY(all.value == 1 && all.high == 1 && std::abs(all.low - 0.6915) < 1e-4);
        const Interval none = exactProportion(0, 10);
        QVERIFY(none.value == 0 && none.low == 0 && std::abs(none.high - 0.3085) < 1e-4);
        QVERIFY(std::isnan(exactProportion(0, 0).value));
    }
};

DRM_TEST(RocStatisticsTest)
#include "RocStatisticsTest.moc"
