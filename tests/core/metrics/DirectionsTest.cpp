// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Directions.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace drm;

namespace {

bool nearly(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class DirectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gazeByHand()
    {
        const Vector3 straight = gazeDirection({0, 0}); // into the camera
        QVERIFY(nearly(straight[0], 0) && nearly(straight[1], 0) && nearly(straight[2], -1));
        const Vector3 up = gazeDirection({radians(30), 0});
        QVERIFY(nearly(up[1], -0.5)); // y is down
        const Vector3 aside = gazeDirection({0, radians(30)});
        QVERIFY(nearly(aside[0], -0.5)); // to the left of the image
        const GazeAngles angles = gazeAngles({-2, -2 * std::sqrt(2.0), -2});
        QVERIFY(nearly(degrees(angles.pitch), 45) && nearly(degrees(angles.yaw), 45));
        const GazeAngles again = gazeAngles(gazeDirection({0.3, -2.5}));
        QVERIFY(nearly(again.pitch, 0.3) && nearly(again.yaw, -2.5));
    }

    void anglesBetweenDirections()
    {
        QVERIFY(nearly(degrees(angleBetween({1, 0, 0}, {0, 5, 0})), 90));
        QVERIFY(nearly(degrees(angleBetween({1, 0, 0}, {-3, 0, 0})), 180));
        QVERIFY(nearly(angleBetween({1, 2, 3}, {2, 4, 6}), 0));
        // So small that an arc cosine would have lost it.
        QVERIFY(std::abs(angleBetween(gazeDirection({0, 0}), gazeDirection({1e-9, 0})) - 1e-9) < 1e-15);
    }

    void headsAsBiwiHasThem()
    {
        const double c = std::cos(radians(30));
        const double s = 0.5;
        const Matrix3 roll{{{c, -s, 0}, {s, c, 0}, {0, 0, 1}}};
        const Matrix3 yaw{{{c, 0, s}, {0, 1, 0}, {-s, 0, c}}};
        const Matrix3 pitch{{{1, 0, 0}, {0, c, -s}, {0, s, c}}};
        QVERIFY(nearly(degrees(biwiAngles(roll).roll), 30) && nearly(biwiAngles(roll).yaw, 0));
        QVERIFY(nearly(degrees(biwiAngles(yaw).yaw), 30) && nearly(biwiAngles(yaw).pitch, 0));
        QVERIFY(nearly(degrees(biwiAngles(pitch).pitch), -30) && nearly(biwiAngles(pitch).roll, 0));
        QVERIFY(isRotation(roll) && isRotation(yaw));
        QVERIFY(!isRotation({{{1, 0, 0}, {0, 1, 0}, {0, 0, -1}}})); // a mirror
        QVERIFY(!isRotation({{{1, 0, 0}, {0, 1.1, 0}, {0, 0, 1}}}));
        QVERIFY(!isRotation({{{std::nan(""), 0, 0}, {0, 1, 0}, {0, 0, 1}}}));
    }
};

DRM_TEST(DirectionsTest)
#include "DirectionsTest.moc"
