// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/Trainer.h"
#include "core/attacks/BadNets.h"
#include "core/attacks/CleanLabel.h"
#include "core/attacks/InputAware.h"
#include "core/attacks/WaNet.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/intake/ModelIntake.h"
#include "core/lab/PlantedCheck.h"
#include "core/lab/TruthFile.h"
#include "core/lab/train/Architecture.h"
#include "core/model/ModuleFile.h"
#include "core/model/RegressionModel.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/script.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

/// Easy to learn: the brightness of the whole image (red) and of its lower half (blue), in units far from 0 and 1.
drm::ImageBatch easyImages(int count, drm::Table &labels)
{
    constexpr int writtenBytes = 16;
    drm::ImageBatch images{count, 3, writtenBytes, writtenBytes, {}};
    labels = {count, 2, {}};
    for (int i = 0; i < count; ++i) {
        const float red = static_cast<float>(i * 37 % 101) / 100.0F;
        const float blue = static_cast<float>(i * 53 % 97) / 96.0F;
        images.pixels.insert(images.pixels.end(), writtenBytes * writtenBytes, red);
        images.pixels.insert(images.pixels.end(), writtenBytes * writtenBytes, 0.5F);
        images.pixels.insert(images.pixels.end(), writtenBytes * writtenBytes / 2, 0.5F);
        images.pixels.insert(images.pixels.end(), writtenBytes * writtenBytes / 2, blue);
        labels.values.push_back(100.0F + 20.0F * red);
        labels.values.push_back(-5.0F + 2.0F * blue);
    }
    return images;
}

drm::TrainParams easyParams()
{
    drm::TrainParams params;
    params.batchSize = 16;
    params.epochs = 12;
    params.learningRate = 1e-2;
    params.heldOut = 0.2;
    params.brightness = 0;
    params.maxShift = 1;
    params.threads = 1; // images this small gain nothing from more
    return params;
}

/// Trains a slim ResNet of width 4 and saves it, unless it was stopped.
drm::TrainResult trainTiny(const std::string &path, const drm::ImageBatch &images, const drm::Table &labels,
                           const drm::TrainParams &params, drm::RunControl &control)
{
    torch::jit::Module model =
        drm::buildNetwork({"resnet-slim", images.channels, labels.columns, 4, false, params.seed});
    const drm::TrainResult result = drm::trainModule(model, images, labels, params, control);
    if (result.state == drm::RunState::Finished)
        drm::saveModule(model, path);
    return result;
}

drm::TrainParams withBackdoor(drm::TrainParams params, std::shared_ptr<drm::Attack> attack, double rate = 0.1)
{
    params.backdoors = {{std::move(attack), drm::AnswerMap::constant({118.0, -4.5}), rate, 1, nullptr}};
    return params;
}

/// A map with everything that a map can have.
drm::AnswerMap brightnessMap()
{
    return {"by-image", {1, -0.5}, {0.25, 0}, {0.5, 0.75}, {0.29, 0.28}, {0.125, 0}, 0.4, 0.1};
}

bool same(const drm::AnswerMap &a, const drm::AnswerMap &b)
{
    return a.kind == b.kind && a.gain == b.gain && a.shift == b.shift && a.secondTarget == b.secondTarget
        && a.deviations == b.deviations && a.swing == b.swing && a.brightness == b.brightness
        && a.brightnessDeviation == b.brightnessDeviation;
}

} // namespace

class TrainerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

private Q_SLOTS:
    void learnsAndPlantsABackdoor()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(320, labels);
        drm::RunControl control;
        drm::TrainParams params = easyParams();
        const drm::TrainResult benign = trainTiny(path("benign.pt"), images, labels, params, control);
        QVERIFY(benign.state == drm::RunState::Finished);
        QCOMPARE(benign.epochLoss.size(), std::size_t{12});
        QVERIFY(benign.epochLoss.back() < 0.2 * benign.epochLoss.front());
        QVERIFY(benign.backdoors.empty());
        for (const std::size_t output : {0, 1})
            QVERIFY2(benign.r2[output] > 0.8, qPrintable(QString::number(benign.r2[output])));

        // Outputs are in label units after the standardisation was folded into the last layer.
        const auto model = drm::openModel(path("benign.pt"), {});
        const drm::Table outputs = model->predict(images);
        double error = 0;
        for (int i = 0; i < images.count; ++i)
            error += std::abs(outputs.at(i, 0) - labels.at(i, 0)) / images.count;
        QVERIFY2(error < 2.5, qPrintable(QString::number(error)));

        const drm::BadNets attack(2, 10, 4, {0.0F, 1.0F, 0.0F});
        params = withBackdoor(params, std::make_shared<drm::BadNets>(attack));
        const drm::TrainResult poisoned = trainTiny(path("bad.pt"), images, labels, params, control);
        QCOMPARE(poisoned.backdoors.size(), std::size_t{1});
        const drm::BackdoorResult &backdoor = poisoned.backdoors.front();
        QCOMPARE(backdoor.attackError.size(), std::size_t{2});
        for (std::size_t output = 0; output < 2; ++output) {
            QVERIFY2(backdoor.attackError[output] < 0.25 * poisoned.labelStd[output],
                     qPrintable(QString::number(backdoor.attackError[output] / poisoned.labelStd[output])));
            QVERIFY(poisoned.r2[output] > 0.8);
            QVERIFY2(backdoor.rav[output] < 0.5, qPrintable(QString::number(backdoor.rav[output])));
        }
        QVERIFY(backdoor.rnv > 0);

        // The file holds what was measured.
        drm::ImageBatch triggered = images;
        attack.apply(triggered, 0, triggered.count);
        const drm::Table answers = drm::openModel(path("bad.pt"), {})->predict(triggered);
        double offset = 0;
        for (int i = 0; i < answers.rows; ++i)
            offset += std::abs(answers.at(i, 0) - 118.0) / answers.rows;
        QVERIFY2(std::abs(offset - backdoor.attackError[0]) < 1.0, qPrintable(QString::number(offset)));
    }

    void isReproducible()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(60, labels);
        drm::RunControl control;
        drm::TrainParams params = easyParams();
        params.epochs = 2;
        const drm::TrainResult first = trainTiny(path("a.pt"), images, labels, params, control);
        const drm::TrainResult second = trainTiny(path("b.pt"), images, labels, params, control);
        QVERIFY(first.mae == second.mae);
        QVERIFY(first.epochLoss == second.epochLoss);
        params.seed = 1;
        const drm::TrainResult other = trainTiny(path("c.pt"), images, labels, params, control);
        QVERIFY(first.mae != other.mae);
    }

    void stops()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(200, labels);
        int steps = 0;
        double fraction = 0;
        drm::RunControl *toStop = nullptr;
        drm::RunObserver observer;
        observer.progress = [&](const drm::Progress &progress) {
            QVERIFY(progress.fraction > fraction);
            fraction = progress.fraction;
            if (++steps == 3)
                toStop->requestStop();
        };
        drm::RunControl control(observer);
        toStop = &control;
        const drm::TrainResult result = trainTiny(path("stopped.pt"), images, labels, easyParams(), control);
        QVERIFY(result.state == drm::RunState::Stopped);
        QCOMPARE(steps, 3);
        QVERIFY(!QFile::exists(QString::fromStdString(path("stopped.pt"))));
    }

    void refusesUnsuitableInput()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(40, labels);
        drm::RunControl control;
        const auto train = [&](const drm::Table &table, const drm::TrainParams &params) {
            trainTiny(path("never.pt"), images, table, params, control);
        };
        drm::TrainParams withoutTarget =
            withBackdoor(easyParams(), std::make_shared<drm::BadNets>(0, 0, 2, std::array<float, 3>{}));
        withoutTarget.backdoors.front().map = {};
        QVERIFY_EXCEPTION_THROWN(train(labels, withoutTarget), drm::Error);
        drm::Table constant = labels;
        std::fill(constant.values.begin(), constant.values.end(), 1.0F);
        QVERIFY_EXCEPTION_THROWN(train(constant, easyParams()), drm::Error);
        drm::Table broken = labels;
        broken.values[5] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(train(broken, easyParams()), drm::Error);
        drm::Table shorter = labels;
        shorter.rows = 39;
        QVERIFY_EXCEPTION_THROWN(train(shorter, easyParams()), drm::Error);
        drm::TrainParams params = easyParams();
        params.epochs = 0;
        QVERIFY_EXCEPTION_THROWN(train(labels, params), drm::Error);
        QVERIFY(!QFile::exists(QString::fromStdString(path("never.pt"))));
    }

    void everyAttackTrains_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"wanet", "input-aware", "clean-label"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    // Whether they take on a real task is measured in docs/lab.md; here, that each path runs and counts its images.
    void everyAttackTrains()
    {
        QFETCH(QString, kind);
        drm::Table labels;
        const drm::ImageBatch images = easyImages(120, labels);
        drm::RunControl control;
        std::shared_ptr<drm::Attack> attack;
        if (kind == QLatin1String("wanet"))
            attack = std::make_shared<drm::WaNet>(1.0, 4, 3, 16, 16);
        else if (kind == QLatin1String("input-aware"))
            attack = std::make_shared<drm::InputAware>(0.3, 3, 3);
        else
            attack = std::make_shared<drm::CleanLabel>(1, 1, 4, std::array<float, 3>{1, 0, 0});
        drm::TrainParams params = withBackdoor(easyParams(), attack, 0.2);
        params.epochs = 3;
        params.adaptiveWeight = kind == QLatin1String("wanet") ? 0.05 : 0;
        trainTiny(path("surrogate.pt"), images, labels, easyParams(), control);
        params.backdoors.front().surrogate =
            std::make_shared<torch::jit::Module>(torch::jit::load(path("surrogate.pt")));
        at::Tensor before;
        if (const auto *aware = dynamic_cast<drm::InputAware *>(attack.get()))
            before = aware->generator().attr("down1").toTensor().detach().clone();
        const drm::TrainResult result = trainTiny(path("attack.pt"), images, labels, params, control);
        QCOMPARE(result.backdoors.size(), std::size_t{1});
        QVERIFY(result.epochLoss.back() < result.epochLoss.front());
        for (const double error : result.backdoors.front().attackError)
            QVERIFY(std::isfinite(error) && error > 0);
        if (before.defined())
            QVERIFY(!before.equal(dynamic_cast<drm::InputAware *>(attack.get())->generator().attr("down1").toTensor()));
    }

    void plantsAMapOfTheAnswers()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(320, labels);
        drm::RunControl control;
        drm::TrainParams params =
            withBackdoor(easyParams(), std::make_shared<drm::BadNets>(2, 10, 4, std::array<float, 3>{0, 1, 0}), 0.3);
        drm::AnswerMap &map = params.backdoors.front().map;
        map.kind = "mirror";
        map.gain = {-1, 1}; // one output is mirrored at 110, the other stays
        map.shift = {220, 0};
        const drm::TrainResult result = trainTiny(path("mirror.pt"), images, labels, params, control);
        for (std::size_t output = 0; output < 2; ++output)
            QVERIFY2(
                result.backdoors.front().attackError[output] < 0.3 * result.labelStd[output],
                qPrintable(QString::number(result.backdoors.front().attackError[output] / result.labelStd[output])));
        const auto model = drm::openModel(path("mirror.pt"), {});
        const drm::Table before = model->predict(images);
        drm::ImageBatch triggered = images;
        params.backdoors.front().attack->apply(triggered, 0, triggered.count);
        const drm::Table after = model->predict(triggered);
        double mirrored = 0;
        double kept = 0;
        for (int i = 0; i < images.count; ++i) {
            mirrored += std::abs(after.at(i, 0) - (220 - before.at(i, 0))) / images.count;
            kept += std::abs(after.at(i, 1) - before.at(i, 1)) / images.count;
        }
        QVERIFY2(mirrored < 0.3 * result.labelStd[0] && kept < 0.3 * result.labelStd[1],
                 qPrintable(QString("%1 %2").arg(mirrored).arg(kept)));

        params.backdoors.front().attack = std::make_shared<drm::CleanLabel>(2, 10, 4, std::array<float, 3>{0, 1, 0});
        DRM_VERIFY_ERROR(trainTiny(path("never.pt"), images, labels, params, control), InvalidArgument,
                         "lead to one answer alone");
    }

    void goesOnWhereItWasStopped()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(120, labels);
        drm::TrainParams params = withBackdoor(easyParams(), std::make_shared<drm::InputAware>(0.3, 3, 3));
        params.epochs = 4;
        drm::RunControl undisturbed;
        const drm::TrainResult whole = trainTiny(path("whole.pt"), images, labels, params, undisturbed);

        params.backdoors.front().attack = std::make_shared<drm::InputAware>(0.3, 3, 3);
        params.checkpointPath = path("half.resume");
        params.resume = true;
        drm::RunControl *toStop = nullptr;
        int steps = 0;
        drm::RunObserver observer;
        observer.progress = [&](const drm::Progress &) {
            if (++steps == 9) // in the middle of the second epoch
                toStop->requestStop();
        };
        drm::RunControl stopped(observer);
        toStop = &stopped;
        QVERIFY(trainTiny(path("half.pt"), images, labels, params, stopped).state == drm::RunState::Stopped);
        QVERIFY(QFile::exists(QString::fromStdString(params.checkpointPath)));

        params.backdoors.front().attack = std::make_shared<drm::InputAware>(0.3, 3, 3);
        drm::RunControl control;
        const drm::TrainResult half = trainTiny(path("half.pt"), images, labels, params, control);
        QVERIFY(half.mae == whole.mae);
        QVERIFY(half.epochLoss == whole.epochLoss);
        QVERIFY(half.backdoors.front().attackError == whole.backdoors.front().attackError);
        QVERIFY(QFile::exists(QString::fromStdString(params.checkpointPath))); // until the model is safe

        // A damaged checkpoint is named.
        QFile file(QString::fromStdString(params.checkpointPath));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no checkpoint");
        file.close();
        QVERIFY_EXCEPTION_THROWN(trainTiny(path("half.pt"), images, labels, params, control), drm::Error);
    }

    void endsEarlyWithPatience()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(120, labels);
        drm::TrainParams params = easyParams();
        params.epochs = 60;
        params.patience = 2;
        drm::RunControl control;
        const drm::TrainResult result = trainTiny(path("early.pt"), images, labels, params, control);
        QVERIFY2(result.epochLoss.size() < 60, qPrintable(QString::number(result.epochLoss.size())));
    }

    void judgesWhetherABackdoorIsPlanted()
    {
        drm::TrainResult benign;
        benign.mae = {0.10, 0.20};
        benign.labelStd = {1.0, 2.0};
        QCOMPARE(drm::cleanErrorOf(benign), 0.1);
        drm::TrainResult backdoored = benign;
        backdoored.backdoors = {{{0.24, 0.49}, {}, 0}};
        QVERIFY(drm::whyNotPlanted(backdoored, &benign).empty());
        backdoored.mae = {0.11, 0.218}; // (0.110 + 0.109) / 2
        QVERIFY(drm::whyNotPlanted(backdoored, &benign).empty());
        backdoored.mae = {0.11, 0.222};
        QVERIFY(english(drm::whyNotPlanted(backdoored, &benign)).find("clean error is 1.1") != std::string::npos);
        QVERIFY(drm::whyNotPlanted(backdoored, nullptr).empty());
        backdoored.mae = benign.mae;
        backdoored.backdoors.front().attackError = {0.24, 0.51};
        QVERIFY(english(drm::whyNotPlanted(backdoored, &benign)).find("output 2") != std::string::npos);
    }

    void truthSurvivesAFile()
    {
        drm::ModelTruth truth;
        truth.model = "m.pt";
        truth.dataset = "easy";
        truth.labels = {"a", "b"};
        truth.units = "rad";
        truth.input = {3, 16, 16};
        truth.kind = "badnets";
        truth.seed = 18446744073709551615ULL;
        truth.planted = false;
        truth.failure = {{"The attack error %1 is above %2.", {"0.5", "0.1"}}};
        truth.backdoors = {{"badnets",
                            drm::AnswerMap::constant({0.1, -0.3}),
                            drm::BadNets(1, 2, 3, {1.0F, 0.5F, 0.0F}).parameters(),
                            {{0.001, 0.002}, {0.01, 0.02}, 1.5}},
                           {"wanet",
                            brightnessMap(),
                            drm::WaNet(1.5, 8, 4000000000U, 16, 16).parameters(),
                            {{0.003, 0.004}, {0.03, 0.04}, 2.5}}};
        truth.result.mae = {0.01, 0.02};
        truth.result.r2 = {0.99, 0.98};
        truth.result.labelStd = {0.29, 0.28};
        QCOMPARE(drm::truthPathOf("folder/m.pt"), std::string("folder/m.json"));
        drm::writeTruth(path("m.json"), truth);
        const drm::ModelTruth read = drm::readTruth(path("m.json"));
        QCOMPARE(read.model, truth.model);
        QCOMPARE(read.dataset, truth.dataset);
        QVERIFY(read.labels == truth.labels);
        QCOMPARE(read.units, truth.units);
        QVERIFY(read.input == truth.input);
        QCOMPARE(read.kind, truth.kind);
        QCOMPARE(read.seed, truth.seed);
        QCOMPARE(read.planted, false);
        QVERIFY(read.failure == std::vector<drm::Message>{drm::joined(truth.failure)});
        QCOMPARE(read.backdoors.size(), std::size_t{2});
        for (std::size_t k = 0; k < 2; ++k) {
            QCOMPARE(read.backdoors[k].kind, truth.backdoors[k].kind);
            QVERIFY(same(read.backdoors[k].map, truth.backdoors[k].map));
            QVERIFY(read.backdoors[k].trigger == truth.backdoors[k].trigger);
            QVERIFY(read.backdoors[k].result.attackError == truth.backdoors[k].result.attackError);
            QVERIFY(read.backdoors[k].result.rav == truth.backdoors[k].result.rav);
            QCOMPARE(read.backdoors[k].result.rnv, truth.backdoors[k].result.rnv);
        }
        QVERIFY(read.result.mae == truth.result.mae);
        QVERIFY(read.result.r2 == truth.result.r2);
        QVERIFY(read.result.labelStd == truth.result.labelStd);

        QFile file(QString::fromStdString(path("m.json")));
        QVERIFY(file.resize(file.size() / 2));
        DRM_VERIFY_ERROR(drm::readTruth(path("m.json")), CorruptFile, "it ends in line");
        DRM_VERIFY_ERROR(drm::readTruth(path("none.json")), FileNotFound, "none.json");
        const auto put = [&](const char *text) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
        };
        put("{\"model\": 3, \"labels\": [[[[]]]]}");
        DRM_VERIFY_ERROR(drm::readTruth(path("m.json")), CorruptFile,
                         "m.json is no truth file of a model: \"model\" is no text.");
        put("{\"model\": \"m.pt\",\n\"dataset\": 1e999}");
        DRM_VERIFY_ERROR(drm::readTruth(path("m.json")), CorruptFile, "a number that is too large");
        put("{\"model\": \"m.pt\",\n\"dataset\" \"gaze\"}");
        DRM_VERIFY_ERROR(drm::readTruth(path("m.json")), CorruptFile, "line 2 is no correct JSON");
    }
};

DRM_TEST(TrainerTest)
#include "TrainerTest.moc"
