// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ScriptModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

namespace {

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

} // namespace

class ForeignModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceInTheCodeIsReplaced()
    {
        const QTemporaryDir dir;
        torch::manual_seed(4);
        const std::string head =
            "    return torch.linear(h, self.head) + torch.zeros([2], device=torch.device(\"%1\"))\n";
        const at::Tensor weight = torch::randn({2, 6});
        const auto save = [&](const char *file, const char *device) {
            torch::manual_seed(4);
            return test::saveScript(dir, file, QString::fromStdString(head).arg(device).toStdString(),
                                    {{"head", weight}});
        };
        const auto model = openModel(save("cuda.pt", "cuda:0"), {});
        const ImageBatch images = test::waveImages(3);
        QVERIFY(test::largestDifference(model->predict(images), openModel(save("cpu.pt", "cpu"), {})->predict(images))
                == 0);
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
            return test::saveScript(dir, file, view + "    return torch.linear(h, self.head)\n",
                                    {{"head", torch::randn({2, 6})}});
        };
        const auto fixed = openModel(save("fixed.pt", "    h = h.view(" + number + ", 6)\n"), {});
        const auto plain = openModel(save("plain.pt", ""), {});
        const ImageBatch images = test::waveImages(9);
        QVERIFY(fixed->accepts(images));
        QVERIFY(test::largestDifference(fixed->predict(images), plain->predict(images)) < 1e-6);
        // And a gradient passes through the parts.
        const at::Tensor x = toTensor(images, at::kCPU).requires_grad_(true);
        fixed->impl().forward(x).outputs.sum().backward();
        QVERIFY(x.grad().abs().amax({1, 2, 3}).min().item<double>() > 0);
    }

    void aBranchForTrainingIsNoTrainingMode()
    {
        const QTemporaryDir dir;
        const std::string path =
            test::saveScript(dir, "both.pt",
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
        QTest::newRow("numbers") << "    return [float(torch.linear(h, self.head).sum())]\n"
                                 << "a list of float";
        QTest::newRow("a tuple without tensors") << "    return float(torch.linear(h, self.head).sum()), 1\n"
                                                 << "a tuple of 2 parts";
        QTest::newRow("a dictionary on the way") << "    d = {\"gaze\": h}\n"
                                                    "    d[\"gaze\"] = torch.linear(h, self.head)\n"
                                                    "    d[\"pose\"] = h\n"
                                                    "    return d\n"
                                                 << "on the way";
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
        QTest::newRow("size, seen by the rows alone") << "    y = torch.linear(h, self.head)\n"
                                                         "    if x.size(2) != 64:\n"
                                                         "        y = torch.cat([y, y])\n"
                                                         "    return y\n"
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
            complaintOf(test::saveScript(dir, "m.pt", end.toStdString(), {{"head", torch::randn({2, 6})}})));
        QVERIFY2(complaint.contains(said), qPrintable(complaint));
        QVERIFY2(!complaint.contains(".cpp") && !complaint.contains('\n'), qPrintable(complaint));
        QCOMPARE(complaint.contains("Choose the image size"), said.contains("accepts"));
    }
};

DRM_TEST(ForeignModelTest)
#include "ForeignModelTest.moc"
