// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/SharedWarp.h"

#include "tests/fixtures/TestProgram.h"

#include <torch/torch.h>

#include <QTest>

using namespace drm;

class SharedWarpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesAndSlopesAreThoseOfGridSampler_data()
    {
        QTest::addColumn<int>("lanes");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("one lane") << 1 << 3 << 20 << 31;
        QTest::newRow("three lanes") << 3 << 3 << 16 << 16;
        QTest::newRow("grey") << 2 << 1 << 9 << 12;
        QTest::newRow("one row of pixels") << 1 << 4 << 1 << 7;
        QTest::newRow("many pixels") << 1 << 3 << 64 << 64;
    }

    void samplesAndSlopesAreThoseOfGridSampler()
    {
        QFETCH(int, lanes);
        QFETCH(int, channels);
        QFETCH(int, height);
        QFETCH(int, width);
        torch::manual_seed(4);
        constexpr int each = 5;
        const at::Tensor x =
            at::rand({lanes * each, channels, height, width}).contiguous(at::MemoryFormat::ChannelsLast);
        // Some places lie beyond the border.
        const at::Tensor places = at::randn({lanes, height, width, 2}) * 0.6;
        const at::Tensor weight = at::randn(x.sizes());

        const at::Tensor ours = places.clone().requires_grad_(true);
        const at::Tensor samples = warpedTogether(x, ours);
        (samples * weight).sum().backward();
        const at::Tensor theirs = places.clone().requires_grad_(true);
        const at::Tensor expected = at::grid_sampler(x, theirs.repeat_interleave(each, 0), 0, 1, true);
        (expected * weight).sum().backward();

        QVERIFY(samples.is_contiguous(at::MemoryFormat::ChannelsLast));
        QVERIFY(at::allclose(samples, expected, 1e-4, 1e-5));
        QVERIFY(theirs.grad().abs().max().item<double>() > 0.1);
        QVERIFY(at::allclose(ours.grad(), theirs.grad(), 1e-3, 1e-4));
    }

    void whatIsNoNumberTakesTheBorder()
    {
        const at::Tensor x = at::arange(6).to(at::kFloat).reshape({1, 1, 2, 3});
        const at::Tensor places = at::full({1, 2, 3, 2}, std::numeric_limits<float>::quiet_NaN());
        QVERIFY(warpedTogether(x, places).eq(0).all().item<bool>());
        QVERIFY(
            warpedTogether(x, at::full({1, 2, 3, 2}, std::numeric_limits<float>::infinity())).eq(5).all().item<bool>());
    }

    void imagesMayHaveSlopesToo()
    {
        torch::manual_seed(5);
        const at::Tensor x = at::rand({2, 3, 8, 8}).requires_grad_(true);
        warpedTogether(x, at::randn({1, 8, 8, 2})).sum().backward();
        QVERIFY(std::abs(x.grad().sum().item<double>() - 2 * 3 * 64) < 1e-2);
    }
};

DRM_TEST(SharedWarpTest)
#include "SharedWarpTest.moc"
