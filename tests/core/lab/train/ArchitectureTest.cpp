// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/Architecture.h"
#include "core/intake/ModelIntake.h"
#include "core/model/MixedPrecision.h"
#include "tests/fixtures/TestProgram.h"

#include "tests/fixtures/ErrorCheck.h"

#include <torch/script.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

namespace {

at::Tensor ramp(int count = 2, int size = 32)
{
    return torch::arange(count * 3 * size * size, at::kFloat).reshape({count, 3, size, size}).sin().add(1).div(2);
}

at::Tensor attribute(const torch::jit::Module &net, const std::string &module, const std::string &name)
{
    return net.attr(module).toModule().attr(name).toTensor();
}

std::int64_t parameterCount(const torch::jit::Module &net)
{
    std::int64_t count = 0;
    for (const at::Tensor &parameter : net.parameters())
        count += parameter.numel();
    return count;
}

std::set<std::string> names(const torch::jit::Module &net)
{
    std::set<std::string> result;
    for (const auto &parameter : net.named_parameters())
        result.insert(parameter.name);
    for (const auto &buffer : net.named_buffers())
        result.insert(buffer.name);
    return result;
}

// Every architecture with either head, slim enough for a test.
void addNetworks()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("twoLayerHead");
    for (const std::string &name : drm::architectureNames()) {
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name) << false;
        QTest::addRow("%s, two layers", name.c_str()) << QString::fromStdString(name) << true;
    }
}

drm::NetworkParams fetchedParams(std::uint64_t seed = 1)
{
    QFETCH(QString, architecture);
    QFETCH(bool, twoLayerHead);
    return {architecture.toStdString(), 3, 2, 4, twoLayerHead, seed};
}

// m at width 4.
int featureCount(const drm::NetworkParams &params)
{
    return (params.architecture == "mobilenet" ? 64 : 32) / (params.twoLayerHead ? 2 : 1);
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheShape_data() { addNetworks(); }
    void hasTheShape()
    {
        const torch::NoGradGuard noGrad;
        const drm::NetworkParams params = fetchedParams();
        torch::jit::Module net = drm::buildNetwork(params);
        QVERIFY(net.is_training());
        const at::Tensor outputs = net.forward({ramp()}).toTensor();
        QVERIFY(outputs.sizes() == at::IntArrayRef({2, 2}));
        QVERIFY(outputs.isfinite().all().item<bool>());

        net.eval();
        for (const int size : {20, 32, 64, 224}) {
            const at::Tensor images = ramp(1, size);
            const at::Tensor features = net.get_method("features")({images}).toTensor();
            QVERIFY(features.sizes() == at::IntArrayRef({1, featureCount(params)}));
            const at::Tensor byHand =
                torch::matmul(features, attribute(net, "fc", "weight").t()) + attribute(net, "fc", "bias");
            QVERIFY(torch::allclose(net.forward({images}).toTensor(), byHand, 1e-5, 1e-6));
        }
    }

    void countsItsParameters_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("outputs");
        QTest::addColumn<bool>("twoLayerHead");
        QTest::addColumn<qint64>("expected");

        // By hand, width 4: stem 5·5·3·4 + 8; stage 1: 2·(2·9·4·4 + 16); stages 2 to 4 with n = 8, 16, 32:
        // (9·n/2·n + 9·n·n + n/2·n + 6·n) + (2·9·n·n + 4·n); fc: 32·2 + 2.
        qint64 slim = 300 + 8 + 2 * (288 + 16) + 66;
        for (const int n : {8, 16, 32})
            slim += 9 * n / 2 * n + 9 * n * n + n / 2 * n + 6 * n + 18 * n * n + 4 * n;
        QTest::newRow("slim ResNet") << QStringLiteral("resnet-slim") << 4 << 2 << false << slim;
        // fc1: 32·16 + 16; fc: 16·2 + 2 in place of 66.
        QTest::newRow("two layers") << QStringLiteral("resnet-slim") << 4 << 2 << true << slim - 66 + 528 + 34;

        // The published number; with 2 outputs, 998·513 less.
        QTest::newRow("ResNet-18") << QStringLiteral("resnet18") << 0 << 1000 << false << qint64{11689512};
        QTest::newRow("ResNet-18, 2 outputs") << QStringLiteral("resnet18") << 0 << 2 << false << qint64{11177538};

        // Stages a → b → b: 9·a·b + 9·b·b + 4·b; fc: 128·2 + 2.
        qint64 vgg = 258;
        for (const auto &[a, b] : {std::pair{3, 16}, {16, 32}, {32, 64}, {64, 128}, {128, 128}})
            vgg += 9 * a * b + 9 * b * b + 4 * b;
        QTest::newRow("VGG") << QStringLiteral("vgg") << 0 << 2 << false << vgg;

        // Stem 27·16 + 32; block a → b: a·4a + 8a, depthwise 9·4a + 8a, 4a·b + 2b, so b → b: 8·b² + 54·b;
        // 128·256 + 512; fc: 256·2 + 2.
        qint64 mobile = 464 + 33280 + 514;
        for (const auto &[a, b] : {std::pair{16, 16}, {16, 32}, {32, 64}, {64, 128}})
            mobile += 4 * a * a + 52 * a + 4 * a * b + 2 * b + (8 * b * b + 54 * b);
        QTest::newRow("MobileNet") << QStringLiteral("mobilenet") << 0 << 2 << false << mobile;
    }
    void countsItsParameters()
    {
        QFETCH(QString, architecture);
        QFETCH(int, width);
        QFETCH(int, outputs);
        QFETCH(bool, twoLayerHead);
        const torch::jit::Module net =
            drm::buildNetwork({architecture.toStdString(), 3, outputs, width, twoLayerHead, 1});
        QTEST(qint64{parameterCount(net)}, "expected");
    }

    void namesResNet18AsTorchvision()
    {
        std::set<std::string> expected{"fc.weight", "fc.bias"};
        const auto add = [&](const std::string &convolution, const std::string &norm) {
            expected.insert(convolution + ".weight");
            for (const char *name : {"weight", "bias", "running_mean", "running_var", "num_batches_tracked"})
                expected.insert(norm + "." + name);
        };
        add("conv1", "bn1");
        for (const char *layer : {"layer1", "layer2", "layer3", "layer4"}) {
            for (const char *block : {".0", ".1"}) {
                add(std::string(layer) + block + ".conv1", std::string(layer) + block + ".bn1");
                add(std::string(layer) + block + ".conv2", std::string(layer) + block + ".bn2");
            }
        }
        for (const char *layer : {"layer2", "layer3", "layer4"})
            add(std::string(layer) + ".0.downsample.0", std::string(layer) + ".0.downsample.1");

        torch::jit::Module net = drm::buildNetwork({"resnet18", 3, 2, 4});
        QVERIFY(names(net) == expected);
        net.forward({ramp()});
        QCOMPARE(attribute(net, "bn1", "num_batches_tracked").item<std::int64_t>(), std::int64_t{1});
        net.eval();
        net.forward({ramp()});
        QCOMPARE(attribute(net, "bn1", "num_batches_tracked").item<std::int64_t>(), std::int64_t{1});
    }

    void startsFromItsSeed_data() { addNetworks(); }
    void startsFromItsSeed()
    {
        const auto parameters = [](std::uint64_t seed) {
            std::vector<at::Tensor> flat;
            for (const at::Tensor &parameter : drm::buildNetwork(fetchedParams(seed)).parameters())
                flat.push_back(parameter.detach().flatten());
            return torch::cat(flat);
        };
        QVERIFY(torch::equal(parameters(5), parameters(5)));
        QVERIFY(!torch::equal(parameters(5), parameters(6)));
    }

    void startsWithKaimingsWeights()
    {
        const auto deviation = [](const at::Tensor &weight) { return weight.std().item<double>(); };
        // Fan-out: sqrt(2 / (25 · 64)).
        const torch::jit::Module wide = drm::buildNetwork({"resnet-slim", 3, 2, 64, true, 5});
        QVERIFY(std::abs(deviation(attribute(wide, "conv", "weight")) - 0.035355) < 0.0015);
        // sqrt(2 / 512), and the small weights of the last layer.
        QVERIFY(std::abs(deviation(attribute(wide, "fc1", "weight")) - 0.0625) < 0.0005);
        QVERIFY(std::abs(deviation(attribute(wide, "fc", "weight")) - 0.01) < 0.001);
        // Depthwise, 1024 channels: a pixel reaches nine of one channel, sqrt(2 / 9).
        const torch::jit::Module mobile = drm::buildNetwork({"mobilenet", 3, 2, 256, false, 5});
        const torch::jit::Module block = mobile.attr("block1_1").toModule();
        QVERIFY(std::abs(deviation(attribute(block, "depthwise", "weight")) - 0.4714) < 0.015);
    }

    void passesGradientsToAllParameters_data() { addNetworks(); }
    void passesGradientsToAllParameters()
    {
        torch::jit::Module net = drm::buildNetwork(fetchedParams());
        const at::Tensor outputs = net.forward({ramp(4, 64)}).toTensor();
        torch::mse_loss(outputs, torch::arange(8, at::kFloat).view({4, 2})).backward();
        for (const auto &parameter : net.named_parameters()) {
            QVERIFY2(parameter.value.requires_grad(), parameter.name.c_str());
            QVERIFY2(parameter.value.grad().defined(), parameter.name.c_str());
            QVERIFY2(parameter.value.grad().abs().max().item<double>() > 0, parameter.name.c_str());
        }
    }

    void isOpenedForAScan_data() { addNetworks(); }
    void isOpenedForAScan()
    {
        const torch::NoGradGuard noGrad;
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("net.pt")).toStdString();
        const drm::NetworkParams params = fetchedParams();
        torch::jit::Module net = drm::buildNetwork(params);
        net.forward({ramp()}); // running statistics that are not the initial ones
        net.eval();
        net.save(path);

        const auto model = drm::openModel(path);
        QCOMPARE(model->info().headName, std::string("fc.weight"));
        QCOMPARE(model->info().headCandidates.size(), std::size_t(params.twoLayerHead ? 2 : 1));
        QCOMPARE(model->info().features, featureCount(params));
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().channels, 3);
        QCOMPARE(model->info().parameters, parameterCount(net));
        QCOMPARE(model->info().remainingBatchNorms, 0);
        // 1 + 16 + 3, 10, and 1 + 8·3 + 1.
        const int norms = params.architecture == "vgg" ? 10 : params.architecture == "mobilenet" ? 26 : 20;
        QCOMPARE(model->info().foldedBatchNorms, norms);

        const at::Tensor images = ramp();
        drm::ImageBatch batch{2, 3, 32, 32, {}};
        batch.pixels.assign(images.data_ptr<float>(), images.data_ptr<float>() + images.numel());
        drm::Table features;
        const drm::Table outputs = model->predict(batch, &features);
        const auto agree = [](const drm::Table &table, const at::Tensor &expected) {
            const at::Tensor values = torch::tensor(table.values).view({table.rows, table.columns});
            return torch::allclose(values.to(at::kFloat), expected, 1e-3, 1e-4);
        };
        QVERIFY(agree(outputs, net.forward({images}).toTensor()));
        QVERIFY(agree(features, net.get_method("features")({images}).toTensor()));
    }

    void survivesAFile_data() { addNetworks(); }
    void survivesAFile()
    {
        const torch::NoGradGuard noGrad;
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("net.pt")).toStdString();
        torch::jit::Module net = drm::buildNetwork(fetchedParams());
        net.forward({ramp()});
        net.save(path);
        torch::jit::Module read = torch::jit::load(path);
        QVERIFY(read.is_training());
        QVERIFY(names(read) == names(net));
        net.eval();
        read.eval();
        QVERIFY(torch::equal(read.forward({ramp()}).toTensor(), net.forward({ramp()}).toTensor()));
    }

    // Python's torch.jit.load must read the files and agree.
    void isReadByPython()
    {
        const QString python = QStringLiteral("/usr/bin/python3");
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import torch")});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            QSKIP("python3 with torch is not installed");

        const torch::NoGradGuard noGrad;
        const QTemporaryDir folder;
        const QString script =
            QStringLiteral("import sys, torch\n"
                           "x = (torch.arange(2*3*32*32).float().reshape(2, 3, 32, 32).sin() + 1) / 2\n"
                           "for path in sys.argv[1:]:\n"
                           "    m = torch.jit.load(path).eval()\n"
                           "    assert [n for n, _ in m.named_parameters()][-2:] == ['fc.weight', 'fc.bias']\n"
                           "    print(*['%.9g' % v for v in m(x).flatten().tolist()])\n");
        QStringList arguments{QStringLiteral("-c"), script};
        std::vector<at::Tensor> expected;
        for (const std::string &name : drm::architectureNames()) {
            for (const bool twoLayerHead : {false, true}) {
                torch::jit::Module net = drm::buildNetwork({name, 3, 2, 4, twoLayerHead, 1});
                net.forward({ramp()});
                arguments << folder.filePath(QStringLiteral("%1.pt").arg(expected.size()));
                net.save(arguments.last().toStdString());
                net.eval();
                expected.push_back(net.forward({ramp()}).toTensor().flatten());
            }
        }
        process.start(python, arguments);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(expected.size()));
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QList<QByteArray> numbers = lines[line].split(' ');
            QCOMPARE(numbers.size(), qsizetype{4});
            for (int i = 0; i < 4; ++i) {
                const double value = expected[static_cast<std::size_t>(line)][i].item<double>();
                QVERIFY2(std::abs(numbers[i].toDouble() - value) < 1e-6, qPrintable(arguments[line + 2]));
            }
        }
    }

    void everyNetworkIsTrainedInMixedPrecision()
    {
        for (const std::string &name : drm::architectureNames()) {
            torch::jit::Module net = drm::buildNetwork({name, 3, 2, 0, false, 5});
            net.train();
            {
                const drm::MixedPrecision convolutions(true);
                net.run_method("features", ramp()).toTensor().to(at::kFloat).sum().backward();
            }
            for (const at::Tensor &parameter : net.parameters())
                QVERIFY2(!parameter.grad().defined() || parameter.grad().isfinite().all().item<bool>(), name.c_str());
        }
    }

    void refusesBadParameters()
    {
        const std::vector<std::string> known{"resnet-slim", "resnet18", "vgg", "mobilenet"};
        QVERIFY(drm::architectureNames() == known);
        for (const std::string &name : known)
            DRM_VERIFY_ERROR(drm::buildNetwork({"alexnet"}), InvalidArgument, name);
        DRM_VERIFY_ERROR(drm::buildNetwork({""}), InvalidArgument, "vgg");
        for (const std::string &name : known) {
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 0}), InvalidArgument, "channels");
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 17}), InvalidArgument, "channels");
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 3, 0}), InvalidArgument, "outputs");
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 3, 1001}), InvalidArgument, "outputs");
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 3, 2, -1}), InvalidArgument, "width");
            DRM_VERIFY_ERROR(drm::buildNetwork({name, 3, 2, 257}), InvalidArgument, "width");
        }
    }
};

DRM_TEST(ArchitectureTest)
#include "ArchitectureTest.moc"
