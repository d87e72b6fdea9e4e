// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "widgets/panels/queue/JobQueueModel.h"

#include <QObject>

#include <optional>
#include <vector>

namespace drm {

/// Scans that wait for the JobRunner, which runs one job at a time: the next one starts when the runner becomes idle,
/// whatever came of the job before. Keeps a row for every job, those that were started elsewhere included.
class JobQueue : public QObject {
    Q_OBJECT

public:
    /// Starts a scan on the runner and returns its id there. Throws Error where it cannot be started.
    using Launcher = std::function<int(const ScanRequest &)>;

    /// The runner may end before this.
    JobQueue(JobRunner &runner, Launcher launcher, QObject *parent = nullptr);

    /// Behind those that wait; it starts soon where nothing runs and the queue is not held. Returns the job's id here.
    int add(const ScanRequest &request);
    /// Before those that wait, at once and even while the queue is held; nothing may run.
    void runNow(const ScanRequest &request);
    /// Gives a job that was started elsewhere its row.
    void follow(int runnerJob, const QString &title);

    void move(int job, int by); ///< a waiting one, -1: before the one before it, +1: behind the one behind it
    void cancel(int job); ///< stops the one under way, removes a waiting one
    void clearEnded();
    /// While held, no waiting job is started; the one under way goes on.
    void setHeld(bool held);

    bool held() const { return m_held; }
    int waitingCount() const;
    std::vector<JobRow> rows() const;

    /// "gaze · quick · seed 3".
    static QString titleOf(const ScanRequest &request);

signals:
    /// rows() or held() are others now.
    void changed();
    void startFailed(drm::ErrorKind kind, const QString &message, const QString &path);

private:
    struct Entry {
        JobRow row;
        std::optional<ScanRequest> request; ///< none: started elsewhere
        int runnerJob = 0; ///< 0: not started
    };
    using Entries = std::vector<Entry>;

    int insert(Entry entry, Entries::iterator place);
    Entries::iterator find(int job);
    Entries::iterator findRunning(int runnerJob);
    Entries::iterator firstWaiting();
    void launch(int job);
    void showRunnerState(JobRunner::State state);
    void end(Entry &entry, JobRow::State state, const QString &detail);
    void goOnLater();
    void goOn();

    JobRunner &m_runner;
    Launcher m_launcher;
    Entries m_entries; ///< in the order of JobQueueModel
    int m_lastId = 0;
    int m_current = 0; ///< the runner's latest job
    bool m_held = false;
};

} // namespace drm
