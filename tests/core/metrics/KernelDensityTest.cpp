// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/KernelDensity.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

class KernelDensityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAGaussianAroundOneValue()
    {
        const KernelDensity density({2}, 0.5);
        QCOMPARE(density.bandwidth(), 0.5);
        const std::vector<double> at = density.at({2, 2.5, 9});
        QCOMPARE(at[0], 1 / (0.5 * std::sqrt(2 * std::acos(-1.0))));
        QCOMPARE(at[1], at[0] * std::exp(-0.5));
        QCOMPARE(at[2], 0.0);
    }

    void bandwidthIsSilvermans()
    {
        // s = sqrt(2.5), quartiles 2 and 4: IQR / 1.34 = 1.4925 is the smaller.
        const KernelDensity density({5, 3, 1, 2, 4}, 1e-6);
        QCOMPARE(density.quantile(0.25), 2.0);
        QCOMPARE(density.quantile(0.5), 3.0);
        QCOMPARE(density.quantile(0.9), 4.6);
        QCOMPARE(density.bandwidth(), 0.9 * (2 / 1.34) * std::pow(5, -0.2));
        QCOMPARE(KernelDensity({7, 7, 7}, 0.1).bandwidth(), 0.1);
    }

    void integratesToOne()
    {
        const KernelDensity density({1, 2, 2.5, 7, std::numeric_limits<double>::quiet_NaN()}, 0.01);
        std::vector<double> places;
        for (int i = 0; i <= 4000; ++i)
            places.push_back(-15 + 0.01 * i);
        double sum = 0;
        for (const double value : density.at(places))
            sum += 0.01 * value;
        QVERIFY2(std::abs(sum - 1) < 1e-4, qPrintable(QString::number(sum)));
    }

    void emptyIsZeroEverywhere()
    {
        const KernelDensity density({std::numeric_limits<double>::infinity()}, 1);
        QVERIFY(density.isEmpty());
        QCOMPARE(density.at({0, 1}), std::vector<double>({0, 0}));
        QVERIFY(std::isnan(density.quantile(0.5)));
    }
};

DRM_TEST(KernelDensityTest)
#include "KernelDensityTest.moc"
