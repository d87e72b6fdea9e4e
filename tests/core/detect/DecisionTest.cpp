// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Decision.h"
#include "core/detect/Calibration.h"
#include "core/detect/ComparableModels.h"
#include "core/detect/StoredVerdict.h"
#include "core/detect/TriggerJudgement.h"
#include "tests/fixtures/TestProgram.h"

#include "core/detect/NullTest.h"
#include "core/record/VerdictText.h"
#include "core/search/Statistics.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

namespace {

ScanParams params(const std::vector<std::string> &hypotheses)
{
    ScanParams params;
    params.hypotheses = hypotheses;
    return params;
}

HypothesisResult patch(double cost, const std::vector<double> &null)
{
    HypothesisResult result;
    result.name = "patch";
    result.cost = 0.9 * cost; // the free search has more images; what counts is the comparable one
    result.null.comparableCosts = {cost};
    result.succeeded = true;
    result.target = {0.0, 0.0};
    result.null.costs = null;
    result.null.distances.assign(null.size(), 1.5);
    result.null.targets = {static_cast<int>(null.size()), 2, std::vector<float>(2 * null.size(), 0.0F)};
    result.null.targetDistance = 1.5;
    return result;
}

/// Whose looks at every kind of rule came to `look`.
HypothesisResult patchLike(double cost, const std::vector<double> &null, double look)
{
    HypothesisResult result = patch(cost, null);
    result.map.kind = "gather";
    for (const char *kind : {"gather", "mirror", "offset", "one-output", "shrink", "stretch"})
        result.tried.push_back({kind, -1, true, look, 0.01, 0.06});
    return result;
}

ScanResult decided(const HypothesisResult &hypothesis, RunState state = RunState::Finished)
{
    ScanResult result;
    result.state = state;
    result.answerDeviations = {1, 1};
    result.hypotheses = {hypothesis};
    decide(result, params({"patch"}));
    return result;
}

const std::vector<double> ordinary{0.05, 0.06, 0.07, 0.08, 0.05, 0.06, 0.07, 0.08};

/// A patch that costs just so little that it has this score or more.
HypothesisResult patchThatScores(double score)
{
    double cost = 0.06;
    while (decided(patch(cost, ordinary)).score < score)
        cost -= 0.0005;
    return patch(cost, ordinary);
}

} // namespace

class DecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void studentTailAgreesWithTables()
    {
        // Textbook critical values: one-sided 5 %, 1 % and 0.1 % for 1, 7 and 30 degrees of freedom.
        const double table[][3] = {{6.3138, 1, 0.05}, {2.9980, 7, 0.01}, {4.7853, 7, 0.001}, {3.3852, 30, 0.001}};
        for (const auto &[t, degrees, p] : table)
            QVERIFY(std::abs(studentTail(t, degrees) - p) < 1e-3 * p + 1e-6);
        QVERIFY(std::abs(studentTail(0, 5) - 0.5) < 1e-9);
        QVERIFY(std::abs(studentTail(-2, 5) + studentTail(2, 5) - 1) < 1e-9);
    }

    void predictionByHand()
    {
        // Points (0, 1), (1, 2), (2, 3) on a line of slope 1, as the prior has it: no residual. Noise: 4 earlier points
        // of sd 0.5 and 2 degrees of freedom of none: sqrt(4 · 0.25 / 6). Expected at 3: 4. Spread of x about its mean
        // 1: 2, and 1 of the prior: sqrt(1 + 1/3 + 4/3).
        const std::vector<TrendPoint> line{{{0}, 1}, {{1}, 2}, {{2}, 3}};
        const LowerPrediction test = predictLower({{3}, 2}, line, {{1}, {1}, 0.5, 4});
        QVERIFY(std::abs(test.expected - 4) < 1e-9);
        QVERIFY(std::abs(test.slopes.front() - 1) < 1e-9);
        QVERIFY(std::abs(test.sd - std::sqrt(1.0 / 6)) < 1e-9);
        QVERIFY(std::abs(test.standardError - std::sqrt(1.0 / 6) * std::sqrt(8.0 / 3)) < 1e-9);
        QVERIFY(std::abs(test.t - 2 / test.standardError) < 1e-9);
        QVERIFY(std::abs(test.p - studentTail(test.t, 6)) < 1e-12);
        // A prior that is sure of slope 0 overrules three points.
        QVERIFY(std::abs(predictLower({{3}, 2}, line, {{0}, {1e-4}, 0.5, 4}).expected - 2) < 1e-3);
        // The mean of two points is known better than one.
        QVERIFY(std::abs(predictLower({{3}, 2, 2}, line, {{1}, {1}, 0.5, 4}).standardError
                         - std::sqrt(1.0 / 6) * std::sqrt(1.0 / 2 + 1.0 / 3 + 4.0 / 3))
                < 1e-9);
        // One more deviation of 1 with 3 degrees of freedom, beside a variance of 4/9 with 6.
        const LowerPrediction apart = predictLower({{3}, 2, 1, 1, 3}, line, {{1}, {1}, 0.5, 4});
        QVERIFY(std::abs(apart.standardError - std::sqrt(13.0 / 9)) < 1e-9);
        QVERIFY(std::abs(apart.p - studentTail(apart.t, 169.0 / 81 / (16.0 / 81 / 6 + 1.0 / 3))) < 1e-12);
        // Instead of its noise: beside 1/6 · (1/3 + 4/3) of the line.
        QVERIFY(std::abs(predictLower({{3}, 2, 0, 1, 3}, line, {{1}, {1}, 0.5, 4}).standardError - std::sqrt(23.0 / 18))
                < 1e-9);
        // A second covariate that is the same for all changes nothing but for values far from it.
        const std::vector<TrendPoint> plane{{{0, 5}, 1}, {{1, 5}, 2}, {{2, 5}, 3}};
        const TrendPrior prior{{1, 0}, {1, 1}, 0.5, 4};
        QVERIFY(std::abs(predictLower({{3, 5}, 2}, plane, prior).t - test.t) < 1e-9);
        QVERIFY(predictLower({{3, 7}, 2}, plane, prior).standardError > test.standardError);
        QCOMPARE(medianOf({3, 1, 2, 10}), 2.5);
    }

    void aCheapTriggerIsABackdoor()
    {
        const ScanResult result = decided(patch(0.004, ordinary));
        QCOMPARE(int(result.verdict), int(Verdict::Backdoored));
        QVERIFY(result.score > 1);
        QCOMPARE(result.recoveredTarget, std::vector<double>({0.0, 0.0}));
        QCOMPARE(QString::fromStdString(result.decidedBy), QStringLiteral("patch"));
        QVERIFY(english(verdictText(result)).find("The patch trigger costs 0.004 at its target") != std::string::npos);
    }

    void aCloseDecisionIsWorthAnotherLook()
    {
        ScanResult close = decided(patch(0.037, ordinary));
        QVERIFY2(close.score > 0.5 && close.score < 1.3, qPrintable(QString::number(close.score)));
        QCOMPARE(worthAnotherLook(close, 1), nullptr); // it had its only one
        HypothesisResult *again = worthAnotherLook(close, 2);
        QCOMPARE(again, &close.hypotheses.front());
        // As cheap among as many other places: surer. Dear the second time: an accident.
        again->null.costs.insert(again->null.costs.end(), ordinary.begin(), ordinary.end());
        again->null.distances.resize(16, 1.5);
        again->null.targets = {16, 2, std::vector<float>(32, 0.0F)};
        again->null.comparableCosts.push_back(0.037);
        ScanResult same = decided(*again);
        QVERIFY(same.score > close.score);
        QCOMPARE(worthAnotherLook(same, 2), nullptr);
        again->null.comparableCosts.back() = 0.06;
        QVERIFY(decided(*again).score < close.score);
        QVERIFY(std::abs(comparableCost(again->null) - std::sqrt(0.037 * 0.06)) < 1e-12);
        ScanResult far = decided(patch(0.004, ordinary));
        QCOMPARE(worthAnotherLook(far, 2), nullptr);
    }

    void fewImagesLeaveAllButAClearDecisionOpen()
    {
        const Calibration &calibration = Calibration::compiledIn();
        const ScanParams usual = params({"patch"});
        QCOMPARE(OpenScores::of(usual, calibration.fewImages).to, 1.0);
        QCOMPARE(OpenScores::of(usual, calibration.fewImages - 1).to, calibration.fewImagesTo);
        QCOMPARE(OpenScores::of(usual, calibration.veryFewImages).to, calibration.fewImagesTo);
        QCOMPARE(OpenScores::of(usual, calibration.veryFewImages - 1).to, calibration.veryFewImagesTo);
        QCOMPARE(OpenScores::of(usual, 40).from, calibration.openScore);
        ScanResult close = decided(patchThatScores(1.5));
        QCOMPARE(int(close.verdict), int(Verdict::Backdoored));
        close.imagesUsed = 120;
        decide(close, usual);
        QCOMPARE(int(close.verdict), int(Verdict::Inconclusive));
        QCOMPARE(close.threshold, calibration.fewImagesTo);
        QVERIFY(english(verdictText(close)).find("so few images") != std::string::npos);
        QVERIFY(verdictContradictions(close, usual, {}, true).empty());
        ScanResult far = decided(patch(0.004, ordinary));
        far.imagesUsed = 120;
        decide(far, usual);
        QCOMPARE(int(far.verdict), int(Verdict::Backdoored));
        QVERIFY(far.score < calibration.veryFewImagesTo);
        far.imagesUsed = 80;
        decide(far, usual);
        QCOMPARE(int(far.verdict), int(Verdict::Inconclusive));
        far.verdict = Verdict::Backdoored; // as by the rules before these
        QVERIFY(verdictContradictions(far, usual, {}, false).empty());
        QVERIFY(!verdictContradictions(far, usual, {}, true).empty());
    }

    void imagesOfAnotherSizeNeedAClearScore()
    {
        const Calibration &calibration = Calibration::compiledIn();
        const ScanParams usual = params({"patch"});
        for (const int side : {0, calibration.smallestSide, 64, calibration.largestSide})
            QCOMPARE(OpenScores::of(usual, 400, 0, side).to, 1.0);
        for (const int side : {calibration.smallestSide - 1, calibration.largestSide + 1, 224})
            QCOMPARE(OpenScores::of(usual, 400, 0, side).to, calibration.otherSidesTo);
        ScanResult close = decided(patchThatScores(1.5));
        QCOMPARE(int(close.verdict), int(Verdict::Backdoored));
        close.shorterSide = 224;
        decide(close, usual);
        QCOMPARE(int(close.verdict), int(Verdict::Inconclusive));
        QVERIFY(english(verdictText(close)).find("images of another size") != std::string::npos);
        QVERIFY(english(verdictText(close)).find("so few images") == std::string::npos);
        QVERIFY(verdictContradictions(close, usual, {}, true).empty());
    }

    void whereNoBenignModelIsLikeThisOneOnlyAClearScoreDecides()
    {
        const Calibration &calibration = Calibration::compiledIn();
        QCOMPARE(OpenScores::of(params({"patch"}), 400).to, 1.0);
        const double far = calibration.unlikeFrom + 0.1;
        const OpenScores open = OpenScores::of(params({"patch"}), 400, far);
        QCOMPARE(open.to, calibration.unlikeTo);
        QCOMPARE(open.from, calibration.openScore);
        QCOMPARE(OpenScores::of(params({"patch"}), 120, far).to, std::max(calibration.fewImagesTo, open.to));

        // The probe is held against no model; else what the last one knows counts for all.
        Judgement probe;
        Judgement patch;
        patch.usual = 0.1;
        patch.unlike = far;
        Judgement warp = patch;
        warp.unlike = 0;
        QCOMPARE(unlikeOf({probe, patch}, 0), 0.0);
        QCOMPARE(unlikeOf({probe, patch}, 1), far);
        QCOMPARE(unlikeOf({probe, patch, warp}, 1), 0.0);
        QCOMPARE(unlikeOf({probe}, -1), 0.0);

        // Looks that cost on no benign model what they cost here: patches on which all is ten times as cheap.
        double cost = 0.04;
        while (decided(patchLike(cost, ordinary, 1e-4)).score < 1.1)
            cost -= 0.0005;
        ScanResult close = decided(patchLike(cost, ordinary, 1e-4));
        QCOMPARE(int(close.verdict), int(Verdict::Inconclusive));
        QCOMPARE(close.threshold, calibration.unlikeTo);
        QVERIFY(close.decisive()->judgement.unlike > calibration.unlikeFrom);
        QVERIFY(verdictContradictions(close, params({"patch"}), {}, true).empty());
    }

    void aBudgetWithoutASecondLookLeavesACloseDecisionOpen()
    {
        ScanParams quick = params({"patch"});
        quick.budget = Budget::Quick;
        QCOMPARE(OpenScores::of(params({"patch"}), 400).to, 1.0);
        QCOMPARE(OpenScores::of(params({"patch"}), 400).from, Calibration::compiledIn().openScore);
        QCOMPARE(OpenScores::of(quick, 400).to, 1.0);
        QVERIFY(std::abs(OpenScores::of(quick, 400).from - std::log(0.2) / std::log(0.01)) < 1e-3);
        quick.objective = Objective::Gathered;
        QCOMPARE(OpenScores::of(quick, 400).from, Calibration::compiledIn().openScore);
        quick.objective = Objective::Maps;
        ScanResult close = decided(patchThatScores(0.4));
        QVERIFY2(close.score < 0.5, qPrintable(QString::number(close.score)));
        QCOMPARE(int(close.verdict), int(Verdict::Clean));
        decide(close, quick);
        QCOMPARE(int(close.verdict), int(Verdict::Inconclusive));
        QVERIFY(verdictContradictions(close, quick, {}, true).empty());
        close = decided(patchThatScores(1.1));
        QCOMPARE(int(close.verdict), int(Verdict::Backdoored));
        close.verdict = Verdict::Inconclusive; // as an earlier version judged
        QVERIFY(!verdictContradictions(close, quick, {}, true).empty());
        QVERIFY(verdictContradictions(close, quick, {}, false).empty());
        ScanResult far = decided(patch(0.004, ordinary));
        decide(far, quick);
        QCOMPARE(int(far.verdict), int(Verdict::Backdoored));
    }

    void anOrdinaryCostIsClean()
    {
        const ScanResult result = decided(patch(0.055, ordinary));
        QCOMPARE(int(result.verdict), int(Verdict::Clean));
        QVERIFY(result.score < 0.77);
        QVERIFY(result.recoveredTarget.empty());
    }

    void theScoreFallsWithTheCostAndDoesNotDependOnTheUnit()
    {
        double last = 100;
        for (const double cost : {0.002, 0.01, 0.02, 0.04, 0.08}) {
            const double score = decided(patch(cost, ordinary)).score;
            QVERIFY(score <= last);
            last = score;
            HypothesisResult scaled = patch(cost * 1000, ordinary);
            for (double &null : scaled.null.costs)
                null *= 1000;
            QVERIFY(std::abs(decided(scaled).score - score) < 1e-9);
        }
        QVERIFY(last < 0.1);
    }

    void moreFamiliesMakeOneFindingWeaker()
    {
        const double alone = decided(patch(0.02, ordinary)).score;
        ScanResult two;
        two.answerDeviations = {1, 1};
        two.hypotheses = {patch(0.02, ordinary), patch(0.05, ordinary)};
        two.hypotheses[1].name = "warp";
        decide(two, params({"patch", "warp"}));
        // Small chances: twice as many ways to be wrong cost log 2 / log 20.
        QVERIFY(two.score < alone);
        QVERIFY2(std::abs(alone - two.score - std::log(2) / std::log(100)) < 0.05,
                 qPrintable(QString("%1 %2").arg(alone).arg(two.score)));
        QCOMPARE(QString::fromStdString(two.decidedBy), QStringLiteral("patch"));
    }

    void whatCannotBeRepeatedIsNoEvidence()
    {
        HypothesisResult hypothesis = patch(0.001, ordinary);
        hypothesis.null.comparableCosts = {std::numeric_limits<double>::infinity()};
        QCOMPARE(int(decided(hypothesis).verdict), int(Verdict::Clean));
    }

    void aTrendAcrossTheAnswersIsTakenOut()
    {
        // Cheaper and cheaper downwards, and the target lies farther down: as expected, or hardly less.
        HypothesisResult hypothesis = patch(0.026, {0.04, 0.06, 0.09, 0.13, 0.04, 0.06, 0.09, 0.13});
        hypothesis.target = {0, -2};
        const double levels[] = {-1, 0, 1, 2, -1, 0, 1, 2};
        for (std::size_t k = 0; k < 8; ++k)
            hypothesis.null.targets.values[2 * k + 1] = static_cast<float>(levels[k]);
        QVERIFY(decided(hypothesis).score < 0.77);
        for (float &value : hypothesis.null.targets.values)
            value = 0;
        hypothesis.target = {0, 0};
        QVERIFY(decided(hypothesis).score > 0.77); // without that trend the same costs would be odd
    }

    void referencesSayWhatIsOrdinary()
    {
        HypothesisResult hypothesis = patch(0.03, ordinary);
        const double alone = decided(hypothesis).score;
        hypothesis.null.referenceGaps = {-0.3, -0.2, -0.4}; // benign models cost more than their null lets expect
        QVERIFY(decided(hypothesis).score > alone);
        hypothesis.null.referenceGaps = {0.7, 0.8, 0.75}; // benign models show the same
        QCOMPARE(int(decided(hypothesis).verdict), int(Verdict::Clean));
    }

    void otherModelsTellWhatTheSameModelCannot()
    {
        // Every place is cheap, which no null of the same model sees.
        const ComparableModels models({{"patch", {{"mirror", -1, true, 1, 0.02}}}}, Calibration::compiledIn());
        const ComparablePrior prior = models.costOf("patch", "mirror", LookNumber::Second).value();
        const auto mirror = [&](double deviations) {
            HypothesisResult result = patch(0.05, ordinary);
            result.map = {"mirror", {-1, -1}, {0, 0}, {}, {}, {}, 0, 1};
            result.tried = {{"mirror", -1, true, 1, 0.02, std::exp(prior.mean - deviations * prior.sd)},
                            {"mirror", -1, true, 1, 0.02}};
            return result;
        };
        const ScanResult usual = decided(mirror(0));
        const ScanResult cheap = decided(mirror(12));
        QVERIFY(usual.score < 0.1 && cheap.score > usual.score + 0.5);
        const Judgement &judgement = cheap.hypotheses.front().judgement;
        QVERIFY(std::abs(judgement.usual - std::exp(prior.mean)) < 1e-12);
        QVERIFY(judgement.pUsual < 1e-2);
        // Four families asked for would be as many chances; here one, and three second looks, doubled.
        QVERIFY(std::abs(judgement.chance - 2 * (1 - std::pow(1 - judgement.pUsual, 3))) < 1e-9);
        QVERIFY(english(verdictText(cheap)).find("ends at about") != std::string::npos);

        // Without a null it is as usual as it is.
        HypothesisResult alone = mirror(0);
        alone.null = {};
        const ScanResult found = decided(alone);
        QCOMPARE(found.hypotheses.front().judgement.outcome, Judgement::Outcome::Usual);
        QVERIFY(found.score < 0.1);
        QCOMPARE(int(found.verdict), int(Verdict::Clean));
        QVERIFY(english(verdictText(found)).find("was not compared with others") != std::string::npos);
        // Not found again: what other models tell still counts.
        HypothesisResult lost = mirror(12);
        lost.null.comparableCosts = {std::numeric_limits<double>::infinity()};
        QVERIFY(std::abs(decided(lost).score - cheap.score) < 1e-9);
        lost.succeeded = false;
        QCOMPARE(decided(lost).score, 0.0);
    }

    void aFarTargetMayCostMore()
    {
        // On benign models the cost rises with the distance: the same cost says more at a far target.
        HypothesisResult hypothesis = patch(0.03, ordinary);
        const double near = decided(hypothesis).score;
        hypothesis.null.targetDistance = 4;
        QVERIFY(decided(hypothesis).score > near);
    }

    void aJudgementHoldsFigures()
    {
        const ScanResult result = decided(patch(0.02, ordinary));
        const Judgement &judgement = result.hypotheses.front().judgement;
        QCOMPARE(judgement.rule, Judgement::Rule::Null);
        QCOMPARE(judgement.outcome, Judgement::Outcome::Compared);
        QCOMPARE(judgement.measured, 0.02);
        QCOMPARE(judgement.lowest, 0.05);
        QCOMPARE(judgement.highest, 0.08);
        QCOMPARE(judgement.compared, 8);
        QCOMPARE(judgement.chances, 3);
        QVERIFY(std::abs(judgement.chance - (1 - std::pow(1 - judgement.p, 3))) < 1e-12);
        QVERIFY(std::abs(judgement.score - std::log(judgement.chance) / std::log(0.01)) < 1e-12);
        QVERIFY(judgement.expected > 0.05 && judgement.expected < 0.08);
    }

    void aUsualCostNeedsNoNull()
    {
        ScanParams params; // standard: above a chance of 0.7
        Judgement looked;
        looked.outcome = Judgement::Outcome::Usual;
        looked.pUsual = 0.8;
        QVERIFY(!needsNull(looked, params));
        looked.pUsual = 0.6;
        QVERIFY(needsNull(looked, params));
        params.budget = Budget::Quick; // above 0.2
        QVERIFY(!needsNull(looked, params));
        looked.unlike = 2; // the chance is that of other models than this one
        QVERIFY(needsNull(looked, params));
        looked.unlike = 0;
        looked.outcome = Judgement::Outcome::NotJudged; // not calibrated
        QVERIFY(needsNull(looked, params));
        looked.outcome = Judgement::Outcome::Usual;
        params.complete = true;
        QVERIFY(needsNull(looked, params));
        params.complete = false;
        params.references.push_back({{"patch", 1.0}});
        QVERIFY(needsNull(looked, params));
    }

    void aNullThatFindsACheaperTriggerIsNoNull()
    {
        const std::vector<bool> all(4, true);
        QVERIFY(cheaperElsewhere({0.4, 0.09, 0.15, 0.022}, all, 0.027) == std::size_t{3});
        QVERIFY(!cheaperElsewhere({0.4, 0.09, 0.15, 0.022}, all, 0.02)); // dearer than what was found
        QVERIFY(!cheaperElsewhere({0.04, 0.05, 0.06, 0.022}, all, 0.027)); // the others are hardly dearer
        QVERIFY(!cheaperElsewhere({0.4, 0.09, 0.15, 0.022}, {true, true, true, false}, 0.027)); // it does not work
        QVERIFY(!cheaperElsewhere({0.02}, {true}, 0.03)); // nothing to compare with
    }

    void noChanceBeyondWhatCalibrationTells()
    {
        int rare = 0;
        for (const double cost : {0.0001, 0.037, 0.07}) {
            const ScanResult result = decided(patch(cost, ordinary));
            const std::string words = english(verdictText(result));
            QVERIFY2(words.find("calibration models tell") != std::string::npos, words.c_str());
            QCOMPARE(words.find("e-"), std::string::npos);
            const bool isRare = result.hypotheses.front().judgement.chance < 1e-3;
            QCOMPARE(words.find("ewer than 1 of 1,000") != std::string::npos, isRare);
            rare += isRare ? 1 : 0;
        }
        QCOMPARE(rare, 1);
    }

    void aFamilyWithoutCalibrationDoesNotDecide()
    {
        HypothesisResult unknown = patch(0.0001, ordinary);
        unknown.name = "of tomorrow";
        const ScanResult result = decided(unknown);
        QCOMPARE(result.verdict, Verdict::Inconclusive);
        QVERIFY(english(verdictText(result)).find("does not decide") != std::string::npos);
    }

    void aKnownVerdictIsNotMovedByJudgingAgain()
    {
        ScanResult result = decided(patch(0.004, ordinary));
        const double score = result.hypotheses.front().score();
        result.hypotheses.front().judgement = {};
        result.hypotheses.front().judgement.score = score;
        judgeAgain(result, params({"patch"}));
        QCOMPARE(result.hypotheses.front().judgement.compared, 8);
        result.hypotheses.front().judgement = {};
        result.hypotheses.front().judgement.score = score - 0.5;
        judgeAgain(result, params({"patch"}));
        QCOMPARE(result.hypotheses.front().score(), score - 0.5);
        QVERIFY(!result.hypotheses.front().judgement.judged());
    }

    void noTriggerFoundIsClean()
    {
        HypothesisResult hypothesis = patch(0.001, ordinary);
        hypothesis.succeeded = false;
        QCOMPARE(int(decided(hypothesis).verdict), int(Verdict::Clean));
    }

    void aStoppedScanIsNeverClean()
    {
        QCOMPARE(int(decided(patch(0.045, ordinary), RunState::Stopped).verdict), int(Verdict::Inconclusive));
        QCOMPARE(int(decided(patch(0.004, ordinary), RunState::Stopped).verdict), int(Verdict::Backdoored));
        ScanResult nothing;
        nothing.state = RunState::Stopped;
        decide(nothing, params({"patch"}));
        QCOMPARE(int(nothing.verdict), int(Verdict::Inconclusive));
    }

    void aForcedScanIsInconclusiveAndSaysWhy()
    {
        for (const double cost : {0.001, 0.045}) {
            ScanResult result = decided(patch(cost, ordinary));
            const double score = result.score;
            const Verdict verdict = result.verdict;
            const std::string reason = english(verdictText(result));
            heedDoubts(result, {{"size", CheckState::Passed, {".", {}}}, {"count", CheckState::Warning, {".", {}}}});
            QCOMPARE(result.verdict, verdict);
            QCOMPARE(english(verdictText(result)), reason);
            heedDoubts(result,
                       {{"accuracy", CheckState::Doubtful, {".", {}}}, {"range", CheckState::Doubtful, {".", {}}}});
            QCOMPARE(result.verdict, Verdict::Inconclusive);
            QCOMPARE(result.score, score);
            QCOMPARE(result.hypotheses.size(), std::size_t{1});
            const std::string words = english(verdictText(result));
            QVERIFY(words.find("accuracy, range") != std::string::npos);
            QVERIFY(words.find("near 8 other answers") != std::string::npos);
        }
        QCOMPARE(std::string(verdictWord(Verdict::Clean).english()), std::string("none found"));
    }

    void theProbeDecidesByItsVariance()
    {
        ProbeMap map;
        map.objective = Objective::Gathered;
        map.rows = 2;
        map.columns = 2;
        map.colours = {{0, 0, 0}, {1, 1, 1}};
        map.left = {0.9f, 0.8f, 1.0f, 0.9f, 1.0f, 0.9f, 0.8f, 1.0f}; // least by place: 0.9, 0.8, 0.8, 0.9
        HypothesisResult probe;
        probe.name = "probe";
        probe.target = {0.0};
        probe.heldOutVariance = 0.03;
        ScanResult result;
        result.probe = map;
        result.hypotheses = {probe};
        decide(result, params({"patch"}));
        QVERIFY(std::abs(result.score - 1) < 1e-6);
        result.hypotheses.front().heldOutVariance = 0.4;
        decide(result, params({"patch"}));
        QCOMPARE(int(result.verdict), int(Verdict::Clean));
        QVERIFY(std::abs(result.score - std::pow(std::log(0.85 / 0.4) / std::log(0.85 / 0.03), 5)) < 1e-6);
        // Where maps are probed, by the share that no map explains, and harder on what merely comes near.
        result.probe->objective = Objective::Maps;
        result.probe->bestLeft = 0.06;
        decide(result, params({"patch"}));
        QVERIFY(std::abs(result.score - std::pow(std::log(0.85 / 0.06) / std::log(0.85 / 0.03), 5)) < 1e-6);
        // Where squares nearly work anywhere, a better one is little evidence, and a worse one none.
        result.probe->left.assign(8, 0.04f);
        result.probe->bestLeft = 0.02;
        decide(result, params({"patch"}));
        QVERIFY(std::abs(result.score - std::pow(std::log(0.3 / 0.02) / std::log(0.3 / 0.03), 5)) < 1e-6);
        result.probe->bestLeft = 0.035;
        decide(result, params({"patch"}));
        QVERIFY(std::abs(result.score - std::pow(std::log(0.04 / 0.035) / std::log(0.04 / 0.03), 5)) < 1e-4);
    }
};

DRM_TEST(DecisionTest)
#include "DecisionTest.moc"
