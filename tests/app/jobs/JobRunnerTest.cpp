// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/JobRunner.h"
#include "app/base/WorkerThread.h"
#include "app/shell/LeaveWithin.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace drm;

namespace {

/// What a runner emitted.
struct Log {
    explicit Log(JobRunner &runner)
    {
        QObject::connect(&runner, &JobRunner::updated, [this](int job, const UpdateBatch &batch) {
            ids.insert(job);
            ++batches;
            records += batch.records.size();
            phases += batch.phases.size();
            if (batch.progress) {
                fractionFell = fractionFell || batch.progress->fraction < lastFraction;
                lastFraction = batch.progress->fraction;
            }
        });
        QObject::connect(&runner, &JobRunner::finished,
                         [this](int job, const std::shared_ptr<const ScanRecord> &result) {
                             ids.insert(job);
                             ++ends;
                             record = result;
                         });
        QObject::connect(&runner, &JobRunner::failed,
                         [this](int job, ErrorKind kind, const QString &text, const QString &) {
                             ids.insert(job);
                             ++ends;
                             failure = kind;
                             message = text;
                         });
    }

    std::set<int> ids;
    int batches = 0;
    std::size_t records = 0;
    std::size_t phases = 0;
    double lastFraction = 0;
    bool fractionFell = false;
    int ends = 0;
    std::shared_ptr<const ScanRecord> record;
    ErrorKind failure = ErrorKind::Internal;
    QString message;
};

[[noreturn]] void sleepForever()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

/// One whose answer never comes.
class EndlessService : public QObject, public WorkerThread {
public:
    EndlessService()
        : WorkerThread(static_cast<QObject &>(*this))
    {
    }
    void start()
    {
        m_started = true;
        begin([] { sleepForever(); });
    }
    void stop()
    {
        if (m_started)
            end();
    }

private:
    bool m_started = false;
};

} // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_request = makeSampleScan(m_folder.path());
        m_request.params.hypotheses = {"warp"}; // begins at once: no probe looks for a place for it
    }

    void deliversBatchesAndFinishes()
    {
        ScanRequest request = m_request;
        request.params.hypotheses = {"probe"};
        request.outPath = m_folder.filePath("probe.h5").toStdString();
        JobRunner runner;
        Log log(runner);
        QElapsedTimer clock;
        clock.start();
        const int id = runner.start(request);
        QCOMPARE(runner.state(), JobRunner::State::Running);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, test::patience);
        QVERIFY2(log.record, qPrintable(log.message));
        QCOMPARE(log.record->result.state, RunState::Finished);
        QCOMPARE(log.ids, std::set<int>{id});
        QCOMPARE(log.lastFraction, 1.0);
        QVERIFY(!log.fractionFell);
        // Ten a second, one that was under way at the start, and the rest at the end.
        QVERIFY2(log.batches <= clock.elapsed() / 100 + 2, qPrintable(QString::number(log.batches)));
        QCOMPARE(runner.state(), JobRunner::State::Idle);
        QVERIFY(QFile::exists(QString::fromStdString(request.outPath)));
    }

    void reportsErrors()
    {
        ScanRequest request = m_request;
        request.modelPath = m_folder.filePath("absent.pt").toStdString();
        JobRunner runner;
        Log log(runner);
        runner.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, test::patience);
        QVERIFY(!log.record);
        QCOMPARE(log.failure, ErrorKind::FileNotFound);
        QVERIFY(log.message.contains("absent.pt"));
        QCOMPARE(runner.state(), JobRunner::State::Idle);
    }

    void dropsStaleIds()
    {
        JobRunner runner;
        Log log(runner);
        const int first = runner.start(m_request);
        QTRY_VERIFY_WITH_TIMEOUT(log.records > 0, test::patience);
        QCOMPARE(log.ids, std::set<int>{first});

        log.ids.clear();
        ScanRequest request = m_request;
        request.params.hypotheses = {"probe"};
        const int second = runner.start(request);
        QVERIFY(second != first);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, test::patience);
        // The first job ended too, as stopped, before the second one began: nothing of it came through.
        QCOMPARE(log.ids, std::set<int>{second});
        QVERIFY2(log.record, qPrintable(log.message));
        QCOMPARE(log.record->result.state, RunState::Finished);
        QCOMPARE(log.record->request.params.hypotheses, std::vector<std::string>{"probe"});
    }

    void pausesStopsAndKeepsCheckpoint()
    {
        ScanRequest request = m_request;
        request.outPath = m_folder.filePath("stopped.h5").toStdString();
        JobRunner runner;
        Log log(runner);
        runner.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(log.records > 0, test::patience);
        QVERIFY(log.phases > 0);
        runner.pause();
        QCOMPARE(runner.state(), JobRunner::State::Paused);
        runner.resume();
        QCOMPARE(runner.state(), JobRunner::State::Running);
        const std::size_t before = log.records;
        QTRY_VERIFY_WITH_TIMEOUT(log.records > before, test::patience);
        runner.pause();
        runner.stop();
        QCOMPARE(runner.state(), JobRunner::State::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends, 1, test::patience);
        QVERIFY2(log.record, qPrintable(log.message));
        QCOMPARE(log.record->result.state, RunState::Stopped);
        QVERIFY(QFile::exists(m_folder.filePath("stopped.h5.resume")));
    }

    void destructorStopsTheJob()
    {
        auto runner = std::make_unique<JobRunner>();
        Log log(*runner);
        runner->start(m_request);
        QTRY_VERIFY_WITH_TIMEOUT(log.records > 0, test::patience);
        QElapsedTimer clock;
        clock.start();
        runner.reset();
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        const int batches = log.batches;
        QCoreApplication::processEvents();
        QCOMPARE(log.batches, batches);
        QCOMPARE(log.ends, 0);
    }

    /// The child does what the program does at its end, with a thread that never answers.
    void leavesWhateverAThreadDoes_data()
    {
        QTest::addColumn<bool>("service");
        QTest::newRow("a job") << false;
        QTest::newRow("a service") << true;
    }

    void leavesWhateverAThreadDoes()
    {
        QFETCH(bool, service);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            JobRunner runner;
            EndlessService endless;
            if (service)
                endless.start();
            else
                runner.start([](RunControl &) -> JobRunner::Answer { sleepForever(); });
            leaveWithin(std::chrono::milliseconds(200), 7);
            endless.stop();
            // ~JobRunner waits for the job
        }
        QElapsedTimer clock;
        clock.start();
        int status = 0;
        pid_t ended = 0;
        while ((ended = waitpid(child, &status, WNOHANG)) == 0 && clock.elapsed() < 20000)
            QThread::msleep(10);
        if (ended != child) {
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
        }
        QCOMPARE(ended, child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
    }

private:
    QTemporaryDir m_folder;
    ScanRequest m_request;
};

DRM_TEST(JobRunnerTest)
#include "JobRunnerTest.moc"
