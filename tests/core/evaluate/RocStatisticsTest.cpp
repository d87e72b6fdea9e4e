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
        QVERIFY(std::isnan(bootstrapAuc({1}, {}, 1).low));
    }

    void intervalsHoldTheEstimate()
    {
        const Interval perfect = bootstrapAuc({0, 0.1, 0.2}, {1, 2, 3}, 1);
        QVERIFY(perfect.low == 1 && perfect.value == 1 && perfect.high == 1);
        const Interval auc = bootstrapAuc({0, 1, 2, 3, 4}, {2.5, 3.5, 1.5, 5, 6}, 1);
        QVERIFY(auc.low < auc.value && auc.value < auc.high && auc.high <= 1);
        QVERIFY(auc.low == bootstrapAuc({0, 1, 2, 3, 4}, {2.5, 3.5, 1.5, 5, 6}, 1).low);

        // Seven of ten: the normal approximation gives 0.70 ± 1.96 · 0.145.
        const Interval accuracy = bootstrapMean({1, 1, 1, 1, 1, 1, 1, 0, 0, 0}, 3);
        QCOMPARE(accuracy.value, 0.7);
        QVERIFY(accuracy.low >= 0.3 && accuracy.low <= 0.5);
        QVERIFY(accuracy.high >= 0.9 && accuracy.high <= 1.0);
        QVERIFY(std::isnan(bootstrapMean({}, 3).value));
    }
};

DRM_TEST(RocStatisticsTest)
#include "RocStatisticsTest.moc"
