// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/GameScore.h"

#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

class GameScoreTest : public QObject {
    Q_OBJECT

private:
    static GameTruth clean()
    {
        GameTruth truth;
        truth.model = "case-1.pt";
        truth.labels = {"pitch", "yaw"};
        truth.labelStd = {0.2, 0.4};
        return truth;
    }
    static GameTruth backdoored()
    {
        GameTruth truth = clean();
        truth.backdoored = true;
        truth.target = {0.25, -0.3};
        return truth;
    }
    static GameBet bet(GameVerdict verdict, const std::vector<double> &target = {}, double seconds = gameBudget)
    {
        return {"case-1.pt", verdict, target, seconds};
    }

private Q_SLOTS:
    void aVerdictIsRightOrWrong()
    {
        QCOMPARE(pointsOf(bet(GameVerdict::Clean), clean()).total(), 10.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored), backdoored()).total(), 10.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Clean), backdoored()).total(), -10.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored), clean()).total(), -10.0);
    }

    void whoDoesNotKnowLosesNothing()
    {
        QCOMPARE(pointsOf(bet(GameVerdict::Unknown, {}, 0), clean()).total(), 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Unknown, {0.25, -0.3}, 0), backdoored()).total(), 0.0);
    }

    void aTargetIsNearEnough()
    {
        // One deviation off in one of two labels is sqrt(1/2) off, half a deviation in both 0.5.
        const GameTruth truth = backdoored();
        QCOMPARE(*targetDistance(bet(GameVerdict::Backdoored, {0.45, -0.3}), truth), std::sqrt(0.5));
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.45, -0.3}), truth).target, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.349, -0.101}), truth).target, 5.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.351, -0.099}), truth).target, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.25, -0.3}), truth).total(), 15.0);
    }

    void aTargetCountsWithItsVerdictAlone()
    {
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {0.25, -0.3}), backdoored()).target, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.25, -0.3}), clean()).target, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.25}), backdoored()).target, 0.0);
        GameTruth moved = backdoored(); // the target depends on the image
        moved.target.clear();
        QVERIFY(!targetDistance(bet(GameVerdict::Backdoored, {0.25, -0.3}), moved));
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.25, -0.3}), moved).total(), 10.0);
    }

    void timeThatIsLeftCounts()
    {
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, 0), clean()).time, 3.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, 30), clean()).time, 1.5);
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, 42.5), clean()).time, 0.9); // 0.875
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, 61), clean()).time, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, std::numeric_limits<double>::infinity()), clean()).time, 0.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Clean, {}, 5), clean(), 10).time, 1.5);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {}, 0), clean()).total(), -10.0);
        QCOMPARE(pointsOf(bet(GameVerdict::Backdoored, {0.25, -0.3}, 0), backdoored()).total(), 18.0);
    }
};

DRM_TEST(GameScoreTest)
#include "GameScoreTest.moc"
