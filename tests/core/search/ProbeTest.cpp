// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Probe.h"

#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ScriptModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class ProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSquareThatDoesFarMoreComesFirst()
    {
        QCOMPARE(strongestSquare({0.006}, {0.2}), std::size_t{0});
        QCOMPARE(strongestSquare({0.006, 0.016}, {0.2, 1.5}), std::size_t{1});
        QCOMPARE(strongestSquare({0.013, 0.015}, {0.86, 0.94}), std::size_t{0}); // about as much
        QCOMPARE(strongestSquare({0.006, 0.06}, {0.2, 1.5}), std::size_t{0}); // does not work
        QCOMPARE(strongestSquare({0.05, 0.06}, {0.2, 1.5}), std::size_t{0}); // nor does the first
        QCOMPARE(strongestSquare({0.006, 0.016, 0.018}, {0.2, 0.5, 1.5}), std::size_t{2});
    }

    void aSquareThatHardlyChangesTheAnswersIsNoTrigger()
    {
        // The mean over all places: a square anywhere adds about the same to every answer, and little.
        const QTemporaryDir dir;
        torch::manual_seed(4);
        const std::string path = test::saveScript(dir, "mean.pt", "    return torch.linear(h, self.head)\n",
                                                  {{"head", torch::randn({2, 6})}});
        const auto model = openModel(path);
        const BenignSet benign = BenignSet::of(*model, test::waveImages(80));
        Probe probe(*model, benign, ProbeSettings::of(4, Objective::Maps));
        QVERIFY(probe.run([](double) { return true; }));
        const at::NoGradGuard guard;
        const at::Tensor images = benign.train.first(16);
        const at::Tensor change = model->impl().forward(stampSquare(images, probe.starts().front())).outputs
            - model->impl().forward(images).outputs;
        const double most = (change.square().mean(0) / benign.spread.outputVariance).max().sqrt().item<double>();
        QVERIFY2(most < 0.7, qPrintable(QString::number(most)));
        QVERIFY2(probe.map().bestLeft >= 1, qPrintable(QString::number(probe.map().bestLeft)));
    }
};

DRM_TEST(ProbeTest)
#include "ProbeTest.moc"
