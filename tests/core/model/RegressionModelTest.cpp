// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "core/base/Error.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/StopScope.h"
#include "core/torch/TorchMessage.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/StopAt.h"

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

/// The error of opening the model and running it on 3×32×32 images.
std::string complaintOf(const std::string &path)
{
    try {
        openModel(path, {})->predict(test::waveImages(3));
        return "no complaint";
    } catch (const Error &error) {
        return error.what();
    }
}

double largestDifference(const Table &a, const Table &b)
{
    double largest = a.values.size() == b.values.size() && !a.empty() ? 0 : 1e9;
    for (std::size_t i = 0; i < a.values.size() && largest < 1e9; ++i)
        largest = std::max<double>(largest, std::abs(a.values[i] - b.values[i]));
    return largest;
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
        QVERIFY(model->impl().reducedAgrees(x, variance));
        const ModelAnswer reduced = model->impl().forward(x, Precision::Reduced);
        QVERIFY(reduced.outputs.scalar_type() == at::kFloat && reduced.features.scalar_type() == at::kFloat);
        QVERIFY(!reduced.outputs.equal(model->impl().forward(x).outputs));
        // Answers that hardly vary drown in the rounding.
        QVERIFY(!model->impl().reducedAgrees(x, variance * 1e-6));
        QVERIFY(model->impl().searchPrecision(x, variance * 1e-6) == Precision::Full);

        const auto branching = openModel(
            saveScript(dir, "branch.pt", "    if bool(h.sum() > 1e9):\n        h = h * 2.0\n" + head, weights), {});
        QVERIFY(branching->impl().searchPrecision(x, variance) == Precision::Full);

        ModelOptions options;
        options.reducedPrecision = false;
        const auto full = openModel(saveScript(dir, "full.pt", head, weights), options);
        QVERIFY(full->impl().searchPrecision(x, variance) == Precision::Full);
    }

    void searchesInTheFasterPrecision()
    {
        QVERIFY(fasterPrecision(0.210, 0.239) == Precision::Full);
        QVERIFY(fasterPrecision(0.239, 0.210) == Precision::Reduced);
        QVERIFY(fasterPrecision(1.0, 1.1) == Precision::Reduced); // the noise of a measurement
        if (!cpuMultipliesBfloat16())
            QSKIP("This processor does not multiply bfloat16 numbers.");
        // LibTorch enlarges bfloat16 images five times as slowly as float32 ones. What comes of it counts nothing, so
        // the model agrees.
        const QTemporaryDir dir;
        torch::manual_seed(3);
        const std::string end = "    h = h + torch.upsample_bilinear2d(x, [128, 128], False).mean() * 0.0\n"
                                "    return torch.linear(h, self.head) * 2.0\n";
        const auto model = openModel(saveScript(dir, "enlarge.pt", end, {{"head", torch::randn({2, 6})}}), {});
        const at::Tensor x = toTensor(test::waveImages(16), at::kCPU);
        const at::Tensor variance = model->impl().forward(x).outputs.var(0).detach();
        QVERIFY(model->impl().reducedAgrees(x, variance));
        const test::OperationWatch watch("aten::conv2d");
        QVERIFY(model->impl().searchPrecision(x, variance) == Precision::Full);
        QVERIFY(watch.count() >= 4);
    }

    void aStopScopeChangesNoNumber_data()
    {
        QTest::addColumn<bool>("reduced");
        QTest::newRow("float32") << false;
        QTest::newRow("bfloat16") << true;
    }

    void aStopScopeChangesNoNumber()
    {
        QFETCH(bool, reduced);
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        if (reduced && !model->impl().reducedExecutor)
            QSKIP("This processor does not multiply bfloat16 numbers.");
        const auto pass = [&] {
            const at::Tensor x = toTensor(test::waveImages(8), at::kCPU).requires_grad_();
            const ModelAnswer answer = model->impl().forward(x, reduced ? Precision::Reduced : Precision::Full);
            (answer.outputs.var(0).sum() + answer.features.sum()).backward();
            return std::vector<at::Tensor>{answer.outputs, answer.features, x.grad()};
        };
        const std::vector<at::Tensor> plain = pass();
        RunControl control;
        control.setPaused(true); // a pause is for the end of an iteration
        const StopScope stop(control);
        const std::vector<at::Tensor> inScope = pass();
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(torch::equal(plain[i], inScope[i]));
    }

    void aStopEndsAPassForward()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        const at::Tensor x = toTensor(test::waveImages(4), at::kCPU);
        RunControl whole;
        RunControl control({}, &whole); // a job and its part
        {
            const StopScope stop(control);
            const test::OperationWatch watch("aten::conv2d", &whole, 3);
            QVERIFY_EXCEPTION_THROWN(model->impl().forward(x), StopRequested);
            QCOMPARE(watch.count(), 3);
            const Uninterrupted all;
            model->impl().forward(x);
            QVERIFY(watch.count() > 6);
        }
        model->impl().forward(x); // outside of a scope nothing is asked
        throwIfStopped();
    }

    void aStopEndsAPassBack()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        const at::Tensor x = toTensor(test::waveImages(4), at::kCPU).requires_grad_();
        RunControl control;
        const StopScope stop(control);
        const test::OperationWatch watch("aten::convolution_backward", &control, 3);
        const at::Tensor loss = model->impl().forward(x).outputs.var(0).sum();
        QVERIFY_EXCEPTION_THROWN(loss.backward(), StopRequested);
        QCOMPARE(watch.count(), 3);
        QVERIFY(!x.grad().defined());
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
            QVERIFY(largestDifference(model->predict(images), expected) < tolerance);
            QCOMPARE(model->info().remarks.size(), std::size_t{1});
            QVERIFY(model->info().remarks[0].english().find(name.toStdString()) != std::string::npos);
        }
    }

    void aDeviceInTheCodeIsReplaced()
    {
        const QTemporaryDir dir;
        torch::manual_seed(4);
        const std::string head =
            "    return torch.linear(h, self.head) + torch.zeros([2], device=torch.device(\"%1\"))\n";
        const at::Tensor weight = torch::randn({2, 6});
        const auto save = [&](const char *file, const char *device) {
            torch::manual_seed(4);
            return saveScript(dir, file, QString::fromStdString(head).arg(device).toStdString(), {{"head", weight}});
        };
        const auto model = openModel(save("cuda.pt", "cuda:0"), {});
        const ImageBatch images = test::waveImages(3);
        QVERIFY(largestDifference(model->predict(images), openModel(save("cpu.pt", "cpu"), {})->predict(images)) == 0);
        QCOMPARE(model->info().remarks.size(), std::size_t{1});
        QVERIFY(model->info().remarks[0].english().find("cuda:0") != std::string::npos);
    }

    void aFixedBatchIsLooped_data()
    {
        QTest::addColumn<int>("batch");
        QTest::newRow("1") << 1;
        QTest::newRow("4") << 4;
    }

    void aFixedBatchIsLooped()
    {
        QFETCH(int, batch);
        const QTemporaryDir dir;
        const std::string number = std::to_string(batch);
        const auto save = [&](const char *file, const std::string &view) {
            torch::manual_seed(6);
            return saveScript(dir, file, view + "    return torch.linear(h, self.head)\n",
                              {{"head", torch::randn({2, 6})}});
        };
        const auto fixed = openModel(save("fixed.pt", "    h = h.view(" + number + ", 6)\n"), {});
        const auto plain = openModel(save("plain.pt", ""), {});
        const ImageBatch images = test::waveImages(9);
        QVERIFY(fixed->accepts(images));
        QVERIFY(largestDifference(fixed->predict(images), plain->predict(images)) < 1e-6);
        // And a gradient passes through the parts.
        const at::Tensor x = toTensor(images, at::kCPU).requires_grad_(true);
        fixed->impl().forward(x).outputs.sum().backward();
        QVERIFY(x.grad().abs().amax({1, 2, 3}).min().item<double>() > 0);
    }

    void aBranchForTrainingIsNoTrainingMode()
    {
        const QTemporaryDir dir;
        const std::string path = saveScript(dir, "both.pt",
                                            "    if self.training:\n"
                                            "        h = torch.batch_norm(h, None, None, None, None, True, 0.1, 1e-5, "
                                            "False)\n"
                                            "    return torch.linear(h, self.head)\n",
                                            {{"head", torch::randn({2, 6})}});
        QCOMPARE(complaintOf(path), std::string("no complaint"));
    }

    void theInputIsNotWrittenTo()
    {
        const QTemporaryDir dir;
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("head", torch::randn({2, 3}), false);
        net.define("def forward(self, x):\n    x -= 0.5\n    x /= 0.5\n"
                   "    return torch.linear(x.mean([2, 3]), self.head)\n");
        const std::string path = dir.filePath(QStringLiteral("writes.pt")).toStdString();
        net.save(path);
        const auto model = openModel(path, {});
        const at::Tensor x = toTensor(test::waveImages(4), at::kCPU);
        const at::Tensor before = x.clone();
        const at::Tensor first = model->impl().forward(x).outputs;
        QVERIFY(x.equal(before));
        QVERIFY(model->impl().forward(x).outputs.equal(first));
        const at::Tensor wanted = before.clone().requires_grad_(true);
        model->impl().forward(wanted).outputs.sum().backward();
        QVERIFY(wanted.grad().isfinite().all().item<bool>());
    }

    void aModelThatRemembersRunsOnItsOwnObject()
    {
        const QTemporaryDir dir;
        torch::manual_seed(8);
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("first", torch::randn({5, 3}), false);
        net.register_parameter("head", torch::randn({2, 5}), false);
        net.register_buffer("memory", torch::zeros({1}));
        net.define("def forward(self, x):\n    self.memory.add_(1.0)\n"
                   "    h = torch.relu(torch.linear(x.mean([2, 3]), self.first))\n"
                   "    return torch.linear(h, self.head) + self.memory * 10.0\n");
        const std::string path = dir.filePath(QStringLiteral("remembers.pt")).toStdString();
        net.save(path);
        const auto model = openModel(path, {});
        const ImageBatch images = test::waveImages(2);
        const Table first = model->predict(images);
        const Table second = model->predict(images);
        QVERIFY(std::abs(second.at(0, 0) - first.at(0, 0) - 10) < 1e-3);
    }

    void aFailureIsGivenItsOwnCause_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("said");
        QTest::newRow("tuple") << "    return torch.linear(h, self.head), h\n"
                               << "a tuple of 2 tensors";
        QTest::newRow("list") << "    return [torch.linear(h, self.head)]\n"
                              << "a list of tensors";
        QTest::newRow("dictionary") << "    return {\"gaze\": torch.linear(h, self.head)}\n"
                                    << "a dictionary";
        QTest::newRow("training mode")
            << "    h = torch.batch_norm(h, None, None, None, None, True, 0.1, 1e-5, False)\n"
               "    return torch.linear(h, self.head)\n"
            << "training mode";
        QTest::newRow("quantised") << "    h = torch.quantize_per_tensor(h, 0.1, 0, 13).dequantize()\n"
                                      "    return torch.linear(h, self.head)\n"
                                   << "quantised";
        QTest::newRow("size") << "    h = torch.flatten(torch.conv2d(x, self.kernel, None, [16, 16]), 1)\n"
                                 "    h = torch.linear(h[:, 0:6], self.head) + h.view(-1, 96)[:, 0:2]\n"
                                 "    return torch.linear(h, self.head[:, 0:2])\n"
                              << "it accepts 3×64×64";
        QTest::newRow("something else") << "    return torch.linear(h, self.head).view(7, 11)\n"
                                        << "other sizes too";
    }

    void aFailureIsGivenItsOwnCause()
    {
        QFETCH(QString, end);
        QFETCH(QString, said);
        const QTemporaryDir dir;
        const QString complaint = QString::fromStdString(
            complaintOf(saveScript(dir, "m.pt", end.toStdString(), {{"head", torch::randn({2, 6})}})));
        QVERIFY2(complaint.contains(said), qPrintable(complaint));
        QVERIFY2(!complaint.contains(".cpp") && !complaint.contains('\n'), qPrintable(complaint));
        QCOMPARE(complaint.contains("Choose the image size"), said.contains("accepts"));
    }

    void channelsLastAndOtherArgumentsAreNamed()
    {
        const QTemporaryDir dir;
        const auto save = [&](const std::string &forward) {
            torch::jit::Module net("Net");
            net.register_attribute("training", c10::BoolType::get(), false);
            net.register_parameter("kernel", torch::randn({6, 3, 3, 3}), false);
            net.register_parameter("head", torch::randn({2, 6}), false);
            net.define(forward);
            const std::string path = dir.filePath(QStringLiteral("arguments.pt")).toStdString();
            net.save(path);
            return complaintOf(path);
        };
        const std::string end =
            "    h = torch.conv2d(x, self.kernel).mean([2, 3])\n    return torch.linear(h, self.head)\n";
        const std::string last = save("def forward(self, x):\n    x = x.permute(0, 3, 1, 2)\n" + end);
        QVERIFY2(last.find("channels last") != std::string::npos, last.c_str());
        const std::string two = save("def forward(self, x, pose):\n" + end);
        QVERIFY2(two.find("takes 2 arguments (x, pose)") != std::string::npos, two.c_str());
        const std::string dictionary =
            save("def forward(self, batch: Dict[str, Tensor]):\n    x = batch[\"image\"]\n" + end);
        QVERIFY2(dictionary.find("takes a dictionary (batch)") != std::string::npos, dictionary.c_str());
    }

    void whatLibTorchSaysIsCutToWhatSaysSomething()
    {
        QCOMPARE(
            torchMessage("The following operation failed in the TorchScript interpreter.\nTraceback of TorchScript "
                         "(most recent call last):\n  File \"x.py\", line 3, in forward\n    return x\n"
                         "           ~~~ <--- HERE\nRuntimeError: shape '[1, 6]' is invalid for input of size 12\n"),
            std::string("shape '[1, 6]' is invalid for input of size 12."));
        QCOMPARE(torchMessage("\"slow_conv2d_cpu\" not implemented for 'Half'\nException raised from operator() at "
                              "../aten/src/ATen/native/ConvolutionMM2d.cpp:1 (most recent call first):\nframe #0: x"),
                 std::string("\"slow_conv2d_cpu\" not implemented for 'Half'."));
        QCOMPARE(torchMessage("x INTERNAL ASSERT FAILED at \"../torch/csrc/jit/ir/ir.cpp\":12, please report a bug to "
                              "PyTorch. "),
                 std::string("an internal check of LibTorch failed."));
        QCOMPARE(
            torchMessage("[enforce fail at inline_container.cc:165] . Attempted to read version 99.\n  frame #0: x"),
            std::string("Attempted to read version 99."));
        QCOMPARE(torchMessage("\n\n"), std::string("an internal check of LibTorch failed."));
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
