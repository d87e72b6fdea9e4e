// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/Mitigation.h"
#include "core/intake/ModelIntake.h"
#include "tests/fixtures/TestProgram.h"

#include "core/attacks/AttackKind.h"
#include "core/base/RunControl.h"
#include "core/lab/train/Trainer.h"
#include "core/mitigate/RandomTriggers.h"
#include "core/model/ModuleFile.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/ChannelLayers.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"

#include <ATen/CPUGeneratorImpl.h>

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

    std::unique_ptr<RegressionModel> model() const { return openModel(m_path, {}); }

    KnownBackdoor backdoor() const
    {
        const auto apply = [attack = m_attack](const at::Tensor &x) {
            ImageBatch images = toImageBatch(x);
            attack->apply(images, 0, images.count);
            return toTensor(images, x.device());
        };
        return {"badnets", apply, AnswerMap::constant(m_target)};
    }

    static MitigateParams quick()
    {
        MitigateParams params; // with the epochs of a user: the clean error comes back late
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
        settings.knobs = {{"size", {6}}, {"row", {4}}, {"col", {20}}, {"rgb", {1, 0, 0}}};
        m_attack = makeAttack(settings, 3, 32, 32);
        torch::jit::Module net = buildNetwork({"resnet-slim", 3, 2, 4, false, 1});
        TrainParams params;
        params.epochs = 30;
        params.threads = 1;
        params.maxShift = 0;
        params.brightness = 0;
        params.backdoors = {{m_attack, AnswerMap::constant(m_target), 0.2, 1, {}}};
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
            QCOMPARE(record.iteration == 0, epochs++ == 0); // what it was before comes first
            QCOMPARE(record.values.size(), mitigationTerms().size());
        };
        RunControl control(observer);
        const MitigationResult result =
            mitigate(*suspicious, m_images, m_labels, {{backdoor()}, {backdoor()}}, quick(), control);
        QCOMPARE(int(result.state), int(RunState::Finished));
        QVERIFY(!result.ownLabels);
        QVERIFY(epochs > 1 && epochs <= quick().epochs + 1);
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
        const Table cleaned = openModel(path, {})->predict(m_images);
        const Table before = model()->predict(m_images);
        const Table still = suspicious->predict(m_images);
        QCOMPARE(still.values, before.values);
        QVERIFY(cleaned.values != before.values);
    }

    void triggersWithoutOneAnswerAreUnlearnedWithTheOthers()
    {
        const auto suspicious = model();
        KnownBackdoor moving = backdoor();
        moving.name = "moving";
        moving.map.gain = {1, 1};
        MitigateParams params = quick();
        params.epochs = 1;
        RunControl control;
        const MitigationResult result =
            mitigate(*suspicious, m_images, m_labels, {{backdoor(), moving}, {}}, params, control);
        QCOMPARE(int(result.state), int(RunState::Finished));
        QCOMPARE(result.before.recovered.size(), std::size_t{2});
    }

    void randomTriggersChangeEveryImage()
    {
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(3);
        const at::Tensor x = toTensor(m_images, at::kCPU).slice(0, 0, 7);
        const at::Tensor changed = underRandomTriggers(x, generator);
        QVERIFY(changed.sizes() == x.sizes());
        QVERIFY(changed.min().item<double>() >= 0 && changed.max().item<double>() <= 1);
        QVERIFY((changed - x).abs().amax({1, 2, 3}).min().item<double>() > 0.001);
        QCOMPARE(underRandomTriggers(x.slice(0, 0, 0), generator).size(0), std::int64_t{0});
        QCOMPARE(underRandomTriggers(x.slice(0, 0, 1), generator).size(0), std::int64_t{1});
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

    /// The channels of a pruned layer are silent for every image, and stay so while the rest is fine-tuned.
    void finePruningSilencesChannels()
    {
        const auto suspicious = model();
        MitigateParams params = quick();
        params.method = MitigationMethod::FinePrune;
        RunControl control;
        const MitigationResult result = mitigate(*suspicious, m_images, m_labels, {{backdoor()}, {}}, params, control);
        const ChannelLayer last = channelLayers(suspicious->impl().original).back();
        QCOMPARE(result.channels, int(last.channels()));
        const at::Tensor silent = last.weight.reshape({last.channels(), -1}).abs().sum(1).eq(0);
        QCOMPARE(int(silent.sum().item<std::int64_t>()), result.prunedChannels);
        QVERIFY(result.prunedChannels > 0 && result.prunedChannels < result.channels);
        QVERIFY(inDeviations(result.after.clean, result.labelStd)
                < 1.5 * inDeviations(result.before.clean, result.labelStd));
        QCOMPARE(result.samples.size(), std::size_t{1});
        QCOMPARE(result.samples.front().after.rows, 8);
    }

    void perturbedNeuronsArePrunedWithoutTuning()
    {
        const auto suspicious = model();
        MitigateParams params = quick();
        params.method = MitigationMethod::NeuronPerturbation;
        params.perturbationSteps = 40;
        RunControl control;
        const MitigationResult result = mitigate(*suspicious, m_images, m_labels, {{backdoor()}, {}}, params, control);
        std::int64_t silent = 0;
        std::int64_t channels = 0;
        const auto before = model();
        const std::vector<ChannelLayer> were = channelLayers(before->impl().original);
        const std::vector<ChannelLayer> are = channelLayers(suspicious->impl().original);
        for (std::size_t i = 0; i < are.size(); ++i) {
            const at::Tensor off = are[i].weight.reshape({are[i].channels(), -1}).abs().sum(1).eq(0);
            const at::Tensor on = off.logical_not().nonzero().flatten();
            QVERIFY(at::equal(are[i].weight.index_select(0, on), were[i].weight.index_select(0, on)));
            silent += off.sum().item<std::int64_t>();
            channels += are[i].channels();
        }
        QCOMPARE(int(channels), result.channels);
        QCOMPARE(int(silent), result.prunedChannels);
        QCOMPARE(result.epoch, 0);
    }

    /// Its own answers for labels: the error begins at 0, whose logarithm has no gradient.
    void perturbedNeuronsWithoutLabels()
    {
        const auto suspicious = model();
        MitigateParams params = quick();
        params.method = MitigationMethod::NeuronPerturbation;
        params.perturbationSteps = 5;
        RunControl control;
        const MitigationResult result = mitigate(*suspicious, m_images, {}, {{backdoor()}, {}}, params, control);
        QVERIFY(result.ownLabels);
        for (const at::Tensor &parameter : suspicious->impl().original.parameters())
            QVERIFY(parameter.isfinite().all().item<bool>());
        for (const double error : result.after.clean)
            QVERIFY(std::isfinite(error));
    }

    void channelsOfAnUnknownNetwork()
    {
        const auto suspicious = model();
        const torch::jit::Module &module = suspicious->impl().original;
        const std::vector<ChannelLayer> layers = channelLayers(module);
        // A slim ResNet: the stem, eight blocks of two, three shortcuts; each with its batch norm.
        QCOMPARE(layers.size(), std::size_t{1 + 16 + 3});
        for (const ChannelLayer &layer : layers) {
            QCOMPARE(layer.weight.dim(), std::int64_t{1});
            QVERIFY(layer.bias.defined());
            QVERIFY(!layer.name.empty());
        }
        const at::Tensor activation = lastLayerActivation(module, toTensor(m_images, at::kCPU).slice(0, 0, 16));
        QCOMPARE(activation.size(0), layers.back().channels());
        // A silent channel has no activation, and the others keep theirs.
        const torch::NoGradGuard guard;
        at::Tensor(layers.back().weight)[2] = 0;
        at::Tensor(layers.back().bias)[2] = 0;
        const at::Tensor without = lastLayerActivation(module, toTensor(m_images, at::kCPU).slice(0, 0, 16));
        QCOMPARE(without[2].item<float>(), 0.0f);
        QVERIFY(at::allclose(without.slice(0, 3), activation.slice(0, 3)));
    }

    void noEpochsMeasuresAlone()
    {
        const auto suspicious = model();
        MitigateParams params = quick();
        params.method = MitigationMethod::FineTune;
        params.epochs = 0;
        RunControl control;
        const MitigationResult result = mitigate(*suspicious, m_images, m_labels, {{}, {backdoor()}}, params, control);
        QCOMPARE(result.after.clean, result.before.clean);
        QVERIFY(!result.before.planted.front().defending.empty());
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
        params.perturbation = 2;
        DRM_VERIFY_ERROR(run(m_labels, {{backdoor()}, {}}, params), InvalidArgument, "0 to 1 times");
        KnownBackdoor other = backdoor();
        other.map = AnswerMap::constant({1});
        DRM_VERIFY_ERROR(run(m_labels, {{other}, {}}, quick()), UnsuitableData, "one number for each output");
    }
};

DRM_TEST(MitigationTest)
#include "MitigationTest.moc"
