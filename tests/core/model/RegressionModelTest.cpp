// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
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

    void headsThatAnswerTogether_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("head");
        QTest::newRow("joined") << QByteArray("    return torch.cat([torch.linear(h, self.yaw), torch.linear(h, "
                                              "self.pitch)], 1)\n")
                                << ""
                                << "yaw + pitch";
        QTest::newRow("stacked") << QByteArray("    return torch.stack([torch.linear(h, self.yaw), torch.linear(h, "
                                               "self.pitch)], 1)\n")
                                 << ""
                                 << "yaw + pitch";
        QTest::newRow("tuple") << QByteArray("    return torch.linear(h, self.yaw), torch.linear(h, self.pitch)\n")
                               << "0,1"
                               << "yaw + pitch";
        QTest::newRow("list") << QByteArray("    return [torch.linear(h, self.yaw), torch.linear(h, self.pitch)]\n")
                              << "0,1"
                              << "yaw + pitch";
        QTest::newRow("dictionary") << QByteArray(
            "    return {\"yaw\": torch.linear(h, self.yaw), \"pitch\": torch.linear(h, self.pitch)}\n")
                                    << "yaw,pitch"
                                    << "yaw + pitch";
        QTest::newRow("with features") << QByteArray("    return h, torch.cat([torch.linear(h, self.yaw), "
                                                     "torch.linear(h, self.pitch)], 1)\n")
                                       << "1"
                                       << "yaw + pitch";
        QTest::newRow("with a layer before")
            << QByteArray("    e = torch.linear(h, self.first)\n"
                          "    return e, torch.linear(e, self.yaw), torch.linear(e, self.pitch)\n")
            << "1,2"
            << "yaw + pitch";
        QTest::newRow("bent") << QByteArray("    return torch.tanh(torch.linear(h, self.yaw)), torch.linear(h, "
                                            "self.pitch) * 2.0\n")
                              << "0,1"
                              << "yaw + pitch";
    }

    void headsThatAnswerTogether()
    {
        QFETCH(QByteArray, end);
        QFETCH(QString, answers);
        QFETCH(QString, head);
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "two.pt", end.toStdString(),
                                                  {{"yaw", torch::tensor({{1.0f, 0.0f, 2.0f, 0.0f, 0.0f, 1.0f}})},
                                                   {"pitch", torch::tensor({{0.0f, 3.0f, 0.0f, 1.0f, 0.0f, 1.0f}})},
                                                   {"first", torch::eye(6)}});
        const auto model = openModel(path, {});
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().features, 6);
        QCOMPARE(QString::fromStdString(model->info().answers), answers);
        QCOMPARE(QString::fromStdString(model->info().headName), head);
        QCOMPARE(model->info().remarks.size(), std::size_t(answers.isEmpty() ? 0 : 1));
        // W F(x) is what the module answers, apart from the bend.
        Table features;
        const Table predicted = model->predict(test::waveImages(3), &features);
        QCOMPARE(predicted.columns, 2);
        const at::Tensor weight = model->impl().weight;
        for (int row = 0; row < 3; ++row) {
            double yaw = 0;
            for (int k = 0; k < 6; ++k)
                yaw += weight[0][k].item<float>() * features.at(row, k);
            if (QString(QTest::currentDataTag()) == QLatin1String("bent"))
                yaw = std::tanh(yaw);
            QVERIFY(std::abs(predicted.at(row, 0) - yaw) < 1e-4);
        }
        // The same as the module itself says, and by the name that the program gives.
        const auto images = toTensor(test::waveImages(3), at::kCPU);
        const auto own = model->impl().answersOf(model->impl().original, images);
        QVERIFY(own
                && (own->select(1, 1) - torch::tensor({predicted.at(0, 1), predicted.at(1, 1), predicted.at(2, 1)}))
                        .abs()
                        .max()
                        .item<float>()
                    < 1e-4);
        ModelOptions options;
        options.head = model->info().headName;
        options.answers = model->info().answers;
        QCOMPARE(openModel(path, options)->info().outputs, 2);
    }

    void headsOfTheirOwnFeatures()
    {
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "own.pt",
                                                  "    return torch.cat([torch.linear(torch.relu(h), self.yaw), "
                                                  "torch.linear(torch.tanh(h), self.pitch)], 1)\n",
                                                  {{"yaw", torch::ones({1, 6})}, {"pitch", torch::ones({1, 6}) * 2}});
        const auto model = openModel(path, {});
        QCOMPARE(model->info().features, 12);
        const at::Tensor &weight = model->impl().weight; // a block each
        QCOMPARE(weight.slice(1, 0, 6).sum(1)[0].item<float>(), 6.0f);
        QCOMPARE(weight.slice(1, 0, 6).sum(1)[1].item<float>(), 0.0f);
        QCOMPARE(weight.slice(1, 6, 12).sum(1)[1].item<float>(), 12.0f);
    }

    void partsAreChosen()
    {
        const QTemporaryDir dir;
        const std::string path = test::saveScript(
            dir, "parts.pt",
            "    return {\"gaze\": torch.linear(h, self.yaw), \"blink\": torch.linear(h, self.pitch)}\n",
            {{"yaw", torch::randn({2, 6})}, {"pitch", torch::randn({1, 6})}});
        ModelOptions options;
        options.answers = "gaze";
        const auto model = openModel(path, options);
        QCOMPARE(model->info().outputs, 2);
        QVERIFY(model->info().remarks.front().english().find("left out: blink") != std::string::npos);
        options.answers = "blink,gaze";
        QCOMPARE(openModel(path, options)->info().headName, std::string("pitch + yaw"));
        options.answers = "pose";
        DRM_VERIFY_ERROR(openModel(path, options), UnsuitableModel, "It has: gaze, blink");
        options.answers = "gaze";
        options.head = "nose";
        DRM_VERIFY_ERROR(openModel(path, options), UnsuitableModel, "It has: yaw (2×6), pitch (1×6)");
    }

    void workBehindTheLastLayer_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("outputs");
        QTest::addColumn<int>("features");
        QTest::newRow("expectation over bins") << QByteArray(
            "    return (torch.softmax(torch.linear(h, self.w), 1) * torch.arange(12)).sum(1, keepdim=True)\n")
                                               << 1 << 6;
        QTest::newRow("columns") << QByteArray("    return torch.linear(h, self.w)[:, 0:2]\n") << 2 << 6;
        QTest::newRow("angle of two") << QByteArray("    o = torch.linear(h, self.w)\n"
                                                    "    return torch.atan2(o[:, 0:1], o[:, 1:2])\n")
                                      << 1 << 6;
        QTest::newRow("a convolution") << QByteArray("    return torch.conv2d(x, self.k).mean([2, 3])\n") << 2 << 3;
        QTest::newRow("in a tuple") << QByteArray("    o = torch.softmax(torch.linear(h, self.w), 1)\n"
                                                  "    return o[:, 0:1] * 3.0, o\n")
                                    << 1 << 6;
    }

    void workBehindTheLastLayer()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, outputs);
        QFETCH(int, features);
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "behind.pt", end.toStdString(),
                                                  {{"w", torch::randn({12, 6})}, {"k", torch::randn({2, 3, 3, 3})}});
        ModelOptions options;
        if (QString(QTest::currentDataTag()) == QLatin1String("in a tuple"))
            options.answers = "0";
        const auto model = openModel(path, options);
        QCOMPARE(model->info().outputs, 0); // no code of the model has run yet
        model->learnSizes(test::waveImages(1));
        QCOMPARE(model->info().outputs, outputs);
        QCOMPARE(model->info().features, features);
        QVERIFY(!model->impl().weight.defined());
        const at::Tensor images = toTensor(test::waveImages(6), at::kCPU);
        model->impl().measureHead(images);
        QCOMPARE(model->impl().weight.sizes(), (at::IntArrayRef{outputs, features}));
        QVERIFY(model->impl().weight.abs().max().item<float>() > 0);
        // A small step of the features changes the answers by the weight, as far as that can be told from images.
        if (QString(QTest::currentDataTag()) == QLatin1String("columns"))
            QVERIFY(at::allclose(model->impl().weight, model->impl().original.attr("w").toTensor().slice(0, 0, 2)));
    }

    void saysWhenThereIsNoLayer()
    {
        const QTemporaryDir dir;
        const std::string path = test::saveScript(dir, "none.pt", "    return x.mean([2, 3])[:, 0:2]\n", {});
        DRM_VERIFY_ERROR(openModel(path, {}), UnsuitableModel, "no layer with weights");
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
