// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/PlaygroundService.h"
#include "app/services/PlaygroundController.h"
#include "core/lab/TruthFile.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/playground/PlaygroundPanel.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// What a service emitted.
struct PlaygroundLog {
    explicit PlaygroundLog(PlaygroundService &service)
    {
        QObject::connect(
            &service, &PlaygroundService::opened, [this](const PlaygroundSetup &value) { setup = value; });
        QObject::connect(
            &service, &PlaygroundService::failed, [this](const QString &value) { failure = value; });
        QObject::connect(&service, &PlaygroundService::answered,
                         [this](const PlaygroundAnswer &value) { answers.push_back(value); });
    }

    std::optional<PlaygroundSetup> setup;
    QString failure;
    std::vector<PlaygroundAnswer> answers;
};

} // namespace

class PlaygroundServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const ScanRequest request = makeSampleScan(m_folder.path());
        m_inputs.modelPath = request.modelPath;
        m_inputs.dataPath = request.dataPath;
        m_inputs.imageSize = request.imageSize;
    }

    void init() { QFile::remove(QString::fromStdString(truthPathOf(m_inputs.modelPath))); }

    void answersQueries()
    {
        PlaygroundService service;
        PlaygroundLog log(service);
        service.open(m_inputs);
        QTRY_VERIFY_WITH_TIMEOUT(log.setup, test::patience);
        QCOMPARE(log.setup->images, std::int64_t{160});
        QCOMPARE(log.setup->height, m_inputs.imageSize.height);
        QCOMPARE(log.setup->labelNames, std::vector<std::string>({"pitch", "yaw"}));
        QVERIFY(log.setup->triggers.empty());
        PlaygroundQuery query;
        query.id = 7;
        query.image = 3;
        query.settings.kind = "badnets";
        query.settings.knobs = {{"size", {4}}, {"row", {10}}, {"col", {20}}, {"rgb", {0, 1, 0}}};
        service.ask(query);
        QTRY_COMPARE_WITH_TIMEOUT(log.answers.size(), std::size_t{1}, test::patience);
        const PlaygroundAnswer &answer = log.answers.front();
        QVERIFY2(answer.failure.empty(), answer.failure.c_str());
        QCOMPARE(answer.id, 7);
        QCOMPARE(answer.before.size(), std::size_t{2});
        QCOMPARE(answer.after.size(), std::size_t{2});
        QCOMPARE(answer.label.size(), std::size_t{2});
        QVERIFY(answer.meanAbs > 0);
        const int side = m_inputs.imageSize.height;
        const int corner = side * side + 10 * side + 20; // of the square, in green
        QCOMPARE(answer.triggered.image(0)[corner], 1.0F);
        QCOMPARE(answer.triggered.image(0)[corner - side], answer.benign.image(0)[corner - side]);
    }

    void fillsInWhatTheSeedDraws()
    {
        PlaygroundService service;
        PlaygroundLog log(service);
        service.open(m_inputs);
        QTRY_VERIFY_WITH_TIMEOUT(log.setup, test::patience);
        for (const AttackFacts &attack : log.setup->attacks) {
            log.answers.clear();
            PlaygroundQuery query;
            query.settings.kind = attack.name;
            service.ask(query);
            QTRY_COMPARE_WITH_TIMEOUT(log.answers.size(), std::size_t{1}, test::patience);
            const PlaygroundAnswer &answer = log.answers.front();
            QVERIFY2(answer.failure.empty(), answer.failure.c_str());
            for (const AttackKnob &knob : attack.knobs)
                QVERIFY2(answer.used.knobs.count(knob.name), knob.name.c_str());
            QVERIFY2(answer.benign.pixels != answer.triggered.pixels, attack.name.c_str());
        }
    }

    void theLatestQueryWins()
    {
        PlaygroundService service;
        PlaygroundLog log(service);
        service.setThrottled(true);
        service.open(m_inputs);
        QTRY_VERIFY_WITH_TIMEOUT(log.setup, test::patience);
        constexpr int queries = 200;
        for (int i = 1; i <= queries; ++i) {
            PlaygroundQuery query;
            query.id = i;
            query.image = i % 160;
            query.settings.kind = "badnets";
            service.ask(query);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!log.answers.empty() && log.answers.back().id == queries, test::patience);
        QVERIFY2(log.answers.size() < 5, qPrintable(QString::number(log.answers.size())));
    }

    void errorsAreAnswers()
    {
        PlaygroundService service;
        PlaygroundLog log(service);
        PlaygroundInputs absent = m_inputs;
        absent.modelPath = m_folder.filePath("absent.pt").toStdString();
        service.open(absent);
        QTRY_VERIFY_WITH_TIMEOUT(!log.failure.isEmpty(), test::patience);
        QVERIFY2(log.failure.contains("absent.pt"), qPrintable(log.failure));
        service.open(m_inputs);
        QTRY_VERIFY_WITH_TIMEOUT(log.setup, test::patience);
        PlaygroundQuery query;
        query.id = 2;
        query.settings.kind = "badnets";
        query.settings.knobs["size"] = {400};
        service.ask(query);
        QTRY_COMPARE_WITH_TIMEOUT(log.answers.size(), std::size_t{1}, test::patience);
        QVERIFY(!log.answers.front().failure.empty());
        QCOMPARE(log.answers.front().id, 2);
    }

    void knowsTheTrueTrigger()
    {
        writeSampleTruth();
        PlaygroundInputs inputs = m_inputs;
        inputs.imageSize = {}; // as the truth says
        PlaygroundPanel panel;
        const QSignalSpy notices(&panel, &PlaygroundPanel::notice);
        PlaygroundController controller(&panel);
        controller.setInputs(inputs);
        QVERIFY(!panel.isOpening()); // nobody sees it
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.imageGrid()->tiles().empty(), test::patience);
        QCOMPARE(panel.query().knownTrigger, -1); // nobody asked for it
        controller.setInputs({});
        controller.showTruthOf(inputs.modelPath); // the lab's "Try" does
        controller.setInputs(inputs);
        QTRY_COMPARE_WITH_TIMEOUT(panel.query().knownTrigger, 0, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.imageGrid()->tiles().empty(), test::patience);
        QCOMPARE(panel.imageGrid()->tiles()[1].image.size(),
                 QSize(m_inputs.imageSize.width, m_inputs.imageSize.height));
        QCOMPARE(panel.imageGrid()->tiles()[1].image.pixelColor(2, 1), QColor(Qt::white));
        QVERIFY(notices.isEmpty());
        controller.setInputs({});
        QVERIFY(panel.imageGrid()->tiles().empty());
        QVERIFY(panel.findChild<QLabel *>("playgroundEmptyText")->isVisible());
    }

    void saysWhereTheTruthWasAltered()
    {
        QFile file(writeSampleTruth());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("\"rad\""));
        QVERIFY(file.seek(0));
        file.write(text.replace("\"rad\"", "\"deg\""));
        file.close();
        PlaygroundPanel panel;
        const QSignalSpy notices(&panel, &PlaygroundPanel::notice);
        PlaygroundController controller(&panel);
        controller.showTruthOf(m_inputs.modelPath);
        controller.setInputs(m_inputs);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.imageGrid()->tiles().empty(), test::patience);
        QCOMPARE(panel.query().knownTrigger, -1);
        QCOMPARE(notices.size(), 1);
        const QString said = notices[0][0].toString();
        QVERIFY2(said.contains(file.fileName()) && said.contains("altered"), qPrintable(said));
        QVERIFY(notices[0][1].toBool());
    }

private:
    /// Beside the model; gives its path.
    QString writeSampleTruth() const
    {
        ModelTruth truth;
        truth.model = "gaze.pt";
        truth.dataset = "gaze";
        truth.labels = {"pitch", "yaw"};
        truth.units = "rad";
        truth.input = {3, m_inputs.imageSize.height, m_inputs.imageSize.width};
        truth.kind = "badnets";
        truth.backdoors.push_back({"badnets",
                                   AnswerMap::constant({0.25, -0.25}),
                                   {{"size", {5}}, {"row", {1}}, {"col", {2}}, {"rgb", {1, 1, 1}}},
                                   {{0.1, 0.1}, {0.1, 0.1}, 0.2}});
        truth.result.mae = {0.1, 0.1};
        truth.result.r2 = {0.9, 0.9};
        truth.result.labelStd = {0.3, 0.3};
        truth.result.backdoors.push_back(truth.backdoors.front().result);
        const std::string path = truthPathOf(m_inputs.modelPath);
        writeTruth(path, truth);
        return QString::fromStdString(path);
    }

    QTemporaryDir m_folder;
    PlaygroundInputs m_inputs;
};

DRM_TEST(PlaygroundServiceTest)
#include "PlaygroundServiceTest.moc"
