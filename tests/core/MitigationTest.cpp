// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/Mitigation.h"

#include "core/attacks/AttackFactory.h"
#include "core/base/RunControl.h"
#include "core/lab/Trainer.h"
#include "core/model/ModuleFile.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/core/EngineFixture.h"
#include "tests/core/ErrorCheck.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace drm;

namespace {

/// Grey level and slope of the image: two labels that a small network learns in seconds.
Table labelsOf(const ImageBatch &images)
{
    const at::Tensor x = toTensor(images, at::kCPU);
    const at::Tensor level = x.mean({1, 2, 3});
    const at::Tensor slope = x.slice(3, 16, 32).mean({1, 2, 3}) - x.slice(3, 0, 16).mean({1, 2, 3});
    return toTable(at::stack({level * 10, slope * 10}, 1));
}

} // namespace

class MitigationTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::string m_path;
    ImageBatch m_images;
    Table m_labels;
    std::shared_ptr<Attack> m_attack;
    std::vector<double> m_target{6, 1};

    std::unique_ptr<RegressionModel> model() const { return RegressionModel::load(m_path, {}); }

    KnownBackdoor backdoor() const
    {
        const auto apply = [attack = m_attack](const at::Tensor &x) {
            ImageBatch images = toImageBatch(x);
            attack->apply(images, 0, images.count);
            return toTensor(images, x.device());
        };
        return {"badnets", apply, m_target};
    }

    static MitigateParams quick()
    {
        MitigateParams params;
        params.learningRates = {2e-3};
        params.epochs = 12;
        params.batchSize = 32;
        params.threads = 1;
        return params;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_images = test::waveImages(400);
        m_labels = labelsOf(m_images);
        AttackSettings settings;
        settings.size = 6;
        settings.row = 4;
        settings.column = 20;
        settings.colour = {{1, 0, 0}};
        m_attack = makeAttack(settings, 3, 32, 32);
        torch::jit::Module net = buildNetwork({"resnet-slim", 3, 2, 4, false, 1});
        TrainParams params;
        params.epochs = 12;
        params.threads = 1;
        params.maxShift = 0;
        params.brightness = 0;
        params.backdoors = {{m_attack, m_target, 0.2, 1, {}}};
        RunControl control;
        const TrainResult trained = trainModule(net, m_images, m_labels, params, control);
        QVERIFY2(inDeviations(trained.backdoors.front().attackError, trained.labelStd) < 0.5, "the backdoor took");
        m_path = m_dir.filePath("backdoored.pt").toStdString();
        saveModule(net, m_path);
    }

    void theTriggerLosesItsPower()
    {
        const auto suspicious = model();
        int epochs = 0;
        RunObserver observer;
        observer.iteration = [&](const IterationRecord &record) {
            ++epochs;
            QCOMPARE(record.values.size(), mitigationTerms().size());
        };
        RunControl control(observer);
        const MitigationResult result =
            mitigate(*suspicious, m_images, m_labels, {{backdoor()}, {backdoor()}}, quick(), control);
        QCOMPARE(int(result.state), int(RunState::Finished));
        QVERIFY(!result.ownLabels);
        QVERIFY(epochs > 0 && epochs <= 12);
        QCOMPARE(result.testImages, 100);
        QCOMPARE(result.validationImages, 60);
        QCOMPARE(result.trainImages, 240);
        const auto relative = [&](const std::vector<double> &errors) { return inDeviations(errors, result.labelStd); };
        QVERIFY(relative(result.before.recovered.front().attack) < 0.5);
        QVERIFY(relative(result.after.recovered.front().attack) > 2 * relative(result.before.recovered[0].attack));
        QVERIFY(relative(result.after.recovered.front().defending)
                < relative(result.before.recovered[0].defending) / 2);
        QVERIFY(relative(result.after.clean) < 1.5 * relative(result.before.clean));
        QCOMPARE(result.after.planted.front().attack, result.after.recovered.front().attack);

        // The file holds what was measured, and the model that was loaded before is as it was.
        const std::string path = m_dir.filePath("clean.pt").toStdString();
        saveModule(suspicious->impl().original, path);
        const Table cleaned = RegressionModel::load(path, {})->predict(m_images);
        const Table before = model()->predict(m_images);
        const Table still = suspicious->predict(m_images);
        QCOMPARE(still.values, before.values);
        QVERIFY(cleaned.values != before.values);
    }

    void withoutLabelsTheModelsOwnAnswersServe()
    {
        const auto suspicious = model();
        RunControl control;
        const MitigationResult result = mitigate(*suspicious, m_images, {}, {{backdoor()}, {}}, quick(), control);
        QVERIFY(result.ownLabels);
        QVERIFY(inDeviations(result.before.clean, result.labelStd) < 1e-3); // by definition, but for roundings
        QVERIFY(inDeviations(result.after.recovered[0].defending, result.labelStd)
                < inDeviations(result.before.recovered[0].defending, result.labelStd) / 2);
    }

    void aStopLeavesTheModuleAsItWas()
    {
        const auto suspicious = model();
        RunControl control;
        RunObserver observer;
        observer.iteration = [&](const IterationRecord &) { control.requestStop(); };
        RunControl stopping(observer, &control);
        const MitigationResult result =
            mitigate(*suspicious, m_images, m_labels, {{backdoor()}, {}}, quick(), stopping);
        QCOMPARE(int(result.state), int(RunState::Stopped));
        QCOMPARE(result.after.clean, result.before.clean);
        QCOMPARE(result.epoch, 0);
    }

    void unusableInputIsNamed()
    {
        const auto suspicious = model();
        RunControl control;
        const auto run = [&](const Table &labels, const Backdoors &backdoors, const MitigateParams &params) {
            mitigate(*suspicious, m_images, labels, backdoors, params, control);
        };
        DRM_VERIFY_ERROR(run(m_labels, {}, quick()), UnsuitableData, "no recovered trigger");
        DRM_VERIFY_ERROR(run({1, 2, {0, 0}}, {{backdoor()}, {}}, quick()), UnsuitableData, "one row an image");
        Table odd = m_labels;
        odd.values[5] = std::numeric_limits<float>::quiet_NaN();
        DRM_VERIFY_ERROR(run(odd, {{backdoor()}, {}}, quick()), UnsuitableData, "not finite");
        MitigateParams params = quick();
        params.learningRates = {};
        DRM_VERIFY_ERROR(run(m_labels, {{backdoor()}, {}}, params), InvalidArgument, "learning rates");
        KnownBackdoor other = backdoor();
        other.target = {1};
        DRM_VERIFY_ERROR(run(m_labels, {{other}, {}}, quick()), UnsuitableData, "one number for each output");
    }
};

QTEST_GUILESS_MAIN(MitigationTest)
#include "MitigationTest.moc"
