// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Preflight.h"
#include "core/intake/ModelIntake.h"

#include "tests/core/EngineFixture.h"

#include <QTest>

#include <algorithm>

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
    void aGoodModelPasses()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images));
        QVERIFY(passed(checks));
        QCOMPARE(int(find(checks, "range")->state), int(CheckState::Passed));
        QCOMPARE(int(find(checks, "channel order")->state), int(CheckState::Passed));
    }

    void theWrongRangeIsNamedWithTheRightOne()
    {
        const auto model = openModel(saveColourModel(m_dir, "bytes.pt", 255.0), {});
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images));
        QVERIFY(!passed(checks));
        QVERIFY(QString::fromStdString(find(checks, "range")->message).contains(QStringLiteral("0-255")));
        ModelOptions options;
        options.transform = InputTransform::named("0-255");
        const auto right = openModel(saveColourModel(m_dir, "bytes.pt", 255.0), options);
        QVERIFY(passed(runPreflight(*right, m_images, colourLabels(m_images))));
    }

    void swappedChannelsAreNoticed()
    {
        ModelOptions options;
        options.transform.bgr = true;
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), options);
        const auto checks = runPreflight(*model, m_images, colourLabels(m_images));
        QCOMPARE(int(find(checks, "channel order")->state), int(CheckState::Warning));
        QVERIFY(QString::fromStdString(find(checks, "channel order")->message).contains(QStringLiteral("RGB")));
    }

    void tooFewImagesAConstantModelAndAWrongShapeFail()
    {
        const auto model = openModel(saveColourModel(m_dir, "good.pt", 1.0), {});
        QVERIFY(!passed(runPreflight(*model, test::waveImages(20), {})));
        ImageBatch same = m_images;
        for (int i = 1; i < same.count; ++i)
            std::copy(same.image(0), same.image(0) + same.imageSize(), same.image(i));
        const auto checks = runPreflight(*model, same, {});
        QCOMPARE(int(find(checks, "variation")->state), int(CheckState::Failed));
        const auto convolutional = openModel(test::writeTinyModel(m_dir), {});
        ImageBatch grey = m_images;
        grey.channels = 1;
        grey.pixels.resize(grey.pixels.size() / 3);
        QCOMPARE(int(find(runPreflight(*convolutional, grey, {}), "shape")->state), int(CheckState::Failed));
    }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "PreflightTest.moc"
