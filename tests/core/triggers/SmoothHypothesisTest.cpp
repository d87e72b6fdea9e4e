// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/SmoothHypothesis.h"
#include "tests/fixtures/TestProgram.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QTest>

using namespace drm;

namespace {

SmoothHypothesis smooth(std::int64_t lanes)
{
    return {lanes, 3, 32, 48, at::kCPU, at::make_generator<at::CPUGeneratorImpl>(4)};
}

/// Puts a wave of `periods` across the width into the control grid.
void setWave(SmoothHypothesis &hypothesis, double periods)
{
    const at::NoGradGuard guard;
    const at::Tensor x = at::linspace(0, 1, 12);
    hypothesis.parameters().front().copy_(0.2 * (x * (2 * M_PI * periods)).sin());
}

} // namespace

class SmoothHypothesisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNearTheIdentity()
    {
        SmoothHypothesis hypothesis = smooth(2);
        const at::Tensor x = at::full({4, 3, 32, 48}, 0.5);
        const at::Tensor cost = hypothesis.cost(x, hypothesis.apply(x));
        QCOMPARE(cost.sizes(), at::IntArrayRef({2}));
        QVERIFY(cost.max().item<double>() < 0.005);
        QVERIFY(!at::equal(hypothesis.pattern(0), hypothesis.pattern(1)));
    }

    void drawsAWaveButNoNoise()
    {
        SmoothHypothesis hypothesis = smooth(1);
        setWave(hypothesis, 2);
        const at::Tensor drawn = (hypothesis.pattern(0) - 0.5) * 2; // 1×3×32×48
        const at::Tensor wave = 0.2 * (at::linspace(0, 1, 48) * (4 * M_PI)).sin();
        QVERIFY((drawn[0][0][7] - wave.tanh()).abs().max().item<double>() < 0.03);
        // Neighbouring pixels are alike, whatever the twelve values are.
        const at::NoGradGuard guard;
        hypothesis.parameters().front().uniform_(-0.2, 0.2, at::make_generator<at::CPUGeneratorImpl>(1));
        const at::Tensor rough = hypothesis.pattern(0);
        const double step = (rough.slice(3, 1) - rough.slice(3, 0, -1)).abs().mean().item<double>();
        QVERIFY(step < 0.35 * rough.std().item<double>());
    }

    void gradientIsThatOfDifferences()
    {
        SmoothHypothesis hypothesis = smooth(1);
        const at::Tensor x = at::full({2, 3, 32, 48}, 0.5);
        const at::Tensor weight = at::linspace(-1, 1, 48);
        const auto loss = [&] { return (hypothesis.apply(x) * weight).sum(); };
        at::Tensor control = hypothesis.parameters().front();
        loss().backward();
        const double slope = control.grad()[0][1][5][7].item<double>();
        const at::NoGradGuard guard;
        constexpr double h = 1e-2;
        control[0][1][5][7] += h;
        const double above = loss().item<double>();
        control[0][1][5][7] -= 2 * h;
        const double below = loss().item<double>();
        QVERIFY2(std::abs(slope - (above - below) / (2 * h)) < 1e-2 * std::abs(slope) + 1e-2,
                 qPrintable(QString("%1 %2").arg(slope).arg((above - below) / (2 * h))));
    }
};

DRM_TEST(SmoothHypothesisTest)
#include "SmoothHypothesisTest.moc"
