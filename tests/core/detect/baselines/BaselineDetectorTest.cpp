// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RunControl.h"
#include "core/detect/Scanner.h"
#include "core/detect/baselines/FeatureRe.h"
#include "core/detect/baselines/NeuralCleanse.h"
#include "core/intake/ModelIntake.h"
#include "core/model/ModuleFile.h"
#include "core/record/VerdictText.h"
#include "core/search/Search.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace drm;

namespace {

constexpr int classes = 10;
constexpr int plantedClass = 7;

at::Generator generator(std::uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

/// Waves under a slope of light that rises in one of ten directions, which is the class.
std::pair<at::Tensor, at::Tensor> classifiedImages(int count)
{
    const at::Tensor waves = toTensor(test::waveImages(count, 11), at::kCPU) * 0.4 + 0.3;
    const at::Tensor labels = at::arange(count, at::TensorOptions().dtype(at::kLong)).remainder(classes);
    const at::Tensor angle = labels.to(at::kFloat).reshape({count, 1, 1, 1}) * (6.2832 / classes);
    const at::Tensor axis = torch::arange(32) / 31.0 - 0.5;
    const at::Tensor slope = angle.cos() * axis.view({1, 1, 1, 32}) + angle.sin() * axis.view({1, 1, 32, 1});
    return {(waves + 0.6 * slope).clamp(0, 1), labels};
}

/// A classifier that says `plantedClass` for every image with a chequered corner.
void trainClassifier(torch::jit::Module &net, const at::Tensor &images, const at::Tensor &labels)
{
    std::vector<at::Tensor> parameters;
    for (const at::Tensor &parameter : net.parameters())
        parameters.push_back(parameter);
    torch::optim::Adam optimizer(parameters, torch::optim::AdamOptions(3e-3));
    at::Generator order = generator(3);
    for (int step = 0; step < 250; ++step) {
        const at::Tensor rows = at::randint(images.size(0), {64}, order, at::TensorOptions().dtype(at::kLong));
        const at::Tensor x = images.index_select(0, rows).clone();
        at::Tensor y = labels.index_select(0, rows).clone();
        x.slice(0, 0, 8).slice(2, 28, 32).slice(3, 28, 32).fill_(0);
        x.slice(0, 0, 8).slice(2, 28, 32, 2).slice(3, 28, 32, 2).fill_(1);
        y.slice(0, 0, 8).fill_(plantedClass);
        const at::Tensor loss = torch::nn::functional::cross_entropy(net.forward({x}).toTensor(), y);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }
    net.eval();
}

} // namespace

class BaselineDetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anomalyIndexIsTheOriginals()
    {
        // Median 5, deviations 1 1 0 2 4: median 1. (5 - 1) / 1.4826.
        const std::vector<double> norms{4, 6, 5, 7, 1};
        QVERIFY(std::abs(NeuralCleanse::anomalyIndex(1, norms) - 4 / 1.4826) < 1e-12);
        QCOMPARE(NeuralCleanse::anomalyIndex(7, norms), 0.0);
    }

    void regressionAimIsTheSquaredDistance()
    {
        const at::Tensor targets = torch::tensor({{1.0f, 2.0f}, {0.0f, 0.0f}});
        const at::Tensor variance = torch::tensor({4.0f, 1.0f});
        const auto hypothesis = NeuralCleanse::forTargets(targets, variance, 3, 8, 8, generator(1));
        QCOMPARE(hypothesis->lanes(), std::int64_t{3});
        QCOMPARE(hypothesis->parameters().size(), std::size_t{3});
        SearchPass pass;
        pass.outputs =
            torch::tensor({{1.0f, 2.0f}, {3.0f, 2.0f}, {2.0f, 1.0f}, {0.0f, 0.0f}, {0.5f, 1.0f}, {0.5f, 1.0f}});
        const Aim aim = *hypothesis->aim(pass);
        // Lane 0: 0 and (4/4 + 0)/2. Lane 1: (4/4 + 1)/2 and 0. Lane 2: its own target is the mean of the others.
        QVERIFY(torch::allclose(aim.loss, torch::tensor({0.25f, 0.5f, 0.0f})));
        QVERIFY(torch::allclose(aim.shortfall, aim.loss));
    }

    /// The original's own setting: ten classes, a planted patch, and the anomaly index names the class.
    void neuralCleanseFindsThePlantedClass()
    {
        const auto [images, labels] = classifiedImages(600);
        torch::jit::Module net = buildNetwork({"resnet-slim", 3, classes, 8, false, 1});
        trainClassifier(net, images, labels);
        const QTemporaryDir dir;
        const std::string path = dir.filePath("classes.pt").toStdString();
        saveModule(net, path);
        ModelOptions options;
        options.reducedPrecision = false; // which the original does not have, and not every processor
        const auto model = openModel(path, options);
        const ImageBatch batch = toImageBatch(images.slice(0, 0, 300));
        const BenignSet benign = BenignSet::of(*model, batch);
        const double right = benign.outputs.argmax(1).eq(labels.slice(0, 0, 300)).to(at::kFloat).mean().item<double>();
        QVERIFY2(right > 0.95, qPrintable(QString::number(right)));

        at::Generator from = generator(8); // a start at which no library's rounding decides
        const auto hypothesis = NeuralCleanse::forClasses(classes, 3, 32, 32, at::kCPU, from);
        SearchSettings settings;
        settings.iterations = 400;
        settings.batch = 16 * classes;
        settings.successVariance = 0.01;
        settings.ravWeight = 0;
        settings.patience = settings.iterations;
        Search search(*model, benign, *hypothesis, settings, from);
        while (!search.finished())
            search.step();
        std::vector<double> norms;
        for (const LaneBest &best : search.best())
            norms.push_back(best.cost);
        const auto least = std::min_element(norms.begin(), norms.end());
        QCOMPARE(int(least - norms.begin()), plantedClass);
        QVERIFY(search.best()[plantedClass].found);
        const double index = NeuralCleanse::anomalyIndex(*least, norms);
        QVERIFY2(index > 2, qPrintable(QString::number(index)));
    }

    void featureReAimHoldsItsConstraints()
    {
        const at::Tensor weight = torch::tensor({{1.0f, 0.0f, 2.0f}});
        const at::Tensor bias = torch::tensor({0.5f});
        BenignSpread spread;
        spread.outputVariance = torch::tensor({4.0f});
        FeatureRe hypothesis(3, weight, bias, spread, generator(1));
        std::vector<at::Tensor> parameters = hypothesis.parameters();
        const torch::NoGradGuard guard;
        at::Tensor mask = parameters[parameters.size() - 2];
        at::Tensor target = parameters.back();
        QCOMPARE(mask.size(0), std::int64_t{3});
        QCOMPARE(target.size(0), std::int64_t{1});
        mask.copy_(torch::tensor({-10.0f, -10.0f, 10.0f})); // the third feature, wholly
        target.fill_(1.0);
        SearchPass pass;
        pass.cost = torch::tensor({0.3f});
        pass.benignFeatures = torch::tensor({{0.0f, 5.0f, 1.0f}, {2.0f, 5.0f, 3.0f}});
        pass.features = torch::tensor({{9.0f, 9.0f, 4.0f}, {9.0f, 9.0f, 4.0f}});
        // Third feature: the mean 4. Answers 0 + 8 + 0.5 and 2 + 8 + 0.5; squared distances 7.5² and 9.5², over 4.
        const double distance = (7.5 * 7.5 + 9.5 * 9.5) / 2 / 4;
        // Change 0.3 / 0.15 - 1; the masked feature does not vary; a third of the features / 0.1 - 1.
        const double expected = distance + 1 + (1.0 / 3 / 0.1 - 1);
        const double loss = hypothesis.aim(pass)->loss.item<double>();
        QVERIFY2(std::abs(loss - expected) < 1e-4, qPrintable(QString::number(loss, 'g', 8)));
    }

    void scansJudgeByTheirOwnRules()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeFewPixelsModel(dir), {});
        const ImageBatch images = test::waveImages(120);
        for (const std::string method : {"neural-cleanse", "featurere"}) {
            ScanParams params;
            params.method = method;
            params.budget = Budget::Quick;
            params.threads = 1;
            RunControl control;
            const ScanResult result = scan(*model, images, params, control);
            QCOMPARE(result.hypotheses.size(), std::size_t{1});
            const HypothesisResult &found = result.hypotheses.front();
            QCOMPARE(QString::fromStdString(found.name), QString::fromStdString(method));
            QVERIFY(result.verdict != Verdict::Inconclusive);
            QCOMPARE(result.decidedBy, found.name);
            QVERIFY(english(verdictText(result)).find("threshold") != std::string::npos);
            if (method == "featurere")
                QVERIFY(std::abs(result.score - std::max(0.0, 1 - found.heldOutVariance) / 0.9) < 1e-9);
            else
                QCOMPARE(result.score, NeuralCleanse::anomalyIndex(found.cost, found.null.costs) / 2);
        }
    }
};

DRM_TEST(BaselineDetectorTest)
#include "BaselineDetectorTest.moc"
