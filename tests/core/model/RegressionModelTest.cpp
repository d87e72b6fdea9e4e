// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ScriptModel.h"
#include "tests/fixtures/StopAt.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

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
        const std::string path = test::saveScript(dir, "tanh.pt",
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
        const std::string path = test::saveScript(
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

    void saysWhenThereIsNoLinearLayer()
    {
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "none.pt", "    return h[:, 0:2]\n", {});
        QVERIFY_EXCEPTION_THROWN(openModel(path, {}), Error);
    }

    void valueRangesAreApplied()
    {
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "plain.pt", "    return torch.linear(h, self.head)\n",
                                                  {{"head", torch::randn({1, 6})}});
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

    void largeImagesPassInParts()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        torch::manual_seed(4);
        const at::Tensor x = torch::rand({3, 3, 640, 640}).requires_grad_(); // 2.6 of them are a million pixels
        const test::OperationWatch watch("aten::conv2d");
        const ModelAnswer together = model->impl().forward(x);
        QCOMPARE(int(watch.mostRows()), 2);
        together.outputs.var(0).sum().backward();
        for (int row = 0; row < 3; ++row) {
            const ModelAnswer alone = model->impl().forward(x.detach().slice(0, row, row + 1));
            QVERIFY(torch::allclose(alone.outputs[0], together.outputs[row], 1e-3, 1e-4));
            QVERIFY(torch::allclose(alone.features[0], together.features[row], 1e-3, 1e-4));
            QVERIFY(x.grad()[row].abs().sum().item<double>() > 0);
        }
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

DRM_TEST(RegressionModelTest)
#include "RegressionModelTest.moc"
