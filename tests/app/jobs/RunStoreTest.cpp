// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/RunStore.h"
#include "core/base/Error.h"
#include "core/base/OutputLock.h"
#include "core/store/RunFile.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("checkpoint");
}

} // namespace

class RunStoreTest : public QObject {
    Q_OBJECT

private slots:
    void offersOnlyWhatHasACheckpoint()
    {
        RunStore store(m_folder.filePath("runs"));
        QVERIFY(!store.newestUnfinished());
        ScanRequest request = sample();
        store.prepare(request);
        QVERIFY(QFile::exists(QString::fromStdString(request.outPath)));
        QVERIFY(!store.newestUnfinished());

        touch(QString::fromStdString(request.outPath) + ".resume");
        const auto unfinished = store.newestUnfinished();
        QVERIFY(unfinished);
        QCOMPARE(unfinished->request.outPath, request.outPath);
        QCOMPARE(unfinished->request.modelPath, request.modelPath);
        QCOMPARE(unfinished->request.dataPath, request.dataPath);
        QCOMPARE(unfinished->request.params.seed, request.params.seed);
        QCOMPARE(unfinished->request.params.hypotheses, request.params.hypotheses);
        QVERIFY(unfinished->request.resume);

        store.discard(request);
        QVERIFY(!store.newestUnfinished());
        QVERIFY(!QFile::exists(QString::fromStdString(request.outPath)));
    }

    void aStoppedRunGoesOnWhereItsCheckpointIs()
    {
        const QString run = m_folder.filePath("elsewhere.h5");
        ScanRecord record;
        record.request = sample();
        record.request.outPath = "/as/it/was/called.h5";
        record.result.state = RunState::Stopped;
        QVERIFY(!RunStore::resumptionOf(run, record));
        touch(RunStore::checkpointOf(run));
        const auto request = RunStore::resumptionOf(run, record);
        QVERIFY(request && request->resume);
        QCOMPARE(request->outPath, run.toStdString());
        record.result.state = RunState::Finished;
        QVERIFY(!RunStore::resumptionOf(run, record));
    }

    void leavesARunInUseAlone()
    {
        RunStore store(m_folder.filePath("used"));
        ScanRequest request = sample();
        store.prepare(request);
        touch(QString::fromStdString(request.outPath) + ".resume");
        {
            const OutputLock lock(request.outPath); // as the job that runs it does
            QVERIFY(!RunStore(m_folder.filePath("used")).newestUnfinished());
        }
        QVERIFY(RunStore(m_folder.filePath("used")).newestUnfinished());
    }

    void aFinishedScanIsNotOffered()
    {
        RunStore store(m_folder.filePath("finished"));
        ScanRecord record;
        record.request = sample();
        store.prepare(record.request);
        writeRunFile(record.request.outPath, record); // and was killed before it removed its checkpoint
        const QString checkpoint = QString::fromStdString(record.request.outPath) + ".resume";
        touch(checkpoint);
        QVERIFY(!store.newestUnfinished());
        QVERIFY(!QFile::exists(checkpoint));
        QVERIFY(QFile::exists(QString::fromStdString(record.request.outPath)));
    }

    void twoRunsOfOneSecondHaveTwoNames()
    {
        RunStore store(m_folder.filePath("twice"));
        ScanRequest first = sample();
        ScanRequest second = sample();
        store.prepare(first);
        store.prepare(second);
        QVERIFY(first.outPath != second.outPath);
    }

    void saysWhyItCannotWrite()
    {
        touch(m_folder.filePath("file"));
        RunStore store(m_folder.filePath("file/runs"));
        ScanRequest request = sample();
        QVERIFY_EXCEPTION_THROWN(store.prepare(request), Error);
    }

    void ignoresDamagedRunFiles()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("damaged"));
        touch(m_folder.filePath("damaged/a.h5"));
        touch(m_folder.filePath("damaged/a.h5.resume"));
        QVERIFY(!RunStore(m_folder.filePath("damaged")).newestUnfinished());
    }

private:
    static ScanRequest sample()
    {
        ScanRequest request;
        request.modelPath = "/models/gaze.pt";
        request.dataPath = "/images/gaze";
        request.params.seed = 77;
        request.params.hypotheses = {"patch"};
        return request;
    }

    QTemporaryDir m_folder;
};

DRM_TEST(RunStoreTest)
#include "RunStoreTest.moc"
