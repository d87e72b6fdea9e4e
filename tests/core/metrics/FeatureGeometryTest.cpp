// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/FeatureGeometry.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/torch.h>

#include <QTest>

#include <cmath>

using namespace drm;

class FeatureGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anglesOfKnownVectors()
    {
        const at::Tensor features = torch::tensor({{1.0, 0.0}, {0.0, 2.0}, {3.0, 3.0}});
        const at::Tensor weight = torch::tensor({{2.0, 0.0}, {-1.0, 0.0}});
        const at::Tensor expected =
            torch::tensor({{0.0, M_PI}, {M_PI / 2, M_PI / 2}, {M_PI / 4, 3 * M_PI / 4}}, at::kDouble);
        // 1.5e-3: acos is kept away from ±1 by 1e-6, which is an angle of 1.4e-3.
        QVERIFY(torch::allclose(featureAngles(features, weight).to(at::kDouble), expected, 0, 1.5e-3));
    }

    void angleGradientIsFiniteAtTheRow()
    {
        const at::Tensor features = torch::tensor({{1.0, 0.0}}).requires_grad_(true);
        featureAngles(features, torch::tensor({{1.0, 0.0}})).sum().backward();
        QVERIFY(features.grad().isfinite().all().item<bool>());
    }

    void ratiosByHand()
    {
        // Outputs 0, 2, 4 (variance 4) and 0, 0, 3 (variance 3).
        BenignSpread benign{torch::tensor({4.0, 3.0}), torch::tensor({0.5, 2.0}), torch::tensor(8.0)};
        const at::Tensor outputs = torch::tensor({{1.0, 1.0}, {2.0, 4.0}, {3.0, 7.0}}); // variances 1 and 9
        QCOMPARE(normalisedVariance(outputs, benign).item<double>(), (1.0 / 4 + 9.0 / 3) / 2);
        // From (2, 4) to (0, 1): squares 4 and 9.
        const double offset =
            normalisedOffset(torch::tensor({2.0, 4.0}), torch::tensor({0.0, 1.0}), benign).item<double>();
        QVERIFY(std::abs(offset - (4.0 / 4 + 9.0 / 3) / 2) < 1e-6);
        const at::Tensor rav = ratioOfAngleVariance(outputs, benign);
        QVERIFY(torch::allclose(rav, torch::tensor({2.0, 4.5})));
        QCOMPARE(ratioOfNormVariance(torch::tensor({1.0, 5.0}), benign).item<double>(), 1.0);
    }

    void oneOutlierInTwentyDoesNotDecide()
    {
        BenignSpread benign{torch::tensor({1.0}), torch::tensor({1.0}), torch::tensor(1.0)};
        at::Tensor outputs = torch::zeros({20, 1});
        outputs[7] = 100;
        QVERIFY(normalisedVariance(outputs, benign).item<double>() > 400);
        QCOMPARE(trimmedVariance(outputs, benign).item<double>(), 0.0);
    }

    void lanesAreIndependent()
    {
        BenignSpread benign{torch::tensor({2.0}), torch::tensor({1.0}), torch::tensor(1.0)};
        const at::Tensor outputs = torch::tensor({{{0.0}, {2.0}}, {{5.0}, {5.0}}}); // 2 lanes × 2 images × 1
        QVERIFY(torch::allclose(normalisedVariance(outputs, benign), torch::tensor({1.0, 0.0})));
    }
};

DRM_TEST(FeatureGeometryTest)
#include "FeatureGeometryTest.moc"
