// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Scanner.h"
#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/intake/ModelIntake.h"
#include "core/record/VerdictText.h"
#include "core/triggers/TriggerFamily.h"
#include "tests/fixtures/Own.h"
#include "tests/fixtures/TestProgram.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/detect/Checkpoint.h"
#include "core/detect/Decision.h"
#include "core/search/Probe.h"
#include "core/triggers/RecoveredTrigger.h"
#include "core/triggers/TriggerFamily.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/StopAt.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace drm;

class ScannerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<RegressionModel> m_model;
    ImageBatch m_images;
    ScanParams m_params;

    std::optional<ScanResult> m_undisturbed;

    /// Of all hypotheses.
    const ScanResult &undisturbed()
    {
        if (!m_undisturbed) {
            RunControl control;
            m_undisturbed = scan(*m_model, m_images, m_params, control);
        }
        return *m_undisturbed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ModelOptions options;
        options.reducedPrecision = false; // of two scans of such a small model, each could find another one faster
        m_model = openModel(test::writeTinyModel(m_dir), options);
        m_images = test::waveImages(60);
        m_params.hypotheses = hypothesisNames();
        m_params.complete = true;
        m_params.budget = Budget::Quick;
        m_params.batchSize = 16;
        m_params.threads = 1;
    }

    void reportsEverythingItPromises()
    {
        int phases = 0;
        int records = 0;
        int previews = 0;
        int maps = 0;
        int features = 0;
        double fraction = 0;
        bool falling = false;
        RunObserver observer;
        observer.phaseStarted = [&](const PhaseInfo &phase) { QCOMPARE(phase.index, phases++); };
        observer.iteration = [&](const IterationRecord &record) {
            ++records;
            QCOMPARE(int(record.values.size()), 5);
        };
        observer.preview = [&](const TriggerPreview &preview) {
            ++previews;
            QCOMPARE(preview.triggered.pixels.size(), preview.benign.pixels.size());
            for (const float value : preview.triggered.pixels)
                QVERIFY(value >= 0 && value <= 1);
        };
        observer.probeMap = [&](const ProbeMap &) { ++maps; };
        observer.features = [&](const FeatureStats &) { ++features; };
        observer.progress = [&](const Progress &progress) {
            falling = falling || progress.fraction < fraction - 1e-9;
            fraction = progress.fraction;
        };
        RunControl control(observer);
        m_undisturbed = scan(*m_model, m_images, m_params, control);
        const ScanResult &result = *m_undisturbed;
        QCOMPARE(int(result.state), int(RunState::Finished));
        QCOMPARE(phases, int(result.histories.size()));
        int kept = 0;
        for (const LossHistory &history : result.histories)
            kept += int(history.records.size());
        QCOMPARE(kept, records);
        QVERIFY(previews > 5 && maps > 1);
        QCOMPARE(features, int(hypothesisNames().size()));
        QVERIFY(!falling);
        QVERIFY(fraction > 0.99);
        QCOMPARE(result.hypotheses.size(), hypothesisNames().size());
        QVERIFY(result.probe.has_value());
        for (const float value : result.probe->left)
            QVERIFY(std::isfinite(value));
        for (const HypothesisResult &hypothesis : result.hypotheses) {
            QCOMPARE(int(hypothesis.target.size()), 2);
            QCOMPARE(hypothesis.features->triggeredAngles.rows, 15);
            QCOMPARE(hypothesis.trigger->benign.count, 8);
            const auto trigger = recoveredTrigger(hypothesis, 3, 32, 32, at::kCPU);
            const at::Tensor again = trigger(toTensor(hypothesis.trigger->benign, at::kCPU));
            const at::Tensor shown = toTensor(hypothesis.trigger->triggered, at::kCPU);
            QVERIFY2((again - shown).abs().max().item<double>() < 1e-4, hypothesis.name.c_str());
        }
    }

    void aTriggerThatDoesNotFitIsRefused()
    {
        HypothesisResult result = undisturbed().hypotheses.front();
        for (const HypothesisResult &hypothesis : undisturbed().hypotheses)
            if (hypothesis.name == "probe" || hypothesis.name == "patch"
                || hypothesis.name == "additive") // pixel by pixel
                DRM_VERIFY_ERROR(recoveredTrigger(hypothesis, 3, 24, 32, at::kCPU), UnsuitableData, "does not fit");
        test::own(result.triggerState).front().pixels.front() = std::nanf("");
        DRM_VERIFY_ERROR(recoveredTrigger(result, 3, 32, 32, at::kCPU), UnsuitableData, "no numbers");
        result = undisturbed().hypotheses.front();
        test::own(result.triggerState).pop_back();
        DRM_VERIFY_ERROR(recoveredTrigger(result, 3, 32, 32, at::kCPU), UnsuitableData, "does not fit");
        test::own(result.triggerState).clear();
        DRM_VERIFY_ERROR(recoveredTrigger(result, 3, 32, 32, at::kCPU), UnsuitableData, "was not kept");
        result = undisturbed().hypotheses.back();
        result.name = "tomorrow";
        DRM_VERIFY_ERROR(recoveredTrigger(result, 3, 32, 32, at::kCPU), UnsuitableData, "does not know");
    }

    void everyFamilyIsComplete()
    {
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(0);
        const at::Tensor like = at::zeros({1, 3, 32, 32});
        for (const TriggerFamily *family : triggerFamilies()) {
            const auto made = family->make({std::vector<SquareStart>(2), like, generator});
            QCOMPARE(made->name(), std::string(family->name));
            QVERIFY(made->lanes() == 2 || (!family->hasNull && made->lanes() == 1));
            QCOMPARE(made->apply(at::full({2, 3, 32, 32}, 0.5)).sizes(), at::IntArrayRef({2, 3, 32, 32}));
            for (const Objective objective : {Objective::Maps, Objective::Gathered})
                QVERIFY(!family->hasNull || Calibration::compiledIn().trendOf(family->name, objective));
            QVERIFY(std::string(family->explanation).size() > 40);
        }
        DRM_VERIFY_ERROR(triggerFamily("tomorrow"), InvalidArgument, "tomorrow");
    }

    /// One scan, stopped in the probe and in the search of every kind.
    void stoppedAndResumedEqualsUndisturbed()
    {
        const ScanResult &expected = undisturbed();
        std::vector<int> stops{0}; // after so many records; the first: in the probe, which makes none
        for (const char *title : {"patch, first look", "patch, second look", "warp, second look",
                                  "input-aware, first look", "generative"}) {
            int before = 0;
            auto history = expected.histories.begin();
            for (; history != expected.histories.end() && history->phase.title != title; ++history)
                before += static_cast<int>(history->records.size());
            QVERIFY2(history != expected.histories.end() && history->records.size() > 10, title);
            QVERIFY2(before + 10 > stops.back(), title);
            stops.push_back(before + 10);
        }
        const std::string checkpoint = m_dir.filePath(QStringLiteral("run.resume")).toStdString();
        ScanResult whole;
        for (std::size_t part = 0; part <= stops.size(); ++part) {
            const bool last = part == stops.size();
            const int stopAfter = last ? -1 : stops[part];
            int records = 0; // those from before a stop are reported again
            RunControl *running = nullptr;
            RunObserver observer;
            observer.iteration = [&](const IterationRecord &) {
                if (++records == stopAfter)
                    running->requestStop();
            };
            observer.progress = [&](const Progress &progress) {
                if (stopAfter == 0 && progress.fraction > 0.01)
                    running->requestStop();
            };
            RunControl control(observer);
            running = &control;
            whole = scan(*m_model, m_images, m_params, control, checkpoint, part > 0);
            QCOMPARE(int(whole.state), int(last ? RunState::Finished : RunState::Stopped));
            QVERIFY(QFile::exists(QString::fromStdString(checkpoint))); // until its result is safe
            if (!last)
                QCOMPARE(records, stopAfter);
        }
        QCOMPARE(whole.score, expected.score);
        QVERIFY(verdictText(whole) == verdictText(expected));
        for (std::size_t i = 0; i < expected.hypotheses.size(); ++i) {
            QCOMPARE(whole.hypotheses[i].cost, expected.hypotheses[i].cost);
            QCOMPARE(whole.hypotheses[i].target, expected.hypotheses[i].target);
            QCOMPARE(whole.hypotheses[i].null.costs, expected.hypotheses[i].null.costs);
        }
        QCOMPARE(whole.histories.size(), expected.histories.size());
        for (std::size_t i = 0; i < expected.histories.size(); ++i) {
            QCOMPARE(whole.histories[i].records.size(), expected.histories[i].records.size());
            for (std::size_t j = 0; j < expected.histories[i].records.size(); ++j)
                QCOMPARE(whole.histories[i].records[j].values, expected.histories[i].records[j].values);
        }
    }

    /// One scan, stopped among the benign answers, in the probe, and on the way back in a search.
    void aStopInsideAnOperationIsAResult()
    {
        ScanParams params = m_params;
        params.hypotheses = {"patch"};
        const std::string path = m_dir.filePath(QStringLiteral("inside.resume")).toStdString();
        struct Stop {
            const char *operation;
            int at;
            bool leavesCheckpoint;
        };
        for (const Stop &stop :
             {Stop{"aten::conv2d", 5, false}, {"aten::conv2d", 200, true}, {"aten::convolution_backward", 103, true}}) {
            RunControl control;
            const test::OperationWatch watch(stop.operation, &control, stop.at);
            QCOMPARE(int(scan(*m_model, m_images, params, control, path, true).state), int(RunState::Stopped));
            QCOMPARE(watch.count(), stop.at); // not one more
            QCOMPARE(QFile::exists(QString::fromStdString(path)), stop.leavesCheckpoint);
        }
        RunControl control;
        const ScanResult whole = scan(*m_model, m_images, params, control, path, true);
        QCOMPARE(int(whole.state), int(RunState::Finished));
        const ScanResult &expected = undisturbed();
        QCOMPARE(whole.hypotheses.front().name, std::string("patch"));
        const auto patch = std::find_if(expected.hypotheses.begin(), expected.hypotheses.end(),
                                        [](const HypothesisResult &hypothesis) { return hypothesis.name == "patch"; });
        QCOMPARE(whole.hypotheses.front().cost, patch->cost);
        QCOMPARE(whole.hypotheses.front().null.costs, patch->null.costs);
    }

    void aResumedScanKeepsItsPrecision()
    {
        ScanParams params = m_params;
        params.hypotheses = {"patch"};
        const std::string path = m_dir.filePath(QStringLiteral("precision.resume")).toStdString();
        RunControl first;
        {
            const test::OperationWatch watch("aten::convolution_backward", &first, 103);
            QCOMPARE(scan(*m_model, m_images, params, first, path).precision, std::string("float32"));
        }
        // The same model, which may compute in bfloat16 now and might find that faster.
        const auto unrestricted = openModel(test::writeTinyModel(m_dir), {});
        RunControl second;
        const ScanResult whole = scan(*unrestricted, m_images, params, second, path, true);
        QCOMPARE(int(whole.state), int(RunState::Finished));
        QCOMPARE(whole.precision, std::string("float32"));
    }

    void aSettledVerdictSkipsTheRest()
    {
        // A model that looks at a few pixels alone answers all images alike under a square on it: the probe settles it.
        ScanParams params = m_params;
        params.complete = false;
        params.hypotheses = {"probe", "patch", "warp"};
        const auto fewPixels = openModel(test::writeFewPixelsModel(m_dir), {});
        double fraction = 0;
        RunObserver observer;
        observer.progress = [&](const Progress &progress) { fraction = progress.fraction; };
        RunControl control(observer);
        const ScanResult result = scan(*fewPixels, m_images, params, control);
        QVERIFY2(result.score >= 2, english(verdictText(result)).c_str());
        QCOMPARE(result.hypotheses.size(), std::size_t{1});
        QCOMPARE(result.notNeeded, std::vector<std::string>({"patch", "warp"}));
        QVERIFY(fraction > 0.99);
    }

    void thePublishedMethodRunsTheGeneratorAlone()
    {
        ScanParams params = m_params;
        params.method = "published";
        RunControl control;
        const ScanResult result = scan(*m_model, m_images, params, control);
        QCOMPARE(result.hypotheses.size(), std::size_t{1});
        const HypothesisResult &only = result.hypotheses.front();
        QCOMPARE(QString::fromStdString(only.name), QStringLiteral("generative"));
        QVERIFY(std::abs(result.score - 0.03 / only.meanAbs) < 1e-9);
        QCOMPARE(int(result.verdict), int(only.meanAbs < 0.03 ? Verdict::Backdoored : Verdict::Clean));
    }

    void aForeignOrDamagedCheckpointIsRefused()
    {
        const std::string path = m_dir.filePath(QStringLiteral("other.resume")).toStdString();
        Checkpoint other;
        other.fingerprint = "another scan";
        other.write(path);
        RunControl control;
        try {
            scan(*m_model, m_images, m_params, control, path, true);
            QFAIL("a foreign checkpoint was taken");
        } catch (const Error &error) {
            QCOMPARE(int(error.kind()), int(ErrorKind::UnsuitableData));
        }
        QFile file(QString::fromStdString(path));
        QVERIFY(file.resize(file.size() / 2));
        try {
            scan(*m_model, m_images, m_params, control, path, true);
            QFAIL("a truncated checkpoint was taken");
        } catch (const Error &error) {
            QCOMPARE(int(error.kind()), int(ErrorKind::CorruptFile));
        }
    }

    void parametersOutOfRangeAreNamed()
    {
        RunControl control;
        ScanParams wrong = m_params;
        wrong.hypotheses = {"oracle"};
        QVERIFY_EXCEPTION_THROWN(scan(*m_model, m_images, wrong, control), Error);
        wrong = m_params;
        wrong.batchSize = 2;
        QVERIFY_EXCEPTION_THROWN(scan(*m_model, m_images, wrong, control), Error);
        QVERIFY_EXCEPTION_THROWN(scan(*m_model, test::waveImages(10), m_params, control), Error);
    }

    void theSquareIsStampedWhereItShouldBe()
    {
        const at::Tensor images = torch::zeros({2, 3, 6, 6});
        const at::Tensor stamped = stampSquare(images, {1, 2, 3, {1.0f, 0.5f, 0.0f}});
        QCOMPARE(stamped.sum().item<double>(), 2 * 9 * 1.5);
        QCOMPARE(stamped[1][0][1][2].item<float>(), 1.0f);
        QCOMPARE(stamped[0][1][3][4].item<float>(), 0.5f);
        QCOMPARE(stamped[0][0][4][2].item<float>(), 0.0f);
        QCOMPARE(images.sum().item<double>(), 0.0);
    }
};

DRM_TEST(ScannerTest)
#include "ScannerTest.moc"
