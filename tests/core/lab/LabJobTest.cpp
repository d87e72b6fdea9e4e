// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/data/Dataset.h"
#include "core/evaluate/Zoo.h"
#include "core/intake/ModelIntake.h"
#include "core/lab/LabEstimate.h"
#include "core/model/RegressionModel.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace drm;

namespace {

/// A task that is rendered in a moment and trained in a second or two.
TaskSpec smallTask()
{
    return {"gaze", 160, 32, 3};
}

LabRequest smallRequest(const QTemporaryDir &dir)
{
    LabRequest request;
    request.dataPath = dir.filePath("small.h5").toStdString();
    if (!QFile::exists(QString::fromStdString(request.dataPath)))
        renderTask(smallTask(), request.dataPath);
    request.outPath = dir.filePath("m.pt").toStdString();
    request.epochs = 1;
    return request;
}

std::string writePlan(const QTemporaryDir &dir, const QByteArray &text)
{
    const QString path = dir.filePath("plan.json");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path.toStdString();
}

const QByteArray smallPlan = R"({
  "about": "two models and their twin",
  "data": {"tiny": {"task": "gaze", "count": 120, "size": 32, "seed": 4}},
  "groups": [{"data": ["tiny"], "attacks": ["badnets", "input-aware"], "seeds": [7], "epochs": 1}]
})";

} // namespace

class LabJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeOfATrainingIsMeasuredBefore()
    {
        LabRequest request;
        request.epochs = 2;
        // 1,700 of 2,000 images train, in 27 steps of 64 an epoch.
        QCOMPARE(trainingSteps(request, 2000), 54.0);
        request.attack = "badnets"; // a tenth more images a step, and a twin
        QCOMPARE(trainingSteps(request, 2000), 2 * 27 * 1.1 + 2 * 27);
        request.epochs = 0;
        QCOMPARE(trainingSteps(request, 10), 18 * 1.1 + 15);
        RunControl control;
        const std::optional<double> step = measureTrainingStep(request, 16, control);
        QVERIFY(step && *step > 0 && *step < 60);
        request.architecture = "unknown";
        QVERIFY_EXCEPTION_THROWN(measureTrainingStep(request, 16, control), Error);
        request.architecture = "resnet-slim";
        control.requestStop();
        QVERIFY(!measureTrainingStep(request, 16, control));
    }

    void writesModelTruthAndTwin()
    {
        const QTemporaryDir dir;
        LabRequest request = smallRequest(dir);
        request.attack = "two";
        request.settings.knobs = {{"share", {0.3}}, {"size", {7}}, {"row", {3}}, {"col", {4}}, {"rgb", {0, 0.5, 1}}};
        std::vector<PhaseInfo> phases;
        std::vector<int> records(4);
        RunObserver observer;
        observer.phaseStarted = [&](const PhaseInfo &phase) { phases.push_back(phase); };
        observer.iteration = [&](const IterationRecord &record) { ++records[static_cast<std::size_t>(record.phase)]; };
        double fraction = 0;
        observer.progress = [&](const Progress &now) {
            QVERIFY(now.fraction >= fraction);
            fraction = now.fraction;
        };
        RunControl control(observer);
        QVERIFY(!isTrained(request));
        const LabRecord record = trainLabModel(request, control);
        QVERIFY(record.state == RunState::Finished);
        QCOMPARE(fraction, 1.0);
        QCOMPARE(phases.size(), std::size_t{4});
        QVERIFY(phases[0].title.rfind("benign twin", 0) == 0 && phases[2].title == "training loss");
        QVERIFY(records[0] > 0 && records[1] == 1 && records[2] == records[0] && records[3] == 1);

        QVERIFY(isTrained(request));
        const ModelTruth truth = readTruth(dir.filePath("m.json").toStdString());
        QCOMPARE(truth.kind, std::string("two"));
        QCOMPARE(truth.dataset, std::string("small"));
        QCOMPARE(truth.units, std::string("rad"));
        QCOMPARE(truth.backdoors.size(), std::size_t{2});
        QCOMPARE(truth.backdoors[0].kind, std::string("badnets"));
        QCOMPARE(truth.backdoors[1].kind, std::string("blended"));
        QCOMPARE(truth.backdoors[1].trigger.front().second, std::vector<double>{0.3});
        // Earlier truths say the same, in this order: with another recipe their models would be trained anew.
        QVERIFY2(endsWith(truth.recipe,
                          "two arch=resnet-slim seed=0 epochs=1 size=0 images=20000 "
                          "rate=0.10000000000000001 adaptive=0 strength=0.29999999999999999 edge=7 "
                          "row=3 column=4 colour=0,0.5,1"),
                 truth.recipe.c_str());
        // One epoch plants nothing, and that is said.
        QVERIFY(!truth.planted && !truth.failure.empty());
        // Targets lie inside the labels and apart from each other.
        double apart = 0;
        for (std::size_t j = 0; j < 2; ++j) {
            QVERIFY(std::abs(truth.backdoors[0].map.target()[j]) < 0.45);
            apart += std::pow((truth.backdoors[0].map.target()[j] - truth.backdoors[1].map.target()[j]) / 0.289, 2) / 2;
        }
        QVERIFY2(apart > 0.8, qPrintable(QString::number(apart)));

        const ModelTruth twin = readTruth(dir.filePath("m-twin.json").toStdString());
        QCOMPARE(twin.kind, std::string("benign"));
        // The twin is taken from there the next time, and a file of another recipe is not.
        const QDateTime written = QFileInfo(dir.filePath("m-twin.pt")).lastModified();
        request.attack = "badnets";
        QVERIFY(!isTrained(request));
        fraction = 0;
        {
            const OutputLock taken(request.outPath);
            QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        }
        QFile checkpoint(dir.filePath("m.pt.resume")); // of no use once the model and its truth are written
        QVERIFY(checkpoint.open(QIODevice::WriteOnly));
        request.resume = false;
        trainLabModel(request, control);
        QCOMPARE(QDir(dir.path()).entryList({"m.*"}, QDir::Files, QDir::Name), QStringList({"m.json", "m.pt"}));
        QCOMPARE(QFileInfo(dir.filePath("m-twin.pt")).lastModified(), written);
    }

    void theTruthMakesTheTriggerAgain()
    {
        const QTemporaryDir dir;
        LabRequest request = smallRequest(dir);
        request.attack = "input-aware";
        request.map.target = {0.1, 0.2};
        RunControl control;
        const LabRecord record = trainLabModel(request, control);
        const ModelTruth truth = readTruth(dir.filePath("m.json").toStdString());
        QVERIFY(truth.backdoors.front().map.target() == request.map.target);
        const auto attack = attackFromParameters(truth.backdoors.front().kind, truth.backdoors.front().trigger, 3, 32,
                                                 32, generatorPathOf(request.outPath));
        // The attack error in the file is that of the model file under the attack that the file describes.
        const auto data = openDataset(request.dataPath);
        const auto model = openModel(request.outPath, {});
        std::vector<std::int64_t> indices;
        for (std::int64_t i = 0; i < data->size(); ++i)
            indices.push_back(i);
        ImageBatch images = data->read(indices, {3, 32, 32});
        attack->apply(images, 0, images.count);
        const Table answers = model->predict(images);
        double error = 0;
        for (int i = 0; i < answers.rows; ++i)
            error += std::abs(answers.at(i, 0) - 0.1) / answers.rows;
        const double told = truth.backdoors.front().result.attackError[0];
        QVERIFY2(std::abs(error - told) < 0.25 * told, qPrintable(QString("%1 %2").arg(error).arg(told)));
    }

    void everyChoiceHasItsKnobs()
    {
        QCOMPARE(labAttacks().front(), std::string("none"));
        QVERIFY(labKnobs("none").empty() && attacksOf("none").empty());
        QVERIFY_EXCEPTION_THROWN(attacksOf("nonsense"), Error);
        QStringList two;
        for (const AttackKnob &knob : labKnobs("two"))
            two << QString::fromStdString(knob.name);
        QCOMPARE(two, QStringList({"size", "row", "col", "rgb", "share"})); // no option twice
    }

    void refusesWhatCannotBeTrained()
    {
        const QTemporaryDir dir;
        RunControl control;
        LabRequest request = smallRequest(dir);
        request.attack = "nonsense";
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request = smallRequest(dir);
        request.outPath = dir.filePath("m.onnx").toStdString();
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request = smallRequest(dir);
        request.architecture = "transformer";
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request = smallRequest(dir);
        request.dataPath = dir.filePath("none.h5").toStdString();
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request = smallRequest(dir);
        request.attack = "badnets";
        request.map.target = {0.1};
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request.map = {};
        request.map.kind = "mirror";
        request.attack = "clean-label"; // and before a twin is trained for it
        DRM_VERIFY_ERROR(trainLabModel(request, control), InvalidArgument, "lead to one answer alone");
        QVERIFY(!QFile::exists(dir.filePath("m-twin.pt")));
        request.attack = "none";
        DRM_VERIFY_ERROR(trainLabModel(request, control), InvalidArgument, "no answer map");
        request.attack = "badnets";
        // A file that is no twin is left alone.
        request.map = {};
        request.twinPath = dir.filePath("precious.pt").toStdString();
        QFile precious(QString::fromStdString(request.twinPath));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("precious");
        precious.close();
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        QCOMPARE(precious.size(), qint64{8});
        request.twinPath = dir.filePath("./m.pt").toStdString();
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
        request.twinPath.clear();
        request.rate = 0.001;
        QVERIFY_EXCEPTION_THROWN(trainLabModel(request, control), Error);
    }

    void aStoppedZooGoesOn()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        const ZooPlan plan = readZooPlan(writePlan(dir, smallPlan), folder);
        QCOMPARE(plan.models.size(), std::size_t{3});
        QCOMPARE(plan.models.front().attack, std::string("none"));
        QVERIFY(plan.models[1].twinPath == plan.models[0].outPath);

        RunControl stopping;
        ZooResult zoo = trainZoo(plan, 1, 1, stopping, [&](const ZooProgress &now) {
            if (now.done == 1 && now.fraction > 0 && now.fraction < 1)
                stopping.requestStop(); // in the second model
        });
        QVERIFY(zoo.state == RunState::Stopped);
        QCOMPARE(zoo.models.size(), std::size_t{1});
        const QDateTime first = QFileInfo(dir.filePath("tiny-none-7.pt")).lastModified();

        RunControl control;
        std::atomic<int> most{0};
        zoo = trainZoo(plan, 2, 1, control, [&](const ZooProgress &now) { most = now.done; });
        QVERIFY(zoo.state == RunState::Finished);
        QCOMPARE(most.load(), 3);
        QCOMPARE(zoo.models.size(), std::size_t{3});
        QCOMPARE(QFileInfo(dir.filePath("tiny-none-7.pt")).lastModified(), first);
        QVERIFY(QFile::exists(dir.filePath("tiny-input-aware-7.trigger.pt")));
        const QString table = QString::fromStdString(zooTable(zoo));
        QVERIFY(table.contains("| tiny | input-aware | resnet-slim | 7 |"));
        QVERIFY(table.contains("Not planted:"));
        QVERIFY(QDir(dir.path()).entryList({"*.resume"}).isEmpty());
    }

    void refusesBadPlans_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("models: 3") << "line 1 is no correct JSON";
        QTest::newRow("an error further down")
            << QByteArray("{\"data\": {},\n // all\n\"groups\" []}") << "line 3 is no correct JSON";
        QTest::newRow("cut off") << QByteArray("{\"data\": {},\n\"groups\": [") << "it ends in line 2";
        QTest::newRow("no object") << QByteArray("[]") << "it is no object";
        QTest::newRow("no groups") << QByteArray(R"({"data": {}})") << "\"groups\" is missing";
        QTest::newRow("no task") << QByteArray(R"({"data": {"x": {}}, "groups": []})") << "\"data/x/task\" is missing";
        QTest::newRow("text for a number")
            << QByteArray(R"({"data": {"x": {"task": "gaze", "seed": "1"}}, "groups": []})")
            << "\"data/x/seed\" is no whole number of 0 or more";
        QTest::newRow("a number for a list") << QByteArray(
            R"({"data": {"x": {"task": "gaze"}}, "groups": [{"data": ["x"], "attacks": 1, "seeds": []}]})")
                                             << "\"groups/0/attacks\" is no list";
        QTest::newRow("unknown key") << QByteArray(R"({"data": {}, "groups": [], "modles": 1})")
                                     << "\"modles\" means nothing here";
        QTest::newRow("no such data") << QByteArray(
            R"({"data": {}, "groups": [{"data": ["x"], "attacks": ["none"], "seeds": [1]}]})")
                                      << "names data 'x'";
        QTest::newRow("a name that leaves the folder") << QByteArray(
            R"({"data": {"../x": {"task": "gaze"}}, "groups": [{"data": ["../x"], "attacks": ["none"], "seeds": [1]}]})")
                                                       << "becomes part of file names";
        QTest::newRow("no such attack") << QByteArray(
            R"({"data": {"x": {"task": "gaze"}}, "groups": [{"data": ["x"], "attacks": ["magic"], "seeds": [1]}]})")
                                        << "no attack 'magic'";
        QTest::newRow("no such network") << QByteArray(
            R"({"data": {"x": {"task": "gaze"}}, "groups": [{"data": ["x"], "attacks": ["none"], "seeds": [1],
                "architecture": "../resnet"}]})")
                                         << "no architecture";
        QTest::newRow("two of one name") << QByteArray(
            R"({"data": {"x": {"task": "gaze"}}, "groups": [{"data": ["x"], "attacks": ["none"], "seeds": [1]},
                {"data": ["x"], "attacks": ["badnets"], "seeds": [1], "epochs": 3}]})")
                                         << "with different settings";
        QTest::newRow("too large") << QByteArray(
            R"({"data": {"x": {"task": "gaze", "size": 100000}}, "groups": [{"data": ["x"], "attacks": ["none"], "seeds": [1]}]})")
                                   << "\"data/x/size\" is no whole number of 16 to 512";
        QTest::newRow("nothing to do") << QByteArray(R"({"data": {"x": {"task": "gaze"}}, "groups": []})")
                                       << "asks for no model";
        QTest::newRow("too deep") << QByteArray(5000, '[') << "nested too deeply";
    }

    void refusesBadPlans()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, said);
        const QTemporaryDir dir;
        const std::string path = writePlan(dir, plan);
        DRM_VERIFY_ERROR(readZooPlan(path, dir.path().toStdString()), CorruptFile, path);
        DRM_VERIFY_ERROR(readZooPlan(path, dir.path().toStdString()), CorruptFile, said.toStdString());
    }

    void theTableHoldsNoControlCharacters()
    {
        ZooResult zoo;
        ModelTruth truth;
        truth.model = truth.dataset = truth.kind = truth.architecture = "a\x1b[2Jb";
        truth.failure = {Message::asIs("a\x1b[2Jb")};
        truth.planted = false;
        zoo.models = {truth};
        const QString table = QString::fromStdString(zooTable(zoo));
        QCOMPARE(table.count("a?[2Jb"), 5);
        QVERIFY(!table.contains('\x1b'));
    }
};

DRM_TEST(LabJobTest)
#include "LabJobTest.moc"
