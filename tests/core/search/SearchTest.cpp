// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Search.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "core/torch/StopScope.h"
#include "core/triggers/AdditiveHypothesis.h"
#include "core/triggers/GenerativeHypothesis.h"
#include "core/triggers/InputAwareHypothesis.h"
#include "core/triggers/PatchHypothesis.h"
#include "core/triggers/WarpHypothesis.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/StopAt.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QTest>

using namespace drm;

namespace {

at::Generator generator(std::uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<RegressionModel> m_model;
    BenignSet m_benign;

    PatchHypothesis patch(at::Generator from, int lanes = 1) const
    {
        return {std::vector<SquareStart>(std::size_t(lanes)), 3, 32, 32, at::kCPU, from};
    }

    SearchSettings settings(int iterations) const
    {
        SearchSettings result;
        result.iterations = iterations;
        result.batch = 16;
        result.judgeEvery = 5;
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_model = openModel(test::writeTinyModel(m_dir), {});
        m_benign = BenignSet::of(*m_model, test::waveImages(80));
    }

    void patchFollowsItsFormula()
    {
        SquareStart square;
        square.row = 2;
        square.column = 5;
        square.size = 3;
        square.colour = {1, 0, 0};
        PatchHypothesis hypothesis({square}, 3, 32, 32, at::kCPU, generator(1));
        const torch::NoGradGuard guard;
        const at::Tensor x = m_benign.train.first(2);
        const at::Tensor m = hypothesis.mask(0);
        const at::Tensor p = hypothesis.pattern(0);
        QVERIFY(torch::allclose(hypothesis.apply(x), (1 - m) * x + m * p, 1e-5, 1e-6));
        QVERIFY(std::abs(hypothesis.cost(x, x).item<double>() - m.mean().item<double>()) < 1e-6);
        QVERIFY(m[0][0][3][6].item<double>() > 0.9); // inside the square
        QVERIFY(m[0][0][20][20].item<double>() < 0.02); // outside
        QVERIFY(p[0][0][3][6].item<double>() > 0.9 && p[0][1][3][6].item<double>() < 0.1);
    }

    void additiveAddsOnePicture()
    {
        AdditiveHypothesis hypothesis(2, 3, 32, 32, at::kCPU, generator(1));
        const torch::NoGradGuard guard;
        at::Tensor delta = hypothesis.parameters().front();
        delta.zero_();
        delta[1].fill_(std::atanh(0.25));
        const at::Tensor x = m_benign.train.first(4) * 0.5; // two images a lane, far from 1
        const at::Tensor y = hypothesis.apply(x);
        QVERIFY(torch::allclose(y.slice(0, 0, 2), x.slice(0, 0, 2)));
        QVERIFY(torch::allclose(y.slice(0, 2, 4), x.slice(0, 2, 4) + 0.25, 1e-5, 1e-6));
        const at::Tensor cost = hypothesis.cost(x, y);
        QVERIFY(cost[0].item<double>() < 1e-7 && std::abs(cost[1].item<double>() - 0.25) < 1e-5);
    }

    void warpMovesByItsField()
    {
        WarpHypothesis hypothesis(1, 32, 32, at::kCPU, generator(1));
        const torch::NoGradGuard guard;
        at::Tensor control = hypothesis.parameters().front();
        control.zero_();
        const at::Tensor ramp = (torch::arange(32) / 32.0).reshape({1, 1, 1, 32}).expand({2, 3, 32, 32}).contiguous();
        QVERIFY(torch::allclose(hypothesis.apply(ramp), ramp, 1e-4, 1e-5));
        // Two pixels to the right everywhere: 0.2 · c half widths = 0.2 · c · 15.5 pixels.
        control.select(1, 0).fill_(2.0 / (0.2 * 15.5));
        QVERIFY(torch::allclose(hypothesis.field(0)[0][0], torch::full({32, 32}, 2.0), 1e-4, 1e-4));
        const at::Tensor moved = hypothesis.apply(ramp);
        QVERIFY(std::abs(moved[0][0][5][10].item<double>() - 12.0 / 32) < 1e-4);
        QVERIFY(std::abs(moved[0][0][5][31].item<double>() - 31.0 / 32) < 1e-4); // the edge is repeated
    }

    void generatorStartsAtTheIdentity()
    {
        GenerativeHypothesis hypothesis(3, 2.0, at::kCPU, generator(1));
        const torch::NoGradGuard guard;
        const at::Tensor x = m_benign.train.first(4);
        QVERIFY(torch::allclose(hypothesis.apply(x), x));
        // delta 0.1 on image 0 alone: mean |delta| = 0.1/4; from the mean 0.025: (0.075 + 3 · 0.025) / 4 = 0.0375.
        at::Tensor y = x.clone();
        y[0] += 0.1;
        QVERIFY(std::abs(hypothesis.cost(x, y).item<double>() - (0.025 + 2 * 0.0375)) < 1e-6);
        QVERIFY(std::abs(GenerativeHypothesis(3, 0, at::kCPU, generator(1)).cost(x, y).item<double>() - 0.025) < 1e-6);
    }

    void inputAwareStartsAtTheIdentityAndLanesAreApart()
    {
        InputAwareHypothesis hypothesis(2, 3, at::kCPU, generator(1));
        QCOMPARE(hypothesis.lanes(), std::int64_t{2});
        const torch::NoGradGuard guard;
        const at::Tensor x = m_benign.train.first(4) * 0.5 + 0.25;
        QVERIFY(torch::allclose(hypothesis.apply(x), x));
        hypothesis.parameters().back().normal_(0.0, 0.05, generator(2)); // the last layer of lane 1
        const at::Tensor y = hypothesis.apply(x);
        QVERIFY(torch::allclose(y.slice(0, 0, 2), x.slice(0, 0, 2)));
        const at::Tensor change = y.slice(0, 2, 4) - x.slice(0, 2, 4);
        QVERIFY(change.abs().mean().item<double>() > 1e-3);
        QVERIFY(!torch::allclose(change[0], change[1], 1e-2, 1e-4)); // another change for another image
        const at::Tensor cost = hypothesis.cost(x, y);
        QVERIFY(cost[0].item<double>() < 1e-7);
        QVERIFY(std::abs(cost[1].item<double>() - change.abs().mean().item<double>()) < 1e-6);
        // Sides that are no multiples of the block.
        const at::Tensor odd = torch::full({2, 3, 30, 33}, 0.5);
        QCOMPARE(hypothesis.apply(odd).sizes(), odd.sizes());
    }

    void equivalentCostFollowsTheJudgements()
    {
        at::Generator from = generator(3);
        PatchHypothesis hypothesis = patch(from);
        SearchSettings few = settings(40);
        few.successVariance = 0.9; // nearly every judgement counts
        Search search(*m_model, m_benign, hypothesis, few, from);
        while (!search.finished())
            search.step();
        const LaneBest &best = search.best().front();
        QVERIFY(best.found);
        // Never above the cheapest working trigger's cost, never below a tenth of the variance's root of it.
        QVERIFY(best.equivalentCost <= best.cost);
        QVERIFY(best.equivalentCost >= std::sqrt(0.1) * 0.5 * best.cost);
    }

    void nothingCostsInFreeIterations()
    {
        at::Generator from = generator(3);
        PatchHypothesis hypothesis = patch(from);
        SearchSettings free = settings(7);
        free.freeIterations = 4;
        Search search(*m_model, m_benign, hypothesis, free, from);
        const auto total = [](const std::vector<float> &values) { return values.at(1) + values.at(2); };
        for (int i = 1; i <= 4; ++i) {
            const std::vector<float> values = search.step();
            QVERIFY(std::abs(values.at(0) - total(values)) < 1e-5 * values.at(0)); // without the cost
            QCOMPARE(values.at(4), i < 4 ? 0.0F : float(free.costWeight)); // as it is for the next iteration
        }
        const std::vector<float> values = search.step();
        QVERIFY(values.at(3) > 0);
        const double paid = total(values) + free.costWeight * values.at(3);
        QVERIFY(std::abs(values.at(0) - paid) < 1e-5 * paid);
    }

    void publishedFormWeighsByAttention()
    {
        // At the identity the cost is nothing, and equal seeds draw equal batches.
        const auto firstStep = [&](double scale, double rav) {
            at::Generator same = generator(4);
            GenerativeHypothesis identity(3, 0, at::kCPU, same);
            SearchSettings form = settings(6);
            form.published = PublishedForm{scale, rav, 800, 0.9};
            return Search(*m_model, m_benign, identity, form, same).step();
        };
        const double variance = firstStep(1, 0).front();
        QVERIFY(variance > 0);
        QVERIFY(std::abs(firstStep(2, 0).front() - 4 * variance) < 1e-4 * variance);
        const std::vector<float> withRav = firstStep(1, 20);
        QVERIFY(std::abs(withRav.front() - variance - 20 * withRav.at(2)) < 1e-4 * withRav.front());

        at::Generator from = generator(4);
        GenerativeHypothesis hypothesis(3, 0, at::kCPU, from);
        SearchSettings form = settings(6);
        form.published = PublishedForm{2.0, 20, 800, 0.9};
        Search search(*m_model, m_benign, hypothesis, form, from);
        while (!search.finished())
            search.step();
        const std::vector<c10::IValue> saved = search.save().toTuple()->elements().vec();
        const at::Tensor attention = saved.back().toTensor();
        QCOMPARE(attention.sizes(), at::IntArrayRef({1, 1, 32, 32}));
        QVERIFY(std::abs(attention.mean().item<double>() - 1) < 1e-3);
        QVERIFY(attention.min().item<double>() >= 0);
    }

    /// The objective's gradient against central differences, through mask, model, variance and RAV.
    void gradientAgreesWithFiniteDifferences_data()
    {
        QTest::addColumn<QString>("family");
        for (const char *family : {"patch", "additive", "warp", "input-aware"})
            QTest::newRow(family) << QString::fromLatin1(family);
    }

    void gradientAgreesWithFiniteDifferences()
    {
        QFETCH(QString, family);
        at::Generator from = generator(5);
        PatchHypothesis patches = patch(from);
        AdditiveHypothesis additive(1, 3, 32, 32, at::kCPU, from);
        WarpHypothesis warp(1, 32, 32, at::kCPU, from);
        InputAwareHypothesis inputAware(1, 3, at::kCPU, from);
        {
            const torch::NoGradGuard guard;
            inputAware.parameters().back().normal_(0.0, 0.05,
                                                   from); // at the identity the first layers have no gradient
        }
        TriggerHypothesis &hypothesis = family == QLatin1String("patch") ? static_cast<TriggerHypothesis &>(patches)
            : family == QLatin1String("warp")                            ? static_cast<TriggerHypothesis &>(warp)
            : family == QLatin1String("input-aware")                     ? static_cast<TriggerHypothesis &>(inputAware)
                                                                         : additive;
        const at::Tensor x = m_benign.train.first(8);
        const auto loss = [&] {
            const at::Tensor triggered = hypothesis.apply(x);
            const ModelAnswer answer = m_model->impl().forward(triggered);
            return normalisedVariance(answer.outputs, m_benign.spread)
                + ratioOfAngleVariance(featureAngles(answer.features, m_model->impl().weight), m_benign.spread).mean()
                + 2 * hypothesis.cost(x, triggered).sum();
        };
        loss().backward();
        for (at::Tensor parameter : hypothesis.parameters()) {
            const torch::NoGradGuard guard;
            const at::Tensor direction = parameter.grad() / parameter.grad().norm();
            const double step = family == QLatin1String("patch") ? 2e-2
                : family == QLatin1String("input-aware")         ? 2e-4
                                                                 : 2e-3;
            parameter.add_(direction, step);
            const double above = loss().item<double>();
            parameter.sub_(direction, 2 * step);
            const double below = loss().item<double>();
            parameter.add_(direction, step);
            const double slope = parameter.grad().norm().item<double>();
            const double difference = (above - below) / (2 * step);
            QVERIFY2(std::abs(difference - slope) < 0.05 * slope,
                     qPrintable(QStringLiteral("%1 against %2").arg(difference).arg(slope)));
        }
    }

    void equalSeedsGiveEqualRuns()
    {
        std::vector<std::vector<float>> runs;
        for (const std::uint64_t seed : {7u, 7u, 8u}) {
            at::Generator from = generator(seed);
            PatchHypothesis hypothesis = patch(from);
            Search search(*m_model, m_benign, hypothesis, settings(12), from);
            std::vector<float> values;
            while (!search.finished())
                values.push_back(search.step().front());
            runs.push_back(values);
        }
        QCOMPARE(runs[0], runs[1]);
        QVERIFY(runs[0] != runs[2]);
    }

    void resumesToTheSameResult_data()
    {
        QTest::addColumn<bool>("generative");
        QTest::newRow("patch") << false;
        QTest::newRow("generative") << true;
    }

    void resumesToTheSameResult()
    {
        QFETCH(bool, generative);
        const auto make = [&](at::Generator from) -> std::unique_ptr<TriggerHypothesis> {
            if (generative)
                return std::make_unique<GenerativeHypothesis>(3, 2.0, at::kCPU, from);
            return std::make_unique<PatchHypothesis>(patch(from, 2));
        };
        at::Generator first = generator(9);
        const auto whole = make(first);
        Search undisturbed(*m_model, m_benign, *whole, settings(14), first);
        std::vector<float> expected;
        while (!undisturbed.finished())
            expected.push_back(undisturbed.step().front());

        at::Generator second = generator(9);
        const auto half = make(second);
        Search before(*m_model, m_benign, *half, settings(14), second);
        for (int i = 0; i < 7; ++i)
            before.step();
        const c10::IValue saved = before.save();

        at::Generator third = generator(1234); // its state comes from the checkpoint
        const auto rest = make(third);
        Search after(*m_model, m_benign, *rest, settings(14), third);
        after.load(saved);
        std::vector<float> values;
        while (!after.finished())
            values.push_back(after.step().front());
        QCOMPARE(values, std::vector<float>(expected.begin() + 7, expected.end()));
        QCOMPARE(after.best().front().variance, undisturbed.best().front().variance);
        QCOMPARE(after.best().front().cost, undisturbed.best().front().cost);
    }

    void aStopInsideAnIterationLosesThatIterationAlone_data()
    {
        QTest::addColumn<bool>("generative");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<int>("stopAt"); ///< 0: the first one of the judgement
        for (const bool generative : {false, true}) {
            const QByteArray family = generative ? "generative" : "patch";
            QTest::newRow(family + ", forward") << generative << QByteArray("aten::conv2d") << 12;
            QTest::newRow(family + ", back") << generative << QByteArray("aten::convolution_backward") << 2;
            QTest::newRow(family + ", judgement") << generative << QByteArray("aten::conv2d") << 0;
        }
    }

    void aStopInsideAnIterationLosesThatIterationAlone()
    {
        QFETCH(bool, generative);
        QFETCH(QByteArray, operation);
        QFETCH(int, stopAt);
        const auto make = [&](at::Generator from) -> std::unique_ptr<TriggerHypothesis> {
            if (generative)
                return std::make_unique<GenerativeHypothesis>(3, 2.0, at::kCPU, from);
            return std::make_unique<PatchHypothesis>(patch(from, 2));
        };
        at::Generator first = generator(9);
        const auto whole = make(first);
        Search undisturbed(*m_model, m_benign, *whole, settings(10), first);
        std::vector<float> expected;
        int inAStep = 0;
        while (!undisturbed.finished()) {
            const test::OperationWatch watch(operation);
            expected.push_back(undisturbed.step().front());
            if (undisturbed.iteration() == 1)
                inAStep = watch.count();
        }

        at::Generator second = generator(9);
        const auto half = make(second);
        Search stopped(*m_model, m_benign, *half, settings(10), second);
        std::vector<float> values;
        for (int i = 0; i < 4; ++i)
            values.push_back(stopped.step().front());
        RunControl control;
        {
            // The fifth iteration is judged.
            const StopScope scope(control);
            const test::OperationWatch watch(operation, &control, stopAt > 0 ? stopAt : inAStep + 1);
            if (stopAt > 0)
                QVERIFY_EXCEPTION_THROWN(stopped.step(), StopRequested);
            else
                values.push_back(stopped.step().front());
            QCOMPARE(watch.count(), stopAt > 0 ? stopAt : inAStep + 1);
        }
        QCOMPARE(stopped.iteration(), stopAt > 0 ? 4 : 5);
        QVERIFY(!stopped.finished());
        const c10::IValue saved = stopped.save();

        at::Generator third = generator(1234);
        const auto rest = make(third);
        Search resumed(*m_model, m_benign, *rest, settings(10), third);
        resumed.load(saved);
        while (!resumed.finished())
            values.push_back(resumed.step().front());
        QCOMPARE(values, expected);
        QCOMPARE(resumed.best().front().iteration, undisturbed.best().front().iteration);
        QCOMPARE(resumed.best().front().variance, undisturbed.best().front().variance);
        QCOMPARE(resumed.best().front().cost, undisturbed.best().front().cost);
        QCOMPARE(resumed.best().front().equivalentCost, undisturbed.best().front().equivalentCost);
    }

    void regionsHoldTheAnswers()
    {
        at::Generator from = generator(11);
        PatchHypothesis hypothesis = patch(from, 2);
        SearchSettings fixed = settings(60);
        fixed.aims = MapAims::gathered(m_benign.outputs.slice(0, 0, 2).clone());
        fixed.costWeight = 0.01;
        Search search(*m_model, m_benign, hypothesis, fixed, from);
        const float before = search.step().at(1);
        float after = before;
        while (!search.finished())
            after = search.step().at(1);
        QVERIFY2(after < 0.5f * before, qPrintable(QStringLiteral("%1 from %2").arg(after).arg(before)));
    }
};

DRM_TEST(SearchTest)
#include "SearchTest.moc"
