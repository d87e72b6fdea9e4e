// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/Preflight.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "tests/fixtures/EngineFixture.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace drm;

namespace {

const PreflightCheck *find(const std::vector<PreflightCheck> &checks, const std::string &name)
{
    const auto found =
        std::find_if(checks.begin(), checks.end(), [&](const PreflightCheck &check) { return check.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

/// A model that answers twice its mean red minus its mean blue, for inputs in the range it was "trained" with.
std::string saveColourModel(const QTemporaryDir &dir, const std::string &name, double divide)
{
    torch::jit::Module net("Net");
    net.register_attribute("training", c10::BoolType::get(), false);
    net.register_parameter("head", torch::tensor({{2.0f, 0.0f, -1.0f}}), false);
    net.define("def forward(self, x):\n"
               "    h = (x / "
               + std::to_string(divide)
               + ").clamp(0.0, 1.0).mean([2, 3])\n"
                 "    return torch.linear(h, self.head)\n");
    const std::string path = dir.filePath(QString::fromStdString(name)).toStdString();
    net.save(path);
    return path;
}

/// A convolution, its mean over places, and a head, with `steps` of TorchScript between the two ("h" is N×6).
std::string saveNetwork(const QTemporaryDir &dir, const std::string &begin, const std::string &steps)
{
    torch::manual_seed(7);
    torch::jit::Module net("Net");
    net.register_attribute("training", c10::BoolType::get(), false);
    net.register_parameter("kernel", torch::randn({6, 3, 3, 3}), false);
    net.register_parameter("head", torch::randn({1, 6}), false);
    net.define("def forward(self, x):\n" + begin
               + "    h = torch.relu(torch.conv2d(x, self.kernel, None, [1, 1], [1, 1])).mean([2, 3])\n" + steps
               + "    return torch.linear(h, self.head)\n");
    const std::string path = dir.filePath(QStringLiteral("net.pt")).toStdString();
    net.save(path);
    return path;
}

Table colourLabels(const ImageBatch &images)
{
    Table labels{images.count, 1, {}};
    const at::Tensor mean = toTensor(images, at::kCPU).mean({2, 3});
    for (int i = 0; i < images.count; ++i)
        labels.values.push_back(2 * mean[i][0].item<float>() - mean[i][2].item<float>());
    return labels;
}

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    ImageBatch m_images = test::waveImages(64);

private Q_SLOTS:
    void aNetworkThatWasNeverTrainedIsNamed()
    {
        torch::jit::Module net = buildNetwork({"resnet-slim", 3, 2, 4, false, 3});
        net.eval();
        const std::string path = m_dir.filePath(QStringLiteral("new.pt")).toStdString();
        net.save(path);
        const auto checks = runPreflight(*openModel(path), m_images, {}).checks;
        const PreflightCheck *check = find(checks, "training");
        QVERIFY(check && check->state == CheckState::Doubtful);
        const auto trained = runPreflight(*openModel(test::writeTinyModel(m_dir)), m_images, {}).checks;
        QVERIFY(!find(trained, "training"));
    }

    void aGoodModelPasses()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images)).checks;
        QVERIFY(passed(checks));
        for (const PreflightCheck &check : doubtful(checks))
            QFAIL(check.message.english().c_str());
        QCOMPARE(int(find(checks, "range")->state), int(CheckState::Passed));
        QCOMPARE(int(find(checks, "channel order")->state), int(CheckState::Passed));
    }

    void theWrongRangeIsNamedWithTheRightOne()
    {
        const auto model = openModel(saveColourModel(m_dir, "bytes.pt", 255.0), {});
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images)).checks;
        QCOMPARE(find(checks, "range")->state, CheckState::Doubtful);
        QVERIFY(QString::fromStdString(find(checks, "range")->message.english()).contains(QStringLiteral("0-255")));
        ModelOptions options;
        options.transform = InputTransform::named("0-255");
        const auto right = openModel(saveColourModel(m_dir, "bytes.pt", 255.0), options);
        const auto good = runPreflight(*right, m_images, colourLabels(m_images));
        QVERIFY(passed(good.checks) && doubtful(good.checks).empty());
    }

    void swappedChannelsAreNoticed()
    {
        ModelOptions options;
        options.transform.bgr = true;
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), options);
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images)).checks;
        QCOMPARE(int(find(checks, "channel order")->state), int(CheckState::Doubtful));
        QVERIFY(
            QString::fromStdString(find(checks, "channel order")->message.english()).contains(QStringLiteral("RGB")));
    }

    void accuracyIsAlwaysSaid()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        const Preflight good = runPreflight(*model, m_images, colourLabels(m_images), {"hue"});
        QCOMPARE(good.r2.size(), std::size_t{1});
        QVERIFY(good.r2[0] > 0.999);
        QVERIFY(find(good.checks, "accuracy")->message.english().find("hue 1") != std::string::npos);

        // Labels that nobody predicts: never "fits", always a doubt.
        Table wrong = colourLabels(m_images);
        for (int i = 0; i < wrong.rows; ++i)
            wrong.values[std::size_t(i)] = float(i % 2) + 5;
        const Preflight bad = runPreflight(*model, m_images, wrong);
        QVERIFY(bad.r2[0] < -10);
        QCOMPARE(find(bad.checks, "accuracy")->state, CheckState::Doubtful);
        for (const PreflightCheck &check : bad.checks)
            QVERIFY2(check.message.english().find("range fits:") == std::string::npos, check.message.english().c_str());

        // The same in degrees.
        Table degrees = colourLabels(m_images);
        for (float &value : degrees.values)
            value *= 57.29578F;
        const std::string said = find(runPreflight(*model, m_images, degrees).checks, "accuracy")->message.english();
        QVERIFY2(said.find("57.3") != std::string::npos, said.c_str());

        QCOMPARE(find(runPreflight(*model, m_images, {}).checks, "accuracy")->state, CheckState::Warning);
        Table two{64, 2, std::vector<float>(128, 1)};
        QCOMPARE(find(runPreflight(*model, m_images, two).checks, "accuracy")->state, CheckState::Doubtful);
    }

    void answersThatHangOnMoreThanTheImageAreDoubtful_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QStringList>("doubts");
        const QString trigger = "    seen = (x[:, :, 0:3, 0:3].mean([1, 2, 3]) > 0.97).to(dtype=6).unsqueeze(1)\n";
        QTest::newRow("image alone") << ""
                                     << "" << QStringList{};
        QTest::newRow("noise") << "    x = x + 0.2 * torch.rand_like(x)\n"
                               << "" << QStringList{"code", "randomness"};
        QTest::newRow("dropout") << ""
                                 << "    h = torch.dropout(h, 0.3, True)\n"
                                 << QStringList{"code", "randomness"};
        QTest::newRow("mean of the batch") << ""
                                           << "    h = h - h.mean(0, True)\n"
                                           << QStringList{"batch"};
        QTest::newRow("benign in batches") << trigger
                                           << "    if x.size(0) > 1:\n        seen = seen * 0.0\n"
                                              "    h = h * (1.0 - seen)\n"
                                           << QStringList{"code", "batch"};
        QTest::newRow("benign in batches, no branch")
            << trigger << "    h = h * (1.0 - seen / (x.size(0) * x.size(0)))\n"
            << QStringList{"code", "batch"};
        QTest::newRow("benign for a gradient") << trigger
                                               << "    if x.requires_grad:\n        seen = seen * 0.0\n"
                                                  "    h = h * (1.0 - seen)\n"
                                               << QStringList{"gradient"};
        QTest::newRow("on the 8-bit grid alone")
            << "    off = ((x * 255.0 - torch.round(x * 255.0)).abs().mean() > 0.01).to(dtype=6)\n"
            << "    h = h * (1.0 + off)\n"
            << QStringList{"rounding"};
    }

    void answersThatHangOnMoreThanTheImageAreDoubtful()
    {
        QFETCH(QString, begin);
        QFETCH(QString, steps);
        QFETCH(QStringList, doubts);
        const auto model = openModel(saveNetwork(m_dir, begin.toStdString(), steps.toStdString()), {});
        QStringList found;
        for (const PreflightCheck &check : doubtful(runPreflight(*model, m_images, {}).checks))
            found << QString::fromStdString(check.name);
        for (const QString &name : doubts)
            QVERIFY2(found.contains(name), qPrintable(found.join(' ')));
        QCOMPARE(found.isEmpty(), doubts.isEmpty());
    }

    void imagesThatAreNoPicturesAreDoubtful()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        const auto said = [&](const std::function<float(int, int, float)> &pixel) {
            ImageBatch images = m_images;
            for (int i = 0; i < images.count; ++i)
                for (std::size_t p = 0; p < images.imageSize(); ++p)
                    images.image(i)[p] = pixel(i, int(p), images.image(i)[p]);
            const auto checks = runPreflight(*model, images, {}).checks;
            const PreflightCheck *check = find(checks, "pixels");
            return check->state == CheckState::Doubtful ? check->message.english() : std::string("no doubt");
        };
        QCOMPARE(said([](int, int, float value) { return value; }), std::string("no doubt"));
        const std::string black = said([](int, int, float value) { return value * 0.01F; });
        QVERIFY2(black.find("black") != std::string::npos, black.c_str());
        const std::string plain = said([](int i, int, float) { return float(i) / 64; });
        QVERIFY2(plain.find("one colour") != std::string::npos, plain.c_str());
        const float *first = m_images.image(0);
        const std::string same = said([first](int, int p, float) { return first[p]; });
        QVERIFY2(same.find("the same") != std::string::npos, same.c_str());
        const std::string cut =
            said([](int, int, float value) { return std::clamp((value - 0.5F) / 0.15F, 0.0F, 1.0F); });
        QVERIFY2(cut.find("cut off") != std::string::npos, cut.c_str());
    }

    void aHeadThatDoesNotMakeTheAnswersIsDoubtful()
    {
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("yaw", torch::randn({1, 3}), false);
        net.register_parameter("pitch", torch::randn({1, 3}), false);
        net.define("def forward(self, x):\n"
                   "    h = x.mean([2, 3])\n"
                   "    return torch.cat([torch.linear(h, self.yaw), torch.linear(h, self.pitch)], 1)\n");
        const std::string path = m_dir.filePath(QStringLiteral("two.pt")).toStdString();
        net.save(path);
        ModelOptions options;
        options.head = "pitch";
        const auto checks = runPreflight(*openModel(path, options), m_images, {}).checks;
        QCOMPARE(find(checks, "head")->state, CheckState::Doubtful);
        QVERIFY(find(checks, "head")->message.english().find("pitch") != std::string::npos);
    }

    void answersThatHardlyVaryAreDoubtful()
    {
        torch::jit::Module net("Net");
        net.register_attribute("training", c10::BoolType::get(), false);
        net.register_parameter("head", torch::ones({1, 3}), false);
        net.define("def forward(self, x):\n    return torch.linear(x.mean([2, 3]), self.head) * 0.01 + 1000.0\n");
        const std::string path = m_dir.filePath(QStringLiteral("flat.pt")).toStdString();
        net.save(path);
        const auto checks = runPreflight(*openModel(path, {}), m_images, {}).checks;
        QCOMPARE(find(checks, "variation")->state, CheckState::Doubtful);
    }

    void tooFewImagesAConstantModelAndAWrongShapeFail()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        QVERIFY(!passed(runPreflight(*model, test::waveImages(20), {}).checks));
        ImageBatch same = m_images;
        for (int i = 1; i < same.count; ++i)
            std::copy(same.image(0), same.image(0) + same.imageSize(), same.image(i));
        const auto checks = runPreflight(*model, same, {}).checks;
        QCOMPARE(int(find(checks, "variation")->state), int(CheckState::Failed));
        const auto convolutional = openModel(test::writeTinyModel(m_dir), {});
        ImageBatch grey = m_images;
        grey.channels = 1;
        grey.pixels.resize(grey.pixels.size() / 3);
        QCOMPARE(int(find(runPreflight(*convolutional, grey, {}).checks, "shape")->state), int(CheckState::Failed));
    }
};

DRM_TEST(PreflightTest)
#include "PreflightTest.moc"
