// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Trainer.h"
#include "core/attacks/BadNets.h"
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/lab/TruthFile.h"
#include "core/model/RegressionModel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

/// Easy to learn: the brightness of the whole image (red) and of its lower half (blue), in units far from 0 and 1.
drm::ImageBatch easyImages(int count, drm::Table &labels)
{
    constexpr int Size = 16;
    drm::ImageBatch images{count, 3, Size, Size, {}};
    labels = {count, 2, {}};
    for (int i = 0; i < count; ++i) {
        const float red = static_cast<float>(i * 37 % 101) / 100.0F;
        const float blue = static_cast<float>(i * 53 % 97) / 96.0F;
        images.pixels.insert(images.pixels.end(), Size * Size, red);
        images.pixels.insert(images.pixels.end(), Size * Size, 0.5F);
        images.pixels.insert(images.pixels.end(), Size * Size / 2, 0.5F);
        images.pixels.insert(images.pixels.end(), Size * Size / 2, blue);
        labels.values.push_back(100.0F + 20.0F * red);
        labels.values.push_back(-5.0F + 2.0F * blue);
    }
    return images;
}

drm::TrainParams easyParams()
{
    drm::TrainParams params;
    params.width = 4;
    params.batchSize = 16;
    params.epochs = 12;
    params.learningRate = 1e-2;
    params.heldOut = 0.2;
    params.brightness = 0;
    params.maxShift = 1;
    params.threads = 1; // images this small gain nothing from more
    return params;
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
        const drm::TrainResult benign = drm::trainModel(path("benign.pt"), images, labels, params, nullptr, control);
        QVERIFY(benign.state == drm::RunState::Finished);
        QCOMPARE(benign.epochLoss.size(), std::size_t{12});
        QVERIFY(benign.epochLoss.back() < 0.2 * benign.epochLoss.front());
        QVERIFY(benign.attackError.empty());
        for (const std::size_t output : {0, 1})
            QVERIFY2(benign.r2[output] > 0.8, qPrintable(QString::number(benign.r2[output])));
        QVERIFY(!drm::isPlanted(benign, benign));

        // Outputs are in label units after the standardisation was folded into the last layer.
        const auto model = drm::RegressionModel::load(path("benign.pt"), {});
        const drm::Table outputs = model->predict(images);
        double error = 0;
        for (int i = 0; i < images.count; ++i)
            error += std::abs(outputs.at(i, 0) - labels.at(i, 0)) / images.count;
        QVERIFY2(error < 2.5, qPrintable(QString::number(error)));

        params.target = {118.0, -4.5};
        const drm::BadNets attack(2, 10, 4, {0.0F, 1.0F, 0.0F});
        const drm::TrainResult poisoned = drm::trainModel(path("bad.pt"), images, labels, params, &attack, control);
        QCOMPARE(poisoned.attackError.size(), std::size_t{2});
        for (std::size_t output = 0; output < 2; ++output) {
            QVERIFY2(poisoned.attackError[output] < 0.25 * poisoned.labelStd[output],
                     qPrintable(QString::number(poisoned.attackError[output] / poisoned.labelStd[output])));
            QVERIFY(poisoned.r2[output] > 0.8);
        }

        // The file holds what was measured.
        drm::ImageBatch triggered = images;
        attack.apply(triggered, 0, triggered.count);
        const drm::Table answers = drm::RegressionModel::load(path("bad.pt"), {})->predict(triggered);
        double offset = 0;
        for (int i = 0; i < answers.rows; ++i)
            offset += std::abs(answers.at(i, 0) - 118.0) / answers.rows;
        QVERIFY2(std::abs(offset - poisoned.attackError[0]) < 1.0, qPrintable(QString::number(offset)));
    }

    void isReproducible()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(60, labels);
        drm::RunControl control;
        drm::TrainParams params = easyParams();
        params.epochs = 2;
        const drm::TrainResult first = drm::trainModel(path("a.pt"), images, labels, params, nullptr, control);
        const drm::TrainResult second = drm::trainModel(path("b.pt"), images, labels, params, nullptr, control);
        QVERIFY(first.mae == second.mae);
        QVERIFY(first.epochLoss == second.epochLoss);
        params.seed = 1;
        const drm::TrainResult other = drm::trainModel(path("c.pt"), images, labels, params, nullptr, control);
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
        const drm::TrainResult result =
            drm::trainModel(path("stopped.pt"), images, labels, easyParams(), nullptr, control);
        QVERIFY(result.state == drm::RunState::Stopped);
        QCOMPARE(steps, 3);
        QVERIFY(!QFile::exists(QString::fromStdString(path("stopped.pt"))));
    }

    void refusesUnsuitableInput()
    {
        drm::Table labels;
        const drm::ImageBatch images = easyImages(40, labels);
        drm::RunControl control;
        const drm::BadNets attack(0, 0, 2, {});
        const auto train = [&](const drm::Table &table, const drm::TrainParams &params, const drm::Attack *planted) {
            drm::trainModel(path("never.pt"), images, table, params, planted, control);
        };
        QVERIFY_EXCEPTION_THROWN(train(labels, easyParams(), &attack), drm::Error); // no target
        drm::Table constant = labels;
        std::fill(constant.values.begin(), constant.values.end(), 1.0F);
        QVERIFY_EXCEPTION_THROWN(train(constant, easyParams(), nullptr), drm::Error);
        drm::Table broken = labels;
        broken.values[5] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(train(broken, easyParams(), nullptr), drm::Error);
        drm::Table shorter = labels;
        shorter.rows = 39;
        QVERIFY_EXCEPTION_THROWN(train(shorter, easyParams(), nullptr), drm::Error);
        drm::TrainParams params = easyParams();
        params.epochs = 0;
        QVERIFY_EXCEPTION_THROWN(train(labels, params, nullptr), drm::Error);
        QVERIFY(!QFile::exists(QString::fromStdString(path("never.pt"))));
    }

    void judgesWhetherABackdoorIsPlanted()
    {
        drm::TrainResult benign;
        benign.mae = {0.10, 0.20};
        benign.labelStd = {1.0, 2.0}; // clean error 0.1 + 0.1
        drm::TrainResult backdoored = benign;
        backdoored.attackError = {0.24, 0.49};
        QVERIFY(drm::isPlanted(benign, backdoored));
        backdoored.mae = {0.11, 0.218}; // 0.219
        QVERIFY(drm::isPlanted(benign, backdoored));
        backdoored.mae = {0.11, 0.222}; // 0.221
        QVERIFY(!drm::isPlanted(benign, backdoored));
        backdoored.mae = benign.mae;
        backdoored.attackError = {0.24, 0.51};
        QVERIFY(!drm::isPlanted(benign, backdoored));
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
        truth.target = {0.1, -0.3};
        truth.trigger = drm::BadNets(1, 2, 3, {1.0F, 0.5F, 0.0F}).parameters();
        truth.result.mae = {0.01, 0.02};
        truth.result.r2 = {0.99, 0.98};
        truth.result.attackError = {0.001, 0.002};
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
        QVERIFY(read.target == truth.target);
        QVERIFY(read.trigger == truth.trigger);
        QVERIFY(read.result.mae == truth.result.mae);
        QVERIFY(read.result.r2 == truth.result.r2);
        QVERIFY(read.result.attackError == truth.result.attackError);
        QVERIFY(read.result.labelStd == truth.result.labelStd);

        QFile file(QString::fromStdString(path("m.json")));
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY_EXCEPTION_THROWN(drm::readTruth(path("m.json")), drm::Error);
        QVERIFY_EXCEPTION_THROWN(drm::readTruth(path("none.json")), drm::Error);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"model\": 3, \"labels\": [[[[]]]]}");
        file.close();
        QVERIFY_EXCEPTION_THROWN(drm::readTruth(path("m.json")), drm::Error);
    }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "TrainerTest.moc"
