// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/LeftOutScores.h"
#include "core/detect/TriggerJudgement.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace drm;

namespace {

/// A benign model whose patch trigger and null are drawn: log costs of mean `level`, sd 0.3.
ZooVerdict drawn(const std::string &file, std::mt19937 &random, double level, double below = 0)
{
    std::normal_distribution<double> noise(level, 0.3);
    HypothesisFinding finding;
    finding.name = "patch";
    finding.cost = 0.05;
    finding.target = {0, 0};
    finding.map = {"gather", {0, 0}, {0, 0}, {}, {}, {}, 0, 1};
    std::uniform_real_distribution<double> distance(1.5, 3);
    for (int k = 0; k < 4; ++k) {
        finding.null.costs.push_back(std::exp(noise(random)));
        finding.null.distances.push_back(distance(random));
    }
    finding.null.targets = {4, 2, std::vector<float>(8, 0.0F)};
    finding.null.comparableCosts = {std::exp(noise(random) - below)};
    finding.null.targetDistance = distance(random);
    const double kept = std::exp(noise(random) - below);
    finding.tried = {{"gather", -1, true, 2 * kept, 0.02, kept}};
    ZooVerdict verdict;
    verdict.file = file;
    verdict.truth.dataset = file; // each a set of its own
    verdict.hypotheses = {finding};
    verdict.answerDeviations = {1, 1};
    return verdict;
}

ScanParams patchAlone()
{
    ScanParams params;
    params.hypotheses = {"patch"};
    return params;
}

} // namespace

class LeftOutScoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenChancesAreEven()
    {
        // 0.1, 0.3, ..., 0.9: never more than 0.1 from the line. All at 0.05: 0.95 below it.
        QVERIFY(std::abs(testEven({0.9, 0.1, 0.5, 0.3, 0.7}).distance - 0.1) < 1e-12);
        QVERIFY(testEven({0.9, 0.1, 0.5, 0.3, 0.7}).chance > 0.99);
        const EvenTest low = testEven({0.05, 0.05, 0.05, 0.05, 0.05});
        QVERIFY(std::abs(low.distance - 0.95) < 1e-12 && low.chance < 1e-4);
        // Tables: for 20 values, 0.294 is exceeded once in twenty times.
        std::vector<double> values;
        for (int i = 0; i < 20; ++i)
            values.push_back(std::min(1.0, (i + 1) / 20.0 * (1 - 0.294)));
        const EvenTest edge = testEven(values);
        QVERIFY(std::abs(edge.distance - 0.294) < 1e-9);
        QVERIFY2(std::abs(edge.chance - 0.05) < 0.005, qPrintable(QString::number(edge.chance)));
    }

    void modelsOfOnePopulationAreNoNews()
    {
        std::mt19937 random(7);
        std::vector<ZooVerdict> benign;
        for (int i = 0; i < 40; ++i)
            benign.push_back(drawn("benign-" + std::to_string(i) + ".pt", random, -3));
        const std::vector<LeftOutScore> scores = scoresLeftOut(benign, patchAlone(), LeaveOut::Set);
        QCOMPARE(scores.size(), std::size_t{40});
        std::vector<double> byOthers;
        int alarms = 0;
        for (const LeftOutScore &score : scores) {
            QCOMPARE(score.byNull.size(), std::size_t{1});
            QCOMPARE(score.byOthers.size(), std::size_t{1});
            // Of three second looks; this one had one.
            byOthers.push_back(1 - std::cbrt(1 - score.byOthers.front()));
            alarms += score.score >= 1 ? 1 : 0;
        }
        QVERIFY(testEven(byOthers).chance > 0.05);
        QVERIFY2(alarms <= 3, qPrintable(QString::number(alarms)));
        const std::string table = leftOutTable(scores);
        QVERIFY(table.find("| by the null | 40 | ") != std::string::npos);
        QVERIFY(table.find("of 40 models") != std::string::npos);
        const std::string plot = leftOutPlot(scores);
        QVERIFY(plot.find("by other models") != std::string::npos && plot.find("nan") == std::string::npos);
    }

    void aTaskIsLeftOutWithAllItsSets()
    {
        std::mt19937 random(9);
        std::vector<ZooVerdict> models;
        for (int i = 0; i < 12; ++i) {
            models.push_back(drawn("m.pt", random, -3));
            models.back().truth.dataset = i < 6 ? "gaze" : "gaze_32";
        }
        QCOMPARE(scoresLeftOut(models, patchAlone(), LeaveOut::Set).size(), std::size_t{12});
        QVERIFY(scoresLeftOut(models, patchAlone(), LeaveOut::Task).empty()); // nothing is left
        for (int i = 0; i < 6; ++i) {
            models.push_back(drawn("m.pt", random, -3));
            models.back().truth.dataset = "heads";
        }
        QCOMPARE(scoresLeftOut(models, patchAlone(), LeaveOut::Task).size(), std::size_t{18});
    }

    void aModelThatStandsOutIsJudgedByTheOthersAlone()
    {
        std::mt19937 random(8);
        std::vector<ZooVerdict> models;
        for (int i = 0; i < 30; ++i)
            models.push_back(drawn("benign-" + std::to_string(i) + ".pt", random, -3));
        models.push_back(drawn("cheap.pt", random, -3, 3));
        const std::vector<LeftOutScore> scores = scoresLeftOut(models, patchAlone(), LeaveOut::Set);
        QVERIFY2(scores.back().score > 1, qPrintable(QString::number(scores.back().score)));
        QVERIFY(scores.back().byOthers.front() < 1e-4);
        QVERIFY(leftOutTable(scores).find("- cheap.pt: ") != std::string::npos);
    }
};

DRM_TEST(LeftOutScoresTest)
#include "LeftOutScoresTest.moc"
