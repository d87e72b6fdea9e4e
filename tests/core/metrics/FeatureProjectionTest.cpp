// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/FeatureProjection.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <ctime>
#include <limits>
#include <random>

using namespace drm;
using Basis = FeatureProjection::Basis;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Features that lie along a few strong directions, and some noise.
Table features(int rows, int columns, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> noise;
    std::vector<float> directions;
    for (int i = 0; i < 4 * columns; ++i)
        directions.push_back(noise(generator));
    Table table{rows, columns, {}};
    for (int row = 0; row < rows; ++row) {
        const float strengths[] = {4 * noise(generator), 3 * noise(generator), 2 * noise(generator), noise(generator)};
        for (int i = 0; i < columns; ++i) {
            float value = noise(generator);
            for (int k = 0; k < 4; ++k)
                value += strengths[k] * directions[static_cast<std::size_t>(k * columns + i)];
            table.values.push_back(value);
        }
    }
    return table;
}

} // namespace

class FeatureProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheAxesOfAKnownCloud()
    {
        // Around (10, 20): 3 along u = (0.6, 0.8), 1 along v = (0.8, -0.6). Squares: 18 and 2 of 20.
        const Table benign{4, 2, {11.8f, 22.4f, 8.2f, 17.6f, 10.8f, 19.4f, 9.2f, 20.6f}};
        const Table triggered{2, 2, {10, 20, 13, 24}};
        const FeatureProjection found = projectFeatures(benign, triggered, Basis::Benign);
        QVERIFY(found.valid);
        QVERIFY(near(found.explained[0], 0.9));
        QVERIFY(near(found.explained[1], 0.1));
        QVERIFY(near(found.benign.x[0], 3) && near(found.benign.y[0], 0));
        QVERIFY(near(found.benign.x[1], -3));
        QVERIFY(near(found.benign.x[2], 0) && near(found.benign.y[2], 1)); // v, for 0.8 is its largest weight
        QVERIFY(near(found.triggered.x[0], 0) && near(found.triggered.y[0], 0));
        QVERIFY(near(found.triggered.x[1], 5) && near(found.triggered.y[1], 0)); // (3, 4) lies along u
    }

    void bothTablesTurnTheAxes()
    {
        // Benign alone vary along the first axis, together the second one is longer.
        const Table benign{2, 2, {1, 0, -1, 0}};
        const Table triggered{2, 2, {1, 10, -1, 10}};
        const FeatureProjection alone = projectFeatures(benign, triggered, Basis::Benign);
        QVERIFY(near(alone.explained[0], 1) && near(alone.explained[1], 0));
        QVERIFY(near(alone.triggered.x[0], 1) && near(alone.triggered.x[1], -1));
        const FeatureProjection both = projectFeatures(benign, triggered, Basis::Both);
        QVERIFY(near(both.explained[0], 100.0 / 104)); // 4 · 5² against 4 · 1²
        QVERIFY(near(both.benign.x[0], -5) && near(both.triggered.x[0], 5));
        QVERIFY(near(both.benign.y[0], 1) && near(both.triggered.y[1], -1));
    }

    void isTheBestPlane()
    {
        const Table benign = features(60, 40, 1);
        const Table triggered = features(50, 40, 2);
        const FeatureProjection found = projectFeatures(benign, triggered, Basis::Benign);
        QCOMPARE(found.benign.x.size(), std::size_t{60});
        QCOMPARE(found.triggered.y.size(), std::size_t{50});
        // Components are uncorrelated, and their variances are the shares that are told.
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (std::size_t i = 0; i < 60; ++i) {
            xx += found.benign.x[i] * found.benign.x[i];
            yy += found.benign.y[i] * found.benign.y[i];
            xy += found.benign.x[i] * found.benign.y[i];
        }
        QVERIFY(std::abs(xy) < 1e-4 * xx);
        QVERIFY(near(yy / xx, found.explained[1] / found.explained[0]));
        QVERIFY(found.explained[0] > found.explained[1] && found.explained[0] + found.explained[1] < 1);
        QVERIFY(found.explained[0] + found.explained[1] > 0.6);
    }

    void leavesOutWhatIsNotFinite()
    {
        constexpr float nan = std::numeric_limits<float>::quiet_NaN();
        const Table benign{3, 2, {1, 0, nan, 0, -1, 0}};
        const Table triggered{2, 2, {std::numeric_limits<float>::infinity(), 1, 0, 0}};
        const FeatureProjection found = projectFeatures(benign, triggered, Basis::Both);
        QVERIFY(found.valid);
        QVERIFY(std::isnan(found.benign.x[1]) && std::isnan(found.benign.y[1]));
        QVERIFY(std::isnan(found.triggered.x[0]));
        QVERIFY(near(found.benign.x[0], 1) && near(found.triggered.x[1], 0));
    }

    void saysWhereThereIsNoPlane()
    {
        const Table some{2, 2, {1, 2, 3, 4}};
        QVERIFY(!projectFeatures({}, {}, Basis::Both).valid);
        QVERIFY(!projectFeatures(some, {}, Basis::Benign).valid);
        QVERIFY(!projectFeatures(some, {1, 3, {1, 2, 3}}, Basis::Both).valid);
        QVERIFY(!projectFeatures({1 << 30, 2, {1, 2}}, some, Basis::Both).valid);
        QVERIFY(!projectFeatures({2, 2, {5, 6, 5, 6}}, some, Basis::Benign).valid); // all alike
        QVERIFY(!projectFeatures({1, 2, {5, 6}}, some, Basis::Benign).valid);
    }

    void isQuickForManyNeurons()
    {
        const Table benign = features(200, 2048, 1);
        const Table triggered = features(200, 2048, 2);
        const std::clock_t start = std::clock(); // processor time: the machine may do other work, too
        QVERIFY(projectFeatures(benign, triggered, Basis::Both).valid);
        const double milliseconds = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("400 x 2048: %.0f ms", milliseconds);
        QVERIFY(milliseconds < 2000); // below 200; debug builds and sanitizers are slower
    }
};

DRM_TEST(FeatureProjectionTest)
#include "FeatureProjectionTest.moc"
