// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/intake/ModelIntake.h"
#include "core/model/graph/ReducedPrecision.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ScriptModel.h"
#include "tests/fixtures/StopAt.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class ModelPrecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchesInReducedPrecisionOnlyWhereItAgrees()
    {
        if (!cpuMultipliesBfloat16())
            QSKIP("This processor does not multiply bfloat16 numbers.");
        const QTemporaryDir dir;
        torch::manual_seed(3);
        const std::string head = "    return torch.tanh(torch.linear(h, self.head)) * 2.0\n";
        const std::vector<std::pair<std::string, at::Tensor>> weights{{"head", torch::randn({2, 6})}};
        const auto model = openModel(test::saveScript(dir, "plain.pt", head, weights), {});
        const at::Tensor x = toTensor(test::waveImages(8), at::kCPU);
        const at::Tensor variance = model->impl().forward(x).outputs.var(0).detach();
        QVERIFY(model->impl().reducedAgrees(x, variance));
        const ModelAnswer reduced = model->impl().forward(x, Precision::Reduced);
        QVERIFY(reduced.outputs.scalar_type() == at::kFloat && reduced.features.scalar_type() == at::kFloat);
        QVERIFY(!reduced.outputs.equal(model->impl().forward(x).outputs));
        // Answers that hardly vary drown in the rounding.
        QVERIFY(!model->impl().reducedAgrees(x, variance * 1e-6));
        QVERIFY(model->impl().searchPrecision(x, variance * 1e-6) == Precision::Full);

        const auto branching = openModel(
            test::saveScript(dir, "branch.pt", "    if bool(h.sum() > 1e9):\n        h = h * 2.0\n" + head, weights),
            {});
        QVERIFY(branching->impl().searchPrecision(x, variance) == Precision::Full);

        // LibTorch has no slope of these in bfloat16; what the first one changed in place is what h is from then on.
        const std::string bounded =
            "    g = torch.hardtanh_(h, 0.0, 0.4)\n    h = torch.hardtanh(h * 3.0, 0.0, 1.0) + g\n";
        const auto mobile = openModel(test::saveScript(dir, "bounded.pt", bounded + head, weights), {});
        QVERIFY(mobile->impl().reducedAgrees(x, mobile->impl().forward(x).outputs.var(0).detach()));

        ModelOptions options;
        options.reducedPrecision = false;
        const auto full = openModel(test::saveScript(dir, "full.pt", head, weights), options);
        QVERIFY(full->impl().searchPrecision(x, variance) == Precision::Full);
    }

    void searchesInTheFasterPrecision()
    {
        QVERIFY(fasterPrecision(0.210, 0.239) == Precision::Full);
        QVERIFY(fasterPrecision(0.239, 0.210) == Precision::Reduced);
        QVERIFY(fasterPrecision(1.0, 1.1) == Precision::Reduced); // the noise of a measurement
        if (!cpuMultipliesBfloat16())
            QSKIP("This processor does not multiply bfloat16 numbers.");
        const QTemporaryDir dir;
        torch::manual_seed(3);
        const auto model = openModel(test::saveScript(dir, "plain.pt", "    return torch.linear(h, self.head) * 2.0\n",
                                                      {{"head", torch::randn({2, 6})}}),
                                     {});
        const at::Tensor x = toTensor(test::waveImages(16), at::kCPU);
        const at::Tensor variance = model->impl().forward(x).outputs.var(0).detach();
        // Which of the two is faster differs from machine to machine, so one of them is made slow.
        test::OperationWatch watch("aten::conv2d");
        watch.delay(at::kBFloat16, std::chrono::milliseconds(60));
        QVERIFY(model->impl().searchPrecision(x, variance) == Precision::Full);
        QVERIFY(watch.count() >= 4);
        watch.delay(at::kFloat, std::chrono::milliseconds(60));
        QVERIFY(model->impl().searchPrecision(x, variance) == Precision::Reduced);
    }

    void otherNumberTypesAreComputedInFloat32_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("half") << int(at::kHalf) << "float16" << 0.01;
        QTest::newRow("bfloat16") << int(at::kBFloat16) << "bfloat16" << 0.05;
        QTest::newRow("double") << int(at::kDouble) << "float64" << 1e-5;
    }

    void otherNumberTypesAreComputedInFloat32()
    {
        QFETCH(int, type);
        QFETCH(QString, name);
        QFETCH(double, tolerance);
        const QTemporaryDir dir;
        torch::manual_seed(2);
        const at::Tensor kernel = torch::randn({6, 3, 3, 3}) * 0.3;
        const at::Tensor head = torch::randn({2, 6});
        const auto save = [&](const char *file, at::ScalarType numbers, const std::string &cast) {
            torch::jit::Module net("Net");
            net.register_attribute("training", c10::BoolType::get(), false);
            net.register_parameter("kernel", kernel.to(numbers), false);
            net.register_parameter("head", head.to(numbers), false);
            net.define("def forward(self, x):\n    x = x" + cast
                       + "\n    h = torch.relu(torch.conv2d(x, self.kernel)).mean([2, 3])\n"
                         "    return torch.linear(h, self.head)\n");
            const std::string path = dir.filePath(QString::fromUtf8(file)).toStdString();
            net.save(path);
            return path;
        };
        const ImageBatch images = test::waveImages(5);
        const Table expected = openModel(save("float.pt", at::kFloat, ""), {})->predict(images);
        for (const std::string &path :
             {save("plain.pt", at::ScalarType(type), ""),
              save("cast.pt", at::ScalarType(type), ".to(dtype=" + std::to_string(type) + ")")}) {
            const auto model = openModel(path, {});
            QVERIFY(test::largestDifference(model->predict(images), expected) < tolerance);
            QCOMPARE(model->info().remarks.size(), std::size_t{1});
            QVERIFY(model->info().remarks[0].english().find(name.toStdString()) != std::string::npos);
        }
    }
};

DRM_TEST(ModelPrecisionTest)
#include "ModelPrecisionTest.moc"
