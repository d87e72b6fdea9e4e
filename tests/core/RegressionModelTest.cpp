// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"
#include "core/intake/ModelIntake.h"

#include "core/base/Error.h"
#include "core/model/ReducedPrecision.h"
#include "tests/core/EngineFixture.h"

#include <QTest>

using namespace drm;

namespace {

/// conv → relu → mean → the given end, as TorchScript, saved.
std::string saveScript(const QTemporaryDir &dir, const std::string &name, const std::string &end,
                       const std::vector<std::pair<std::string, at::Tensor>> &parameters)
{
    torch::jit::Module net("Net");
    net.register_attribute("training", c10::BoolType::get(), false);
    net.register_parameter("kernel", torch::randn({6, 3, 3, 3}) * 0.3, false);
    for (const auto &[key, value] : parameters)
        net.register_parameter(key, value, false);
    net.define("def forward(self, x):\n"
               "    h = torch.relu(torch.conv2d(x, self.kernel, None, [1, 1], [1, 1])).mean([2, 3])\n"
               + end);
    const std::string path = dir.filePath(QString::fromStdString(name)).toStdString();
    net.save(path);
    return path;
}

} // namespace

class RegressionModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsFeaturesAndHead()
    {
        const QTemporaryDir dir;
        const std::string path = test::writeTinyModel(dir);
        const auto model = openModel(path, {});
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().features, 32);
        QCOMPARE(model->info().channels, 3);
        QCOMPARE(QString::fromStdString(model->info().headName), QStringLiteral("fc.weight"));
        QCOMPARE(model->info().remainingBatchNorms, 0);
        QVERIFY(model->info().foldedBatchNorms > 10);

        const ImageBatch images = test::waveImages(5);
        Table features;
        const Table outputs = model->predict(images, &features);
        const torch::NoGradGuard guard;
        torch::jit::Module plain = torch::jit::load(path);
        plain.eval();
        const at::Tensor x = toTensor(images, at::kCPU);
        const at::Tensor expected = plain.forward({x}).toTensor();
        const at::Tensor expectedFeatures = plain.get_method("features")({x}).toTensor();
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 2; ++column)
                QVERIFY(std::abs(outputs.at(row, column) - expected[row][column].item<float>()) < 1e-4);
            for (int column = 0; column < 32; ++column)
                QVERIFY(std::abs(features.at(row, column) - expectedFeatures[row][column].item<float>()) < 1e-4);
        }
    }

    void findsTheHeadThroughAnActivation()
    {
        const QTemporaryDir dir;
        const std::string path = saveScript(dir, "tanh.pt",
                                            "    h = torch.relu(torch.linear(h, self.first))\n"
                                            "    return torch.tanh(torch.linear(h, self.second)) * 2.0\n",
                                            {{"first", torch::randn({5, 6})}, {"second", torch::randn({2, 5})}});
        const auto model = openModel(path, {});
        QCOMPARE(QString::fromStdString(model->info().headName), QStringLiteral("second"));
        QCOMPARE(model->info().features, 5);
        QCOMPARE(int(model->info().headCandidates.size()), 2);
    }

    void asksWhereTwoHeadsAnswerTogether()
    {
        const QTemporaryDir dir;
        const std::string path = saveScript(
            dir, "two.pt", "    return torch.cat([torch.linear(h, self.yaw), torch.linear(h, self.pitch)], 1)\n",
            {{"yaw", torch::randn({1, 6})}, {"pitch", torch::randn({1, 6})}});
        try {
            openModel(path, {});
            QFAIL("two heads were taken for one");
        } catch (const HeadChoiceError &error) {
            QCOMPARE(int(error.candidates().size()), 2);
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("yaw")));
        }
        ModelOptions options;
        options.head = "pitch";
        const auto model = openModel(path, options);
        QCOMPARE(model->predict(test::waveImages(2)).columns, 2);
    }

    void searchesInReducedPrecisionOnlyWhereItAgrees()
    {
        if (!cpuMultipliesBfloat16())
            QSKIP("This processor does not multiply bfloat16 numbers.");
        const QTemporaryDir dir;
        torch::manual_seed(3);
        const std::string head = "    return torch.tanh(torch.linear(h, self.head)) * 2.0\n";
        const std::vector<std::pair<std::string, at::Tensor>> weights{{"head", torch::randn({2, 6})}};
        const auto model = openModel(saveScript(dir, "plain.pt", head, weights), {});
        const at::Tensor x = toTensor(test::waveImages(8), at::kCPU);
        const at::Tensor variance = model->impl().forward(x).outputs.var(0).detach();
        QVERIFY(model->impl().searchPrecision(x, variance) == Precision::Reduced);
        const ModelAnswer reduced = model->impl().forward(x, Precision::Reduced);
        QVERIFY(reduced.outputs.scalar_type() == at::kFloat && reduced.features.scalar_type() == at::kFloat);
        QVERIFY(!reduced.outputs.equal(model->impl().forward(x).outputs));
        // Answers that hardly vary drown in the rounding.
        QVERIFY(model->impl().searchPrecision(x, variance * 1e-6) == Precision::Full);

        const auto branching = openModel(
            saveScript(dir, "branch.pt", "    if bool(h.sum() > 1e9):\n        h = h * 2.0\n" + head, weights), {});
        QVERIFY(branching->impl().searchPrecision(x, variance) == Precision::Full);

        ModelOptions options;
        options.reducedPrecision = false;
        const auto full = openModel(saveScript(dir, "full.pt", head, weights), options);
        QVERIFY(full->impl().searchPrecision(x, variance) == Precision::Full);
    }

    void saysWhenThereIsNoLinearLayer()
    {
        const QTemporaryDir dir;
        const std::string path = saveScript(dir, "none.pt", "    return h[:, 0:2]\n", {});
        QVERIFY_EXCEPTION_THROWN(openModel(path, {}), Error);
    }

    void valueRangesAreApplied()
    {
        const QTemporaryDir dir;
        const std::string path =
            saveScript(dir, "plain.pt", "    return torch.linear(h, self.head)\n", {{"head", torch::randn({1, 6})}});
        ModelOptions options;
        options.transform = InputTransform::named("imagenet");
        options.transform.bgr = true;
        const auto transformed = openModel(path, options);
        const auto plain = openModel(path, {});
        ImageBatch images = test::waveImages(1);
        const float answer = transformed->predict(images).at(0, 0);
        // The same by hand: swap red and blue, then normalise, in the plain model's input.
        const double mean[] = {0.485, 0.456, 0.406};
        const double std[] = {0.229, 0.224, 0.225};
        ImageBatch prepared = images;
        for (int c = 0; c < 3; ++c) {
            for (int i = 0; i < 32 * 32; ++i) {
                prepared.pixels[std::size_t(c * 1024 + i)] =
                    float((images.pixels[std::size_t((2 - c) * 1024 + i)] - mean[c]) / std[c]);
            }
        }
        QVERIFY(std::abs(plain->predict(prepared).at(0, 0) - answer) < 1e-4);
        QVERIFY_EXCEPTION_THROWN(InputTransform::named("0..1"), Error);
    }

    void refusesWhatItCannotRead()
    {
        const QTemporaryDir dir;
        try {
            openModel(dir.filePath(QStringLiteral("absent.pt")).toStdString(), {});
            QFAIL("an absent file was loaded");
        } catch (const Error &error) {
            QCOMPARE(int(error.kind()), int(ErrorKind::FileNotFound));
        }
        const auto model = openModel(test::writeTinyModel(dir), {});
        ImageBatch grey = test::waveImages(2);
        grey.channels = 1;
        grey.pixels.resize(2 * 1024);
        try {
            model->predict(grey);
            QFAIL("grey images were accepted by an RGB model");
        } catch (const Error &error) {
            QCOMPARE(int(error.kind()), int(ErrorKind::UnsuitableModel));
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("1×32×32")));
        }
    }
};

QTEST_GUILESS_MAIN(RegressionModelTest)
#include "RegressionModelTest.moc"
