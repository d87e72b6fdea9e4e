// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanEstimate.h"

#include "core/base/ProcessMemory.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/ScanClock.h"
#include "core/detect/Scanner.h"
#include "core/model/PassTime.h"
#include "core/triggers/TriggerFamily.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/StopAt.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

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
        for (const TriggerFamily *family : triggerFamilies()) {
            QCOMPARE(parts(params, family->name), family->hasNull ? 0 : 1);
            for (const char *part : {"-look", "-second", "-null", "-polish"})
                QCOMPARE(parts(params, family->name + std::string(part)), family->hasNull ? 1 : 0);
        }
        QCOMPARE(parts(params, anotherLook), 2);
        params.objective = Objective::Gathered;
        for (const TriggerFamily *family : triggerFamilies()) {
            QCOMPARE(parts(params, family->name), 1);
            QCOMPARE(parts(params, family->name + std::string("-null")), family->hasNull ? 1 : 0);
        }
        QCOMPARE(parts(params, anotherLook), 1);
        params.objective = Objective::Maps;
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
        QVERIFY(standard > 1.3 * quick); // the same first look
        QVERIFY(total(params) > 2 * standard); // more of everything else
    }

    /// A few seconds have to do for any model: two images where eight would take long.
    void aSlowModelIsTriedWithFewImages()
    {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("slow.pt")).toStdString();
        const std::string steps = "torch.flatten(torch.tanh(torch.conv2d(x, torch.ones([1, 3, 1, 1]))), 1)[:, 0:4]";
        sample::writeModel(path, steps, 4);
        const auto quick = openModel(path, {});
        const std::string work = "(torch.conv2d(torch.cat([x] * 300, 1), torch.ones([192, 900, 9, 9])) * 0.001)"
                                 ".flatten(1)[:, 0:4]";
        sample::writeModel(path, work, 4);
        ModelOptions options;
        options.reducedPrecision = false;
        const auto slow = openModel(path, options);
        const ImageBatch images = test::waveImages(40);
        QCOMPARE(imagesWithin(0.2, 30, *quick, images), 30);
        QCOMPARE(imagesWithin(0.2, 30, *slow, images), 8);
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

    void theProbeMaySettleIt()
    {
        QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        const ImageBatch images = test::waveImages(40);
        ScanParams params;
        params.budget = Budget::Quick;
        params.threads = 1;
        params.hypotheses = {"probe", "patch"};
        ScanEstimate estimate = estimateScan(*model, images, params);
        QVERIFY(estimate.probeSeconds > 0 && estimate.probeSeconds < estimate.seconds);
        params.complete = true; // nothing is left out then
        estimate = estimateScan(*model, images, params);
        QCOMPARE(estimate.probeSeconds, estimate.seconds);
        params.complete = false;
        params.hypotheses = {"patch"}; // the probe only finds places to start from
        estimate = estimateScan(*model, images, params);
        QCOMPARE(estimate.probeSeconds, estimate.seconds);
    }

    void timeAndMemoryAreOfTheRightOrder()
    {
        QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
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
        // What the program has already, and little more.
        QVERIFY(estimate.memoryMib >= residentMib() / 2 && estimate.memoryMib < peakResidentMib() + 200);
        params.batchSize = 20'000;
        QVERIFY(estimateScan(*model, images, params).memoryMib > estimate.memoryMib + 200);
    }

    void moreMemoryThanThereIsIsRefused()
    {
        QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        ScanParams params;
        params.batchSize = 100'000'000;
        DRM_VERIFY_ERROR(estimateScan(*model, test::waveImages(16), params), InvalidArgument, "smaller batch");
    }

    void aPauseIsNoTime()
    {
        ScanClock clock;
        clock.plan("search", 1);
        clock.advance("search", 0.5);
        const auto pause = [] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            return true;
        };
        QVERIFY(clock.waitUncounted(pause));
        QVERIFY2(clock.seconds() < 0.15, qPrintable(QString::number(clock.seconds())));
        QVERIFY2(clock.secondsLeft() < 0.15, qPrintable(QString::number(clock.secondsLeft())));
    }

    void whatWasDoneBeforeSaysNothingOfTheSpeed()
    {
        ScanClock clock;
        clock.startAt(100);
        clock.plan("first", 1);
        clock.plan("second", 1);
        clock.restore("first", 1);
        clock.restore("second", 0.5);
        QCOMPARE(clock.fraction(), 0.75);
        QCOMPARE(clock.secondsLeft(), -1.0); // nothing was done here yet
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        clock.advance("second", 0.75); // a quarter in 0.2 s, and a quarter is left
        QVERIFY2(clock.secondsLeft() > 0.19 && clock.secondsLeft() < 0.5,
                 qPrintable(QString::number(clock.secondsLeft())));
        QVERIFY(clock.seconds() > 100.19 && clock.seconds() < 101);
    }
};

DRM_TEST(ScanEstimateTest)
#include "ScanEstimateTest.moc"
