// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Architecture.h"
#include "core/base/Error.h"

#include <torch/script.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

at::Tensor ramp()
{
    return torch::arange(2 * 3 * 32 * 32, at::kFloat).reshape({2, 3, 32, 32}).sin().add(1).div(2);
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheShape()
    {
        const torch::NoGradGuard noGrad;
        torch::jit::Module net = drm::buildResNet({3, 2, 4, 1});
        const at::Tensor outputs = net.forward({ramp()}).toTensor();
        QVERIFY(outputs.sizes() == at::IntArrayRef({2, 2}));
        QVERIFY(outputs.isfinite().all().item<bool>());
        QVERIFY(net.is_training());

        net.eval();
        const at::Tensor features = net.get_method("features")({ramp()}).toTensor();
        QVERIFY(features.sizes() == at::IntArrayRef({2, 32}));
        const torch::jit::Module head = net.attr("fc").toModule();
        const at::Tensor byHand =
            torch::matmul(features, head.attr("weight").toTensor().t()) + head.attr("bias").toTensor();
        QVERIFY(torch::allclose(net.forward({ramp()}).toTensor(), byHand, 1e-5, 1e-6));
    }

    void countsItsParameters()
    {
        // By hand, width 4: stem 5·5·3·4 + 8; stage 1: 2·(2·9·4·4 + 16); stages 2 to 4 with n = 8, 16, 32:
        // (9·n/2·n + 9·n·n + n/2·n + 6·n) + (2·9·n·n + 4·n); fc: 32·2 + 2.
        std::int64_t expected = 300 + 8 + 2 * (288 + 16) + 66;
        for (const int n : {8, 16, 32})
            expected += 9 * n / 2 * n + 9 * n * n + n / 2 * n + 6 * n + 18 * n * n + 4 * n;
        std::int64_t count = 0;
        for (const at::Tensor &parameter : drm::buildResNet({3, 2, 4, 1}).parameters()) {
            QVERIFY(parameter.requires_grad());
            count += parameter.numel();
        }
        QCOMPARE(count, expected);
    }

    void startsFromItsSeed()
    {
        const auto weight = [](std::uint64_t seed) {
            const torch::jit::Module net = drm::buildResNet({3, 2, 4, seed});
            return net.attr("conv").toModule().attr("weight").toTensor();
        };
        QVERIFY(torch::equal(weight(5), weight(5)));
        QVERIFY(!torch::equal(weight(5), weight(6)));
        // Kaiming, fan-out: standard deviation sqrt(2 / (25 · 64)) = 0.035355.
        const torch::jit::Module wide = drm::buildResNet({3, 2, 64, 5});
        const double deviation = wide.attr("conv").toModule().attr("weight").toTensor().std().item<double>();
        QVERIFY(std::abs(deviation - 0.035355) < 0.0015);
    }

    void survivesAFile()
    {
        const torch::NoGradGuard noGrad;
        QTemporaryDir folder;
        const std::string path = folder.filePath("net.pt").toStdString();
        torch::jit::Module net = drm::buildResNet({3, 2, 4, 1});
        net.forward({ramp()}); // running statistics that are not the initial ones
        net.save(path);
        torch::jit::Module read = torch::jit::load(path);
        QVERIFY(read.is_training());
        net.eval();
        read.eval();
        const at::Tensor expected = net.forward({ramp()}).toTensor();
        QVERIFY(torch::equal(read.forward({ramp()}).toTensor(), expected));

        // Python's torch.jit.load must read the file and agree.
        const QString python = QStringLiteral("/usr/bin/python3");
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import torch")});
        if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
            QSKIP("python3 with torch is not installed");
        const QString script =
            QStringLiteral("import sys, torch\n"
                           "x = (torch.arange(2*3*32*32).float().reshape(2, 3, 32, 32).sin() + 1) / 2\n"
                           "m = torch.jit.load(sys.argv[1]).eval()\n"
                           "assert [n for n, _ in m.named_parameters()][-2:] == ['fc.weight', 'fc.bias']\n"
                           "print(*['%.9g' % v for v in m(x).flatten().tolist()])\n");
        QProcess process;
        process.start(python, {QStringLiteral("-c"), script, QString::fromStdString(path)});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(numbers.size(), qsizetype{4});
        for (int i = 0; i < 4; ++i)
            QVERIFY(std::abs(numbers[i].toDouble() - expected.flatten()[i].item<double>()) < 1e-6);
    }

    void refusesBadParameters()
    {
        QVERIFY_EXCEPTION_THROWN(drm::buildResNet({0, 2, 16, 0}), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::buildResNet({3, 0, 16, 0}), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::buildResNet({3, 2, 1000, 0}), drm::Error);
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "ArchitectureTest.moc"
