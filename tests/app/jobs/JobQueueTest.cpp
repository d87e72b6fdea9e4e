// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/JobQueue.h"
#include "core/base/RunControl.h"
#include "tests/fixtures/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <map>
#include <thread>

using namespace drm;
using State = JobRow::State;

namespace {

/// A queue whose scans do what a test says for their model, and are done at once where it says nothing.
struct Bench {
    Bench()
        : queue(runner, [this](const ScanRequest &request) { return launch(request); })
    {
    }

    int launch(const ScanRequest &request)
    {
        launched.append(QString::fromStdString(request.modelPath));
        if (request.modelPath == "refused")
            throw Error(ErrorKind::WriteFailed, "The folder is full.", "/runs");
        const auto work = works.find(request.modelPath);
        return runner.start(work == works.end() ? [](RunControl &) { return JobRunner::Answer([] {}); } : work->second);
    }

    int add(const std::string &model)
    {
        ScanRequest request;
        request.modelPath = model;
        return queue.add(request);
    }

    JobRow row(int job) const
    {
        for (const JobRow &row : queue.rows())
            if (row.id == job)
                return row;
        return {};
    }

    QStringList launched;
    std::map<std::string, JobRunner::Work> works;
    JobRunner runner;
    JobQueue queue;
};

/// Works until it is stopped.
JobRunner::Answer untilStopped(RunControl &control)
{
    Progress progress;
    progress.fraction = 0.25;
    progress.secondsLeft = 90;
    progress.stage = "patch, start 1 of 3";
    control.observer().progress(progress);
    while (control.proceed())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return [] {};
}

} // namespace

class JobQueueTest : public QObject {
    Q_OBJECT

private slots:
    void runsOneAfterTheOther()
    {
        Bench bench;
        const int first = bench.add("a");
        const int second = bench.add("b");
        const int third = bench.add("c");
        QCOMPARE(bench.launched, QStringList()); // not before the caller is done
        QCOMPARE(bench.queue.waitingCount(), 3);
        QTRY_COMPARE(bench.row(third).state, State::Finished);
        QCOMPARE(bench.launched, QStringList({"a", "b", "c"}));
        QCOMPARE(bench.row(first).state, State::Finished);
        QCOMPARE(bench.row(second).state, State::Finished);
        QVERIFY(!bench.runner.busy());
    }

    void aFailedJobDoesNotStopTheQueue()
    {
        Bench bench;
        bench.works["bad"] = [](RunControl &) -> JobRunner::Answer {
            throw Error(ErrorKind::FileNotFound, "bad.pt cannot be opened.", "bad.pt");
        };
        int refusals = 0;
        connect(&bench.queue, &JobQueue::startFailed, this, [&](ErrorKind kind, const QString &message) {
            ++refusals;
            QCOMPARE(kind, ErrorKind::WriteFailed);
            QCOMPARE(message, QString("The folder is full."));
        });
        const int bad = bench.add("bad");
        const int refused = bench.add("refused");
        const int good = bench.add("good");
        QTRY_COMPARE(bench.row(good).state, State::Finished);
        QCOMPARE(bench.row(bad).state, State::Failed);
        QCOMPARE(bench.row(bad).detail, QString("bad.pt cannot be opened."));
        QCOMPARE(bench.row(refused).state, State::Failed);
        QCOMPARE(bench.row(refused).detail, QString("The folder is full."));
        QCOMPARE(refusals, 1);
        bench.queue.clearEnded();
        QVERIFY(bench.queue.rows().empty());
    }

    void showsProgressAndCancelsWhatRuns()
    {
        Bench bench;
        bench.works["long"] = untilStopped;
        const int running = bench.add("long");
        const int next = bench.add("next");
        QTRY_COMPARE(bench.row(running).fraction, 0.25);
        QCOMPARE(bench.row(running).state, State::Running);
        QCOMPARE(bench.row(running).secondsLeft, 90.0);
        QCOMPARE(bench.row(running).detail, QString("patch, start 1 of 3"));
        bench.runner.pause();
        QCOMPARE(bench.row(running).state, State::Paused);
        bench.runner.resume();
        QCOMPARE(bench.row(running).state, State::Running);
        bench.queue.cancel(running);
        QCOMPARE(bench.row(running).state, State::Stopping);
        QTRY_COMPARE(bench.row(next).state, State::Finished);
        QCOMPARE(bench.row(running).state, State::Stopped);
        QCOMPARE(bench.row(running).secondsLeft, -1.0);
    }

    void theRecordSaysWhatCameOfAScan()
    {
        Bench bench;
        const auto ending = [&bench](RunState state) {
            return [&bench, state](RunControl &) -> JobRunner::Answer {
                return [&bench, state] {
                    const auto record = std::make_shared<ScanRecord>();
                    record->result.state = state;
                    emit bench.runner.finished(state == RunState::Stopped ? 1 : 2, record);
                };
            };
        };
        bench.works["stopped"] = ending(RunState::Stopped);
        bench.works["finished"] = ending(RunState::Finished);
        const int stopped = bench.add("stopped");
        const int finished = bench.add("finished");
        QTRY_COMPARE(bench.row(finished).state, State::Finished);
        QCOMPARE(bench.row(stopped).state, State::Stopped);
    }

    void waitingJobsMoveAndGo()
    {
        Bench bench;
        bench.works["long"] = untilStopped;
        const int running = bench.add("long");
        QTRY_COMPARE(bench.row(running).state, State::Running);
        const int a = bench.add("a");
        const int b = bench.add("b");
        const int c = bench.add("c");
        bench.queue.move(c, -1);
        bench.queue.move(c, -1);
        bench.queue.move(c, -1); // the running one stays first
        bench.queue.move(running, 1);
        bench.queue.move(b, 1); // is the last one
        bench.queue.cancel(a);
        QCOMPARE(bench.queue.waitingCount(), 2);
        bench.queue.cancel(running);
        QTRY_COMPARE(bench.row(b).state, State::Finished);
        QCOMPARE(bench.launched, QStringList({"long", "c", "b"}));
    }

    void startsNothingWhileHeld()
    {
        Bench bench;
        bench.works["long"] = untilStopped;
        bench.queue.setHeld(true);
        const int waiting = bench.add("a");
        ScanRequest now;
        now.modelPath = "long";
        bench.queue.runNow(now); // what the user starts by hand goes first all the same
        QCOMPARE(bench.launched, QStringList{"long"});
        QCOMPARE(bench.queue.rows().front().state, State::Running);
        bench.runner.stop();
        QTRY_COMPARE(bench.queue.rows().front().state, State::Stopped);
        QCOMPARE(bench.row(waiting).state, State::Waiting);
        bench.queue.setHeld(false);
        QTRY_COMPARE(bench.row(waiting).state, State::Finished);
    }

    void waitsForJobsStartedElsewhere()
    {
        Bench bench;
        const int training = bench.runner.start(untilStopped);
        bench.queue.follow(training, "Training");
        bench.queue.follow(training, "Training"); // once is enough
        const int scan = bench.add("a");
        QCOMPARE(bench.queue.rows().size(), std::size_t{2});
        QCOMPARE(bench.queue.rows().front().title, QString("Training"));
        QTRY_COMPARE(bench.queue.rows().front().fraction, 0.25);
        QCOMPARE(bench.launched, QStringList());
        bench.queue.cancel(bench.queue.rows().front().id);
        QTRY_COMPARE(bench.row(scan).state, State::Finished);
        QCOMPARE(bench.queue.rows().front().state, State::Stopped);
    }

    void keepsNoEndlessHistory()
    {
        Bench bench;
        int last = 0;
        for (int i = 0; i < 60; ++i)
            last = bench.add("a");
        QTRY_COMPARE_WITH_TIMEOUT(bench.row(last).state, State::Finished, 20000);
        QCOMPARE(bench.queue.rows().size(), std::size_t{50});
    }

    void titlesTellScansApart()
    {
        ScanRequest request;
        request.modelPath = "/models/gaze.v2.pt";
        request.params.budget = Budget::Quick;
        request.params.seed = 3;
        QCOMPARE(JobQueue::titleOf(request), QString("gaze.v2 · Quick · seed 3"));
    }
};

DRM_TEST(JobQueueTest)
#include "JobQueueTest.moc"
