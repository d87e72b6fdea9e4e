// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/InputDifferences.h"
#include "core/jobs/ResumePoint.h"
#include "core/jobs/UnsavedScan.h"
#include "core/model/checks/ConfirmationNeeded.h"
#include "core/record/VerdictText.h"
#include "core/seal/Sha256.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/FileSizeLimit.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

using namespace drm;

namespace {

void writeText(const std::string &path, const char *text)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class ScanJobTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    ScanRequest request() const
    {
        ScanRequest request;
        request.modelPath = file("model.pt");
        request.dataPath = file("images");
        request.outPath = file("run.h5");
        request.confirmed = true; // the images are of one colour each
        return request;
    }
    /// Takes a second.
    ScanRequest shortRequest(const char *name) const
    {
        ScanRequest asked = request();
        asked.outPath = file(name);
        asked.imageSize = ImageSize::square(16);
        asked.params.hypotheses = {"probe"};
        asked.params.budget = Budget::Quick;
        return asked;
    }
    /// The run file and all that stands beside it.
    QStringList filesOf(const char *name) const
    {
        return QDir(m_folder.path()).entryList({name + QStringLiteral("*")}, QDir::Files, QDir::Name);
    }
    ScanRecord run(const ScanRequest &request) const
    {
        RunControl control;
        return runScanJob(request, control);
    }

private Q_SLOTS:
    void initTestCase()
    {
        sample::writeImages(
            m_folder.filePath("images"), 64, 48, [](double red) { return red; });
        sample::writeImages(m_folder.filePath("sums"), 64, 48, [](double red) { return red * 96 * 96; });
        sample::writeImages(m_folder.filePath("few"), 12, 48);
        sample::writeModel(file("model.pt"), "torch.mean(x, [2, 3])", 3);
    }

    void requestsAreCheckedBeforeAnythingIsLoaded()
    {
        ScanRequest wrong = request();
        wrong.modelPath = wrong.dataPath = file("nowhere"); // not looked at in what follows
        wrong.params.maxImages = 39;
        DRM_VERIFY_ERROR(run(wrong), InvalidArgument, "40 images");
        wrong.params.maxImages = 40;
        wrong.imageSize = ImageSize::square(7);
        DRM_VERIFY_ERROR(run(wrong), InvalidArgument, "no image size");
        wrong.imageSize = {};
        wrong.outPath = file("no/such/run.h5");
        DRM_VERIFY_ERROR(run(wrong), WriteFailed, file("no/such"));
        wrong.outPath = file("images");
        DRM_VERIFY_ERROR(run(wrong), WriteFailed, "is a folder");
        wrong.modelPath = wrong.outPath = file("model.pt");
        DRM_VERIFY_ERROR(run(wrong), InvalidArgument, "would be overwritten");
        writeText(file("notes.txt"), "not to be lost");
        wrong.outPath = file("notes.txt");
        DRM_VERIFY_ERROR(run(wrong), WriteFailed, "is no run file");
        QFile notes(QString::fromStdString(file("notes.txt")));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), QByteArray("not to be lost"));
    }

    void unusableInputsAreNamed()
    {
        ScanRequest wrong = request();
        wrong.dataPath = file("nowhere");
        DRM_VERIFY_ERROR(run(wrong), FileNotFound, file("nowhere"));
        wrong = request();
        wrong.modelPath = file("nowhere.pt");
        DRM_VERIFY_ERROR(run(wrong), FileNotFound, file("nowhere.pt"));
        wrong = request();
        wrong.dataPath = file("few");
        DRM_VERIFY_ERROR(run(wrong), UnsuitableData, "40 or more");
        wrong = request();
        sample::writeModel(file("only32.pt"), "torch.flatten(x, 1)", 3 * 32 * 32);
        wrong.modelPath = file("only32.pt");
        wrong.imageSize = ImageSize::square(64);
        DRM_VERIFY_ERROR(run(wrong), UnsuitableModel, "64");
        QVERIFY(!QFile::exists(QString::fromStdString(wrong.outPath)));
    }

    void doubtsHaveToBeConfirmed()
    {
        ScanRequest asked = request();
        asked.outPath.clear();
        asked.imageSize = ImageSize::square(16);
        asked.params.hypotheses = {"probe"};
        asked.params.budget = Budget::Quick;
        asked.confirmed = false;
        try {
            run(asked);
            QFAIL("images of one colour each were scanned without a word");
        } catch (const ConfirmationNeeded &needed) {
            QCOMPARE(needed.kind(), ErrorKind::UnsuitableData);
            QVERIFY(std::string(needed.what()).find("--force") != std::string::npos);
            QVERIFY(std::string(needed.what()).find("one colour") != std::string::npos);
            QCOMPARE(doubtful(needed.checks()).size(), std::size_t{1});
            QCOMPARE(needed.checks()[0].name, std::string("size"));
        }
        asked.confirmed = true;
        const ScanRecord record = run(asked);
        QCOMPARE(record.result.state, RunState::Finished);
        QCOMPARE(record.result.verdict, Verdict::Inconclusive);
        QVERIFY2(english(verdictText(record.result)).find("pixels") != std::string::npos,
                 english(verdictText(record.result)).c_str());
        QCOMPARE(record.result.hypotheses.size(), std::size_t{1});
        QCOMPARE(record.result.score, std::max(0.0, record.result.hypotheses[0].score()));
        QVERIFY(record.fit && record.fit->r2.size() == 1 && record.fit->r2[0] > 0.99);
        QCOMPARE(record.fit->sizeSource, SizeSource::Given);
    }

    void aStopIsAResult()
    {
        RunControl control;
        control.requestStop();
        const ScanRecord record = runScanJob(request(), control);
        QCOMPARE(record.result.state, RunState::Stopped);
        QCOMPARE(record.result.verdict, Verdict::Inconclusive);
        QCOMPARE(record.dataCount, std::int64_t{64});
        QVERIFY(!QFile::exists(QString::fromStdString(request().outPath)));
    }

    void aScanStoppedHalfWayKeepsWhatItHas()
    {
        ScanRequest asked = request();
        asked.outPath = file("half.h5");
        asked.imageSize = ImageSize::square(16);
        asked.params.hypotheses = {"patch"};
        asked.params.budget = Budget::Quick;
        RunControl *stop = nullptr;
        int iterations = 0;
        RunObserver observer;
        observer.iteration = [&](const IterationRecord &) {
            if (++iterations == 5)
                stop->requestStop();
        };
        RunControl control(observer);
        stop = &control;
        const ScanRecord record = runScanJob(asked, control);
        QCOMPARE(record.result.state, RunState::Stopped);
        QCOMPARE(iterations, 5);
        QCOMPARE(record.inputShape, (std::vector<int>{3, 16, 16}));
        QCOMPARE(record.result.imagesUsed, 64);
        QCOMPARE(record.labels.rows, 64);
        QVERIFY(record.result.peakRssMib > 1);
        QVERIFY(!record.preflight.empty());

        const ScanRecord stored = readRunFile(asked.outPath);
        QCOMPARE(stored.result.state, RunState::Stopped);
        QCOMPARE(stored.result.histories.size(), std::size_t{1});
        QCOMPARE(stored.result.histories[0].records.size(), std::size_t{5});
        QCOMPARE(stored.imageIndices, record.imageIndices);
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Checkpoint);
    }

    void aResumedScanStoppedEarlyForgetsNothing_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("before its images") << "opening the images";
        QTest::newRow("among its checks") << "estimating time and memory";
    }

    void aResumedScanStoppedEarlyForgetsNothing()
    {
        QFETCH(QString, stage);
        ScanRequest asked = shortRequest("again.h5");
        asked.params.hypotheses = {"probe", "patch"};
        asked.params.complete = true;
        const auto stoppedAt = [&](const std::function<bool(const Progress &)> &isThere) {
            RunControl *stop = nullptr;
            RunObserver observer;
            observer.progress = [&](const Progress &now) {
                if (isThere(now))
                    stop->requestStop();
            };
            RunControl control(observer);
            stop = &control;
            return runScanJob(asked, control);
        };
        asked.resume = false;
        const ScanRecord before =
            stoppedAt([](const Progress &now) { return now.stage == "patch, first look" && now.iteration == 3; });
        QCOMPARE(before.result.hypotheses.size(), std::size_t{1});
        asked.resume = true;
        const ScanRecord record = stoppedAt([&](const Progress &now) { return now.stage == stage.toStdString(); });
        QCOMPARE(record.result.state, RunState::Stopped);
        QCOMPARE(record.id, before.id);
        const ScanRecord stored = readRunFile(asked.outPath);
        QVERIFY(stored.result.alterations.empty());
        for (const ScanRecord *after : {&record, &stored}) {
            QCOMPARE(after->result.imagesUsed, before.result.imagesUsed);
            QCOMPARE(after->preflight.size(), before.preflight.size());
            QCOMPARE(after->result.hypotheses.size(), std::size_t{1});
            QVERIFY(after->result.probe.has_value());
            QCOMPARE(after->result.histories.size(), before.result.histories.size());
        }
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Checkpoint);
    }

    void aRunKnowsItsImagesAndItsModel()
    {
        sample::writeImages(m_folder.filePath("own"), 64, 48, [](double red) { return red; });
        sample::writeModel(file("own.pt"), "torch.mean(x, [2, 3])", 3);
        ScanRequest asked = shortRequest("own.h5");
        asked.modelPath = file("own.pt");
        asked.dataPath = file("own");
        const ScanRecord record = run(asked);
        QCOMPARE(record.id.size(), std::size_t{36});
        QVERIFY(record.id != run(asked).id);
        const ScanRecord stored = readRunFile(asked.outPath);
        QVERIFY2(stored.result.alterations.empty(), english(stored.result.alterations).c_str());
        QCOMPARE(stored.calibrationSha256.size(), std::size_t{64});
        QCOMPARE(stored.imageSha256, record.imageSha256);
        QCOMPARE(stored.imageSha256.size(), std::size_t{64});
        const std::unique_ptr<Dataset> images = openDataset(asked.dataPath);
        QFile first(m_folder.filePath("own/") + QString::fromStdString(images->imageName(stored.imageIndices[0])));
        QVERIFY(first.open(QIODevice::ReadWrite));
        const QByteArray bytes = first.readAll();
        QCOMPARE(stored.imageSha256[0], sha256Of({bytes.constData(), static_cast<std::size_t>(bytes.size())}));

        QVERIFY(inputDifferences(stored).empty());
        first.write("more"); // behind the end of the picture
        first.close();
        QCOMPARE(english(inputDifferences(stored)),
                 std::string("1 of the 64 images that were scanned is another now."));
        QVERIFY(QDir(m_folder.filePath("own")).removeRecursively());
        QVERIFY(inputDifferences(stored).empty());
        sample::writeModel(file("own.pt"), "torch.mean(x, [2, 3]) * 2.0", 3);
        QVERIFY(english(inputDifferences(stored)).find("another now than the one that was scanned")
                != std::string::npos);
    }

    void anAlteredRunIsNotGoneOnWith()
    {
        ScanRequest asked = shortRequest("altered.h5");
        run(asked);
        QFile written(QString::fromStdString(asked.outPath));
        QVERIFY(written.open(QIODevice::ReadWrite));
        QVERIFY(written.seek(written.size()));
        written.write("x");
        written.close();
        asked.resume = true;
        DRM_VERIFY_ERROR(findResumePoint(asked), CorruptFile, "altered");

        ScanRecord stopped;
        stopped.request = asked;
        stopped.result.state = RunState::Stopped;
        stopped.result.verdict = Verdict::Clean; // of a scan that did not come to one
        writeRunFile(asked.outPath, stopped);
        DRM_VERIFY_ERROR(run(asked), CorruptFile, "does not follow");
        asked.resume = false; // made anew, it is replaced
        run(asked);
        QVERIFY(readRunFile(asked.outPath).result.alterations.empty());
    }

    void aStoppedProbeKeepsWhatItHasMeasured()
    {
        ScanRequest asked = shortRequest("probed.h5");
        RunControl *stop = nullptr;
        RunObserver observer;
        observer.progress = [&](const Progress &now) {
            if (now.stage == "probe" && now.iteration >= 30)
                stop->requestStop();
        };
        RunControl control(observer);
        stop = &control;
        runScanJob(asked, control);
        const ScanRecord stored = readRunFile(asked.outPath);
        QVERIFY(stored.result.probe.has_value());
        const std::vector<float> &left = stored.result.probe->left;
        const auto measured = std::count_if(left.begin(), left.end(), [](float v) { return std::isfinite(v); });
        QVERIFY(measured > 0 && measured < static_cast<std::ptrdiff_t>(left.size()));
        QCOMPARE(stored.result.probe->bestSize, 0);
    }

    void aFinishedScanLeavesItsRunFileAlone()
    {
        for (const char *left : {"whole.h5.0123456789abcdef.part", "whole.h5.resume.0123456789abcdef.part"})
            writeText(file(left), "of a killed scan");
        run(shortRequest("whole.h5"));
        QCOMPARE(filesOf("whole.h5"), QStringList({"whole.h5"}));
    }

    void oneScanWritesToARunFileAtATime()
    {
        const ScanRequest asked = shortRequest("shared.h5");
        const OutputLock lock(asked.outPath);
        DRM_VERIFY_ERROR(run(asked), WriteFailed, "another scan or training");
        QCOMPARE(filesOf("shared.h5"), QStringList({"shared.h5.lock"}));
    }

    void aCheckpointThatFailsIsAWarning()
    {
        ScanRequest asked = shortRequest("warned.h5");
        QStringList warnings;
        std::unique_ptr<FileSizeLimit> full;
        RunObserver observer;
        observer.warning = [&](const Message &sentence) {
            warnings.append(QString::fromStdString(sentence.english()));
        };
        observer.features = [&](const FeatureStats &) { full = std::make_unique<FileSizeLimit>(100); };
        observer.progress = [&](const Progress &now) {
            if (now.stage == "decision")
                full.reset();
        };
        RunControl control(observer);
        const ScanRecord record = runScanJob(asked, control);
        QCOMPARE(record.result.state, RunState::Finished);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].contains("warned.h5.resume could not be written"), qPrintable(warnings[0]));
        QCOMPARE(filesOf("warned.h5"), QStringList({"warned.h5"}));
    }

    void aRunFileThatFailsLosesNothing()
    {
        ScanRequest asked = shortRequest("unsaved.h5");
        const double expected = run(asked).result.score;
        QVERIFY(QFile::remove(QString::fromStdString(asked.outPath)));
        std::unique_ptr<FileSizeLimit> full;
        RunObserver observer;
        observer.progress = [&](const Progress &now) {
            if (now.stage == "decision")
                full = std::make_unique<FileSizeLimit>(100);
        };
        RunControl control(observer);
        try {
            runScanJob(asked, control);
            QFAIL("the run file was written");
        } catch (const UnsavedScan &unsaved) {
            full.reset();
            QCOMPARE(unsaved.kind(), ErrorKind::WriteFailed);
            QVERIFY2(QString(unsaved.what()).contains("ended with the verdict"), unsaved.what());
            QVERIFY2(QString(unsaved.what()).contains("Its state is kept"), unsaved.what());
            QCOMPARE(unsaved.record().result.score, expected);
            QCOMPARE(unsaved.record().result.state, RunState::Finished);
        }
        QCOMPARE(filesOf("unsaved.h5"), QStringList({"unsaved.h5.resume"}));

        // As after kill -9 at the same moment.
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Checkpoint);
        asked.resume = true;
        QCOMPARE(run(asked).result.score, expected);
        QCOMPARE(filesOf("unsaved.h5"), QStringList({"unsaved.h5"}));
        QCOMPARE(readRunFile(asked.outPath).result.score, expected);
    }

    void theResumePointIsFound()
    {
        ScanRequest asked = request();
        asked.outPath = file("finished.h5");
        QCOMPARE(checkpointPathOf(asked), file("finished.h5.resume"));
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Nothing);

        ScanRecord record;
        record.request = asked;
        record.model.sha256 = sha256OfFile(asked.modelPath);
        record.dataPath = openDataset(asked.dataPath)->path();
        record.dataCount = 64;
        record.labelNames = {"amount"};
        record.labelUnits = {""};
        record.result.hypotheses.resize(1);
        record.result.hypotheses.front().judgement.score = 0.25;
        record.result.score = 0.25;
        writeRunFile(asked.outPath, record);
        asked.params.threads = 1; // decides the time alone
        const ResumePoint point = findResumePoint(asked);
        QCOMPARE(point.kind, ResumePoint::Kind::Finished);
        QCOMPARE(point.finished->result.score, 0.25);

        ScanRequest other = asked;
        other.params.seed = 1;
        QCOMPARE(findResumePoint(other).kind, ResumePoint::Kind::Nothing);
        other = asked;
        other.dataPath = file("sums");
        QCOMPARE(findResumePoint(other).kind, ResumePoint::Kind::Nothing);
        other = asked;
        sample::writeModel(file("trial.pt"), "torch.sum(x, [2, 3])", 3);
        other.modelPath = file("trial.pt");
        QCOMPARE(findResumePoint(other).kind, ResumePoint::Kind::Nothing);

        // Killed between writing the run file and removing the checkpoint: the run file has the answer.
        writeText(asked.outPath + ".resume", "a checkpoint");
        QCOMPARE(findResumePoint(other).kind, ResumePoint::Kind::Checkpoint);
        {
            const OutputLock anotherScan(asked.outPath);
            QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Finished);
            QVERIFY(filesOf("finished.h5").contains("finished.h5.resume")); // it may be in use
        }
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Finished);
        QCOMPARE(filesOf("finished.h5"), QStringList({"finished.h5"}));

        record.result.state = RunState::Stopped;
        writeRunFile(asked.outPath, record);
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Nothing);
        writeText(asked.outPath + ".resume", "a checkpoint");
        QCOMPARE(findResumePoint(asked).kind, ResumePoint::Kind::Checkpoint);
    }
};

DRM_TEST(ScanJobTest)
#include "ScanJobTest.moc"
