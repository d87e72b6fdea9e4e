// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/NeuronStatistics.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;
using Order = NeuronStatistics::Order;

class NeuronStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesEveryNeuron()
    {
        // Neuron 0: 1, 3 against 4, 5. Neuron 1: 2, 6 against 4, 4. Neuron 2 is dead in both.
        const NeuronStatistics found = NeuronStatistics::of({2, 3, {1, 2, 0, 3, 6, 0}}, {2, 3, {4, 4, 0, 5, 4, 0}});
        QCOMPARE(found.count(), 3);
        QCOMPARE(found.benignMean, std::vector<double>({2, 4, 0}));
        QCOMPARE(found.triggeredMean, std::vector<double>({4.5, 4, 0}));
        QCOMPARE(found.benignDeviation[0], std::sqrt(2.0)); // unbiased: (1 + 1) / 1
        QCOMPARE(found.benignDeviation[1], std::sqrt(8.0));
        QCOMPARE(found.triggeredDeviation[0], std::sqrt(0.5));
        QCOMPARE(found.varianceRatio[0], 0.25);
        QCOMPARE(found.varianceRatio[1], 0.0);
        QVERIFY(std::isnan(found.varianceRatio[2]));
        QCOMPARE(found.shift[0], 2.5 / std::sqrt(2.0));
        QCOMPARE(found.shift[1], 0.0);
    }

    void sorts()
    {
        NeuronStatistics neurons;
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        neurons.benignMean = {0, 0, 0, 0, 0};
        neurons.varianceRatio = {0.5, nan, 0.1, std::numeric_limits<double>::infinity(), 0.1};
        neurons.shift = {1, -3, 2, nan, 0};
        QCOMPARE(neurons.order(Order::VarianceRatio), std::vector<int>({2, 4, 0, 3, 1}));
        QCOMPARE(neurons.order(Order::Shift), std::vector<int>({1, 2, 0, 4, 3}));
        QCOMPARE(neurons.order(Order::Index), std::vector<int>({0, 1, 2, 3, 4}));
    }

    void leavesOutWhatIsNotFinite()
    {
        constexpr float nan = std::numeric_limits<float>::quiet_NaN();
        const NeuronStatistics found = NeuronStatistics::of({3, 2, {1, nan, nan, nan, 3, nan}}, {2, 2, {4, 1, 5, 2}});
        QCOMPARE(found.benignMean[0], 2.0);
        QCOMPARE(found.benignDeviation[0], std::sqrt(2.0));
        QVERIFY(std::isnan(found.benignMean[1]) && std::isnan(found.varianceRatio[1]));
        QCOMPARE(found.order(Order::VarianceRatio), std::vector<int>({0, 1}));
    }

    void tablesThatDoNotFitGiveNothing()
    {
        QCOMPARE(NeuronStatistics::of({}, {}).count(), 0);
        QCOMPARE(NeuronStatistics::of({1, 2, {1, 2}}, {1, 3, {1, 2, 3}}).count(), 0);
        QCOMPARE(NeuronStatistics::of({1 << 30, 2, {1, 2}}, {1, 2, {1, 2}}).count(), 0);
    }
};

DRM_TEST(NeuronStatisticsTest)
#include "NeuronStatisticsTest.moc"
