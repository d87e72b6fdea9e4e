// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image/PredictionOverlay.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/theme/Theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

namespace {

constexpr double degree = 3.14159265358979323846 / 180;

bool near(const QPointF &a, double x, double y)
{
    return std::abs(a.x() - x) < 1e-6 && std::abs(a.y() - y) < 1e-6;
}

const PredictionOverlay gaze({"pitch", "yaw"}, {"rad", "rad"});
const PredictionOverlay head({"yaw", "pitch", "roll"}, {"deg", "deg", "deg"});

} // namespace

class PredictionOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheKindByTheNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *title, const QStringList &names, PredictionOverlay::Kind kind) {
            QTest::newRow(title) << names << static_cast<int>(kind);
        };
        row("gaze", {"pitch", "yaw"}, PredictionOverlay::Kind::Gaze);
        row("other order", {"Yaw", "Pitch"}, PredictionOverlay::Kind::Gaze);
        row("with gaze before", {"gaze_pitch", "gaze yaw"}, PredictionOverlay::Kind::Gaze);
        row("point", {"gaze_x", "gaze_y"}, PredictionOverlay::Kind::GazePoint);
        row("head", {"yaw", "pitch", "roll"}, PredictionOverlay::Kind::HeadPose);
        row("head named", {"head_roll", "head_pitch", "head_yaw"}, PredictionOverlay::Kind::HeadPose);
        row("steering", {"angle", "throttle"}, PredictionOverlay::Kind::Numbers);
        row("no names", {}, PredictionOverlay::Kind::Numbers);
        row("one too many", {"pitch", "yaw", "depth"}, PredictionOverlay::Kind::Numbers);
    }

    void tellsTheKindByTheNames()
    {
        QFETCH(QStringList, names);
        QFETCH(int, kind);
        std::vector<std::string> list;
        for (const QString &name : names)
            list.push_back(name.toStdString());
        QCOMPARE(static_cast<int>(PredictionOverlay(list, {}).kind()), kind);
    }

    void gazePointsWhereItLooks()
    {
        QVERIFY(near(gaze.tips({0, 0}).front(), 0, 0));
        // sin(0.4) = 0.38941834, times 0.75.
        QVERIFY(near(gaze.tips({0.4, 0}).front(), 0, -0.29206376)); // up
        QVERIFY(near(gaze.tips({-0.4, 0}).front(), 0, 0.29206376));
        QVERIFY(near(gaze.tips({0, 0.4}).front(), 0.29206376, 0)); // to the right edge
        // Pitch shortens the sideways part: sin(0.4) cos(0.3) = 0.37202555.
        QVERIFY(near(gaze.tips({0.3, 0.4}).front(), 0.75 * 0.37202555, -0.75 * 0.29552021));
        // The order of the outputs is told by their names.
        const PredictionOverlay turned({"yaw", "pitch"}, {"rad", "rad"});
        QVERIFY(near(turned.tips({0.4, 0}).front(), 0.29206376, 0));
        const PredictionOverlay degrees({"pitch", "yaw"}, {"deg", "°"});
        QVERIFY(near(degrees.tips({0, 0.4 / degree}).front(), 0.29206376, 0));
    }

    void longArrowsStayInside()
    {
        const QPointF tip = gaze.tips({0.9, 0.9}).front();
        QVERIFY(std::hypot(tip.x(), tip.y()) <= 0.47 + 1e-9);
        QVERIFY(tip.x() > 0 && tip.y() < 0);
        const PredictionOverlay point({"gaze_x", "gaze_y"}, {});
        QVERIFY(near(point.tips({0.5, -3}).front(), 0.235, -0.47));
        QVERIFY(near(point.tips({-0.5, 0.2}).front(), -0.235, 0.094)); // negative x: to the left, as it is said
    }

    void theConventionIsSaid()
    {
        QVERIFY(PredictionOverlay({"gaze_x", "gaze_y"}, {}).convention().contains("Positive x points right"));
        QVERIFY(gaze.convention().contains("Positive pitch points up"));
        QVERIFY(head.convention().contains("clockwise"));
        QVERIFY(PredictionOverlay({"speed"}, {}).convention().isEmpty());
        // Pixels have no known place on the screen: they are written as numbers.
        QCOMPARE(PredictionOverlay({"gaze_x", "gaze_y"}, {"px", "px"}).kind(), PredictionOverlay::Kind::Numbers);
    }

    /// Sets differ in which way is positive.
    void theOtherWayRound()
    {
        const PredictionOverlay camera({"gaze_pitch", "gaze_yaw"}, {"rad", "rad"}, {1, -1});
        QVERIFY(near(camera.tips({0, 0.4}).front(), -gaze.tips({0, 0.4}).front().x(), 0));
        QVERIFY(near(camera.tips({0.4, 0}).front(), 0, gaze.tips({0.4, 0}).front().y()));
        QVERIFY2(camera.convention().contains("Positive pitch points up, positive yaw to the left edge"),
                 qPrintable(camera.convention()));
        const PredictionOverlay turned({"yaw", "pitch", "roll"}, {"deg", "deg", "deg"}, {-1, -1, -1});
        QVERIFY(near(turned.tips({30, 0, 0})[2], -0.2, 0));
        QVERIFY(near(turned.tips({0, 30, 0})[2], 0, 0.2));
        QVERIFY(near(turned.tips({0, 0, 30})[1], -0.2, -0.4 * std::cos(30 * degree)));
        QVERIFY(turned.convention().contains("counterclockwise") && turned.convention().contains("pitch points down"));
    }

    void headAxes()
    {
        // Looking into the camera: right, up, and at the viewer.
        QVERIFY(near(head.tips({0, 0, 0})[0], 0.4, 0));
        QVERIFY(near(head.tips({0, 0, 0})[1], 0, -0.4));
        QVERIFY(near(head.tips({0, 0, 0})[2], 0, 0));
        QVERIFY(near(head.tips({30, 0, 0})[2], 0.2, 0)); // yaw: to the right edge
        QVERIFY(near(head.tips({0, 30, 0})[2], 0, -0.2)); // pitch: up
        // Roll, clockwise: the right side sinks, the crown leans to the right.
        QVERIFY(near(head.tips({0, 0, 30})[0], 0.4 * std::cos(30 * degree), 0.2));
        QVERIFY(near(head.tips({0, 0, 30})[1], 0.2, -0.4 * std::cos(30 * degree)));
        // Before the roll the face looks along (sin yaw cos pitch, sin pitch).
        QVERIFY(near(head.tips({40, 20, 0})[2], 0.4 * std::sin(40 * degree) * std::cos(20 * degree),
                     -0.4 * std::sin(20 * degree)));
        // A quarter turn clockwise brings a face that looked up to look right.
        QVERIFY(near(head.tips({0, 30, 90})[2], 0.2, 0));
    }

    void anglesBetweenAnswers()
    {
        QVERIFY(std::abs(*gaze.angle({0, 0}, {0, 0.5}) - 0.5 / degree) < 1e-9);
        QVERIFY(*gaze.angle({0.2, 0.1}, {0.2, 0.1}) < 1e-5);
        QVERIFY(std::abs(*head.angle({10, 0, 0}, {-25, 0, 0}) - 35) < 1e-9);
        QVERIFY(std::abs(*head.angle({0, 0, 0}, {0, 0, 20}) - 20) < 1e-9);
        QVERIFY(!PredictionOverlay({"angle"}, {}).angle({1}, {2}));
    }

    void wrongValuesDrawNothing()
    {
        QVERIFY(gaze.tips({1}).empty());
        QVERIFY(gaze.tips({1, std::numeric_limits<double>::quiet_NaN()}).empty());
        QVERIFY(!gaze.angle({1}, {1, 2}));
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage before = image;
        QPainter painter(&image);
        gaze.paint(painter, image.rect(), {{{1, 2, 3}}});
        gaze.paint(painter, QRectF(), {{{0, 0}}});
        painter.end();
        QCOMPARE(image, before);
    }

    void drawsAtThePlaceItSays()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        gaze.paint(painter, image.rect(), {{{0, 0.5}, 1, false}}); // 0.36 of 100 pixels to the right of (100, 50)
        painter.end();
        const QColor colour = Theme(true).series(1);
        const auto isNear = [&](int x) { return std::abs(image.pixelColor(x, 50).blue() - colour.blue()) < 30; };
        QVERIFY(isNear(110)); // a thin line blends with its rim
        QVERIFY(isNear(130));
        QCOMPARE(image.pixelColor(145, 50), QColor(Qt::white));
        QCOMPARE(image.pixelColor(80, 50), QColor(Qt::white));
    }

    void numbersAreWritten()
    {
        const PredictionOverlay steering({"angle", "throttle"}, {});
        QVERIFY(steering.tips({1, 2}).empty());
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        steering.paint(painter, image.rect(), {{{0.5, 0.25}}});
        painter.end();
        QVERIFY(image.pixelColor(8, 92) != QColor(Qt::white)); // the box in the lower left corner
        QCOMPARE(image.pixelColor(190, 10), QColor(Qt::white));
    }
};

DRM_TEST(PredictionOverlayTest)
#include "PredictionOverlayTest.moc"
