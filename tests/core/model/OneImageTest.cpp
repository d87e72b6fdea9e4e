// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph/OneImage.h"

#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "core/model/ModuleFile.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

/// Models that take more than an image of red, green and blue.
class OneImageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    std::string save(const std::string &forward, std::int64_t channels = 3, std::int64_t features = 6) const
    {
        torch::manual_seed(8);
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("kernel", torch::randn({6, channels, 3, 3}), false);
        net.register_parameter("head", torch::randn({2, features}), false);
        net.define(forward);
        const std::string path = m_dir.filePath(QStringLiteral("net.pt")).toStdString();
        net.save(path);
        return path;
    }

    static at::Tensor answers(const RegressionModel &model, int count = 5)
    {
        const at::NoGradGuard guard;
        return model.impl().forward(toTensor(test::waveImages(count), at::kCPU)).outputs;
    }

    static std::string remarks(const RegressionModel &model) { return english(model.info().remarks); }

    static constexpr const char *seen = "    h = torch.conv2d(x, self.kernel).mean([2, 3])\n";
    static constexpr const char *end = "    return torch.linear(h, self.head)\n";

private Q_SLOTS:
    void otherNumbersAreConstants()
    {
        const std::string path =
            save("def forward(self, pose, x):\n" + std::string(seen) + "    h = torch.cat([h, pose], 1)\n" + end, 3, 9);
        const auto model = openModel(path);
        QCOMPARE(QString::fromStdString(model->info().inputs), QStringLiteral("pose=0,0,0")); // 9 - 6
        QCOMPARE(QString::fromStdString(model->info().headName), QStringLiteral("head"));
        QVERIFY(remarks(*model).find("Images go to x") != std::string::npos);

        ModelOptions options;
        options.inputs = "pose=0.5,-1,2";
        const auto other = openModel(path, options);
        auto plain = torch::jit::load(path);
        const at::Tensor x = toTensor(test::waveImages(5), at::kCPU);
        const auto expected = [&](const at::Tensor &pose) {
            const at::NoGradGuard guard;
            return plain.forward({pose.expand({5, 3}), x}).toTensor();
        };
        QVERIFY(at::allclose(answers(*model), expected(torch::zeros({1, 3})), 1e-4, 1e-4));
        QVERIFY(at::allclose(answers(*other), expected(torch::tensor({{0.5F, -1.0F, 2.0F}})), 1e-4, 1e-4));

        options.inputs = "roll=1";
        DRM_VERIFY_ERROR(openModel(path, options), InvalidArgument, "no input roll");
        options.inputs = "pose=a,b,c";
        DRM_VERIFY_ERROR(openModel(path, options), InvalidArgument, "\"a\" is no number");
        options.inputs = "pose";
        DRM_VERIFY_ERROR(openModel(path, options), InvalidArgument, "gives no input");
        options.inputs = "pose=1,2";
        DRM_VERIFY_ERROR(openModel(path, options), UnsuitableModel, "--input");
        options.inputs = "x=1";
        DRM_VERIFY_ERROR(openModel(test::writeTinyModel(m_dir), options), InvalidArgument, "an image alone");
    }

    void otherImagesAreGrey()
    {
        const std::string path =
            save("def forward(self, x, eye):\n" + std::string(seen)
                     + "    h = torch.cat([h, torch.conv2d(eye, self.kernel).mean([2, 3])], 1)\n" + end,
                 3, 12);
        ModelOptions options;
        options.transform = InputTransform::named("0-255");
        const auto model = openModel(path, options);
        QCOMPARE(QString::fromStdString(model->info().inputs), QStringLiteral("eye=0.5"));
        auto plain = torch::jit::load(path);
        const at::NoGradGuard guard;
        const at::Tensor x = toTensor(test::waveImages(5), at::kCPU) * 255;
        const at::Tensor expected = plain.forward({x, at::full_like(x, 127.5)}).toTensor();
        QVERIFY(at::allclose(answers(*model), expected, 1e-4, 1e-2));
    }

    void dictionariesAndTuplesAreTaken()
    {
        const std::string pose = "    h = torch.cat([h, pose], 1)\n";
        const std::string dictionary = save("def forward(self, batch: Dict[str, Tensor]):\n    x = batch['image']\n"
                                            "    pose = batch[\"it's\"]\n"
                                                + std::string(seen) + pose + end,
                                            3, 8);
        QCOMPARE(QString::fromStdString(openModel(dictionary)->info().inputs), QStringLiteral("it's=0,0"));
        const std::string tuple = save("def forward(self, both: Tuple[Tensor, Tensor]):\n    pose, x = both\n"
                                           + std::string(seen) + pose + end,
                                       3, 8);
        QCOMPARE(QString::fromStdString(openModel(tuple)->info().inputs), QStringLiteral("both.0=0,0"));
        const std::string alone =
            save("def forward(self, batch: Dict[str, Tensor]):\n    x = batch['image']\n" + std::string(seen) + end);
        QCOMPARE(openModel(alone)->info().outputs, 2);
        const std::string maybe = save("def forward(self, x, mask: Optional[Tensor]):\n    if mask is not None:\n"
                                       "        x = x * mask\n"
                                       + std::string(seen) + end);
        QCOMPARE(openModel(maybe)->info().outputs, 2);
        DRM_VERIFY_ERROR(openModel(save("def forward(self, x, names: List[str]):\n" + std::string(seen) + end)),
                         UnsuitableModel, "names of the type");
    }

    void theModuleItselfIsKept()
    {
        const std::string path =
            save("def forward(self, x, pose):\n" + std::string(seen) + "    h = torch.cat([h, pose], 1)\n" + end, 3, 8);
        const auto model = openModel(path);
        const std::string copy = m_dir.filePath(QStringLiteral("copy.pt")).toStdString();
        saveModule(model->impl().ownModule(), copy);
        QCOMPARE(torch::jit::load(copy).get_method("forward").function().getSchema().arguments().size(),
                 std::size_t{3});
    }

    void channelsMayBeLast()
    {
        const std::string forward = std::string(seen) + end;
        const auto first = openModel(save("def forward(self, x):\n" + forward));
        const at::Tensor expected = answers(*first);
        const auto last = openModel(save("def forward(self, x):\n    x = x.permute(0, 3, 1, 2)\n" + forward));
        QVERIFY(at::allclose(answers(*last), expected, 1e-4, 1e-4));
    }

    void furtherChannelsAreTheSameImage()
    {
        const std::string forward = std::string(seen) + end;
        const auto two = openModel(save("def forward(self, x):\n" + forward, 6));
        QCOMPARE(two->info().channels, 3);
        auto plain = torch::jit::load(m_dir.filePath(QStringLiteral("net.pt")).toStdString());
        const at::NoGradGuard guard;
        const at::Tensor x = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answers(*two), plain.forward({at::cat({x, x}, 1)}).toTensor(), 1e-4, 1e-4));
        QVERIFY(remarks(*two).find("2 images") != std::string::npos);

        const auto opaque = openModel(save("def forward(self, x):\n" + forward, 4));
        plain = torch::jit::load(m_dir.filePath(QStringLiteral("net.pt")).toStdString());
        const at::Tensor ones = at::ones_like(x.slice(1, 0, 1));
        QVERIFY(at::allclose(answers(*opaque), plain.forward({at::cat({x, ones}, 1)}).toTensor(), 1e-4, 1e-4));

        // Frames that the code takes apart before a convolution sees them.
        const auto frames = openModel(save("def forward(self, x):\n    n = x.size(0)\n"
                                           "    x = x.view(n * 3, 3, x.size(2), x.size(3))\n"
                                           + std::string(seen) + "    h = h.view(n, 3, 6).mean(1)\n" + end));
        plain = torch::jit::load(m_dir.filePath(QStringLiteral("net.pt")).toStdString());
        QVERIFY(at::allclose(answers(*frames), plain.forward({x.repeat({1, 3, 1, 1})}).toTensor(), 1e-4, 1e-4));
    }

    void coloursMayBeYuv()
    {
        const std::string path = save("def forward(self, x):\n" + std::string(seen) + end);
        ModelOptions options;
        options.transform.yuv = true;
        const auto model = openModel(path, options);
        auto plain = torch::jit::load(path);
        const at::NoGradGuard guard;
        const at::Tensor x = toTensor(test::waveImages(5), at::kCPU);
        const auto red = x.select(1, 0);
        const auto green = x.select(1, 1);
        const auto blue = x.select(1, 2);
        const at::Tensor y = red * 0.299 + green * 0.587 + blue * 0.114;
        const at::Tensor yuv = at::stack({y, (blue - y) * 0.492 + 0.5, (red - y) * 0.877 + 0.5}, 1);
        QVERIFY(at::allclose(answers(*model), plain.forward({yuv}).toTensor(), 1e-4, 1e-4));
    }
};

DRM_TEST(OneImageTest)
#include "OneImageTest.moc"
