// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/Inspect.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace drm;

class InspectTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void initTestCase()
    {
        sample::writeImages(m_folder.filePath("images"), 64, 48, [](double red) { return red; });
        sample::writeModel(file("model.pt"), "torch.mean(x, [2, 3])", 3);
    }

    void anImageSetIsSummarised()
    {
        const DataSummary summary = summarise(*openDataset(file("images")));
        QCOMPARE(summary.count, std::int64_t{64});
        QCOMPARE(summary.native.width, 48);
        QCOMPARE(summary.labels.size(), std::size_t{1});
        const LabelSummary &label = summary.labels[0];
        QCOMPARE(label.name, std::string("amount"));
        QCOMPARE(label.minimum, 0.0);
        QCOMPARE(label.maximum, 1.0);
        QVERIFY(std::abs(label.mean - 0.5) < 0.01);
        // Of evenly spread numbers in 0..1: sqrt(1/12), a little more for 64 of them.
        QVERIFY(std::abs(label.deviation - 0.293) < 0.003);
        std::int64_t total = 0;
        for (const std::int64_t count : label.histogram) {
            QVERIFY(count >= 2 && count <= 3);
            total += count;
        }
        QCOMPARE(total, std::int64_t{64});
        QCOMPARE(summary.sampled, 32);
        QVERIFY(std::abs(summary.channelMeans.at(1) - 128.0 / 255) < 1e-4);
        QCOMPARE(summary.channelMeans.at(2), 0.0);
        QVERIFY(dataText(summary).find("amount") != std::string::npos);
    }

    void aModelIsDescribed()
    {
        const ModelInfo info = openModel(file("model.pt"))->info();
        const std::string text = modelText(info);
        for (const std::string &part :
             {sha256OfFile(file("model.pt")), std::string("3 features to 1 output"), file("model.pt")})
            QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    }
};

DRM_TEST(InspectTest)
#include "InspectTest.moc"
