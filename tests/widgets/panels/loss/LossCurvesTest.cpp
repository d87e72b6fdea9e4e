// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/LossCurves.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace drm;

class LossCurvesTest : public QObject {
    Q_OBJECT

private slots:
    void segmentsFollowEachOtherWithAGap()
    {
        LossHistory first{{0, "patch", "", {"total", "cost"}, 2}, {{0, 0, {4, 1}}, {0, 1, {2, 3}}}};
        LossHistory second{{1, "warp", "", {"total"}, 2}, {{1, 0, {8}}, {1, 1, {6}}}};
        const auto curves = LossCurves::of({{&first, 0}, {&second, 2}}, 1);
        QCOMPARE(curves.size(), std::size_t{2});
        QCOMPARE(curves[0].term, QStringLiteral("total"));
        QCOMPARE(curves[0].x, QVector<double>({0, 1, 1.5, 2, 3}));
        QCOMPARE(curves[0].y.mid(0, 2), QVector<double>({4, 2}));
        QVERIFY(std::isnan(curves[0].y[2]));
        QCOMPARE(curves[0].y.mid(3), QVector<double>({8, 6}));
        QCOMPARE(curves[1].x, curves[0].x);
        QVERIFY(std::isnan(curves[1].y[3])); // the second search has no cost
    }

    void smoothingStaysWithinASearch()
    {
        LossHistory first{{0, "patch", "", {"total"}, 2}, {{0, 0, {4}}, {0, 1, {2}}}};
        LossHistory second{{1, "patch", "", {"total"}, 2}, {{1, 0, {8}}, {1, 1, {6}}}};
        const auto curves = LossCurves::of({{&first, 0}, {&second, 2}}, 2);
        QCOMPARE(curves[0].y[1], 3.0);
        QCOMPARE(curves[0].y[3], 8.0); // not the mean of 2 and 8
        QCOMPARE(curves[0].y[4], 7.0);
    }

    void lengthReachesTheLastIteration()
    {
        LossHistory history = sample::history(0, 0);
        QCOMPARE(LossCurves::length(history), 0);
        history.records = {{0, 0, {1}}, {0, 10, {1}}};
        QCOMPARE(LossCurves::length(history), 11);
    }

    void counterpartByTitleThenByPlace()
    {
        const std::vector<LossHistory> own{named(0, "patch", "patch, start 1"), named(1, "patch", "patch, start 2"),
                                           named(2, "warp", "warp")};
        const std::vector<LossHistory> other{named(0, "warp", "warp, start 1"), named(3, "patch", "patch, null"),
                                             named(5, "patch", "patch, start 1")};
        QCOMPARE(LossCurves::counterpart(own[0], own, other), &other[2]); // the same title
        QCOMPARE(LossCurves::counterpart(own[1], own, other), &other[2]); // the second of its hypothesis
        QCOMPARE(LossCurves::counterpart(own[2], own, other), &other[0]);
        QVERIFY(!LossCurves::counterpart(named(0, "additive", "x"), own, other));
    }

private:
    static LossHistory named(int index, const std::string &hypothesis, const std::string &title)
    {
        LossHistory history;
        history.phase = {index, hypothesis, title, {"total"}, 1};
        return history;
    }
};

DRM_TEST(LossCurvesTest)
#include "LossCurvesTest.moc"
