// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanEstimate.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/detect/Decision.h"
#include "core/detect/Scanner.h"
#include "core/model/PassTime.h"
#include "tests/core/EngineFixture.h"
#include "tests/core/ErrorCheck.h"
#include "tests/core/SampleModel.h"
#include "tests/core/StopAt.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

namespace {

double total(const ScanParams &params)
{
    double sum = 0;
    for (const auto &[part, work] : plannedWork(params, 3, 64, 64))
        sum += work;
    return sum;
}

int parts(const ScanParams &params, const std::string &name)
{
    const auto work = plannedWork(params, 3, 64, 64);
    return static_cast<int>(
        std::count_if(work.begin(), work.end(), [&](const auto &part) { return part.first == name; }));
}

} // namespace

class ScanEstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySearchIsPlanned()
    {
        ScanParams params;
        params.hypotheses = hypothesisNames();
        QCOMPARE(parts(params, "probe"), 1);
        QCOMPARE(parts(params, "generative"), 1);
        for (const std::string &family : families()) {
            QCOMPARE(parts(params, family), 1);
            QCOMPARE(parts(params, family + "-null"), 1);
        }
        QCOMPARE(parts(params, anotherLook), 1);
        params.budget = Budget::Quick;
        QCOMPARE(parts(params, anotherLook), 0);
        params.hypotheses = {"generative"};
        QCOMPARE(int(plannedWork(params, 3, 64, 64).size()), 1);
    }

    void workGrowsWithTheBudget()
    {
        ScanParams params;
        params.budget = Budget::Quick;
        const double quick = total(params);
        params.budget = Budget::Standard;
        const double standard = total(params);
        params.budget = Budget::Thorough;
        QVERIFY(quick > 0);
        QVERIFY(standard > 2 * quick);
        QVERIFY(total(params) > 2 * standard);
    }

    /// A few seconds have to do for any model: two images where eight would take long.
    void aSlowModelIsTriedWithFewImages()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("slow.pt")).toStdString();
        const std::string steps = "torch.flatten(torch.tanh(torch.conv2d(x, torch.ones([1, 3, 1, 1]))), 1)[:, 0:4]";
        sample::writeModel(path, steps, 4);
        const auto quick = RegressionModel::load(path, {});
        const std::string work = "(torch.conv2d(torch.cat([x] * 150, 1), torch.ones([192, 450, 9, 9])) * 0.001)"
                                 ".flatten(1)[:, 0:4]";
        sample::writeModel(path, work, 4);
        ModelOptions options;
        options.reducedPrecision = false;
        const auto slow = RegressionModel::load(path, options);
        const ImageBatch images = test::waveImages(40);
        QCOMPARE(imagesWithin(0.5, 30, *quick, images), 30);
        QCOMPARE(imagesWithin(0.5, 30, *slow, images), 8);
        ScanParams params;
        params.threads = 1;
        const test::OperationWatch first("aten::conv2d");
        estimateScan(*quick, images, params);
        QCOMPARE(int(first.mostRows()), 8);
        const test::OperationWatch second("aten::conv2d");
        estimateScan(*slow, images, params);
        QCOMPARE(int(second.mostRows()), 2);
        QVERIFY(second.count() < 12);
    }

    void timeAndMemoryAreOfTheRightOrder()
    {
        QTemporaryDir dir;
        const auto model = RegressionModel::load(test::writeTinyModel(dir), {});
        const ImageBatch images = test::waveImages(40);
        ScanParams params;
        params.hypotheses = {"patch"};
        params.budget = Budget::Quick;
        params.batchSize = 16;
        params.threads = 1;
        const ScanEstimate estimate = estimateScan(*model, images, params);
        RunControl control;
        const ScanResult result = scan(*model, images, params, control);
        // Within a factor of eight even where the machine is busy in one of the two.
        QVERIFY2(std::abs(std::log(estimate.seconds / result.seconds)) < std::log(8),
                 qPrintable(QStringLiteral("%1 s against %2 s").arg(estimate.seconds).arg(result.seconds)));
        QVERIFY(estimate.memoryMib > 250 && estimate.memoryMib < 600);
        params.batchSize = 512;
        QVERIFY(estimateScan(*model, images, params).memoryMib > estimate.memoryMib + 5);
    }

    void moreMemoryThanThereIsIsRefused()
    {
        QTemporaryDir dir;
        const auto model = RegressionModel::load(test::writeTinyModel(dir), {});
        ScanParams params;
        params.batchSize = 100'000'000;
        DRM_VERIFY_ERROR(estimateScan(*model, test::waveImages(16), params), InvalidArgument, "smaller batch");
    }
};

QTEST_GUILESS_MAIN(ScanEstimateTest)
#include "ScanEstimateTest.moc"
