// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/jobs/ScanJob.h"
#include "core/record/UpdateBatch.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace drm {

class RunControl;

/// Runs one job at a time, a scan or any other work, on a thread of its own, at a lower priority than the window.
///
/// What the engine reports is collected and handed over at most ten times a second. Every signal carries the id that
/// start() returned; whatever still comes from an earlier job is dropped. Starting another job asks the running one to
/// stop, and begins when that has ended. The destructor asks for a stop and waits.
class JobRunner : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };

    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// Called on the window's thread when the job has ended, unless another one has been started since.
    using Answer = std::function<void()>;
    /// Runs on the job's thread. An exception becomes failed(); what it returns is called instead of finished().
    using Work = std::function<Answer(RunControl &)>;

    /// Returns the id of the new job, 1, 2, ...
    int start(Work work);
    /// A scan: it ends with finished().
    int start(const ScanRequest &request);
    void pause();
    void resume();
    /// The job ends as usual; the state of its result then is RunState::Stopped.
    void stop();

    State state() const { return m_state; }
    bool busy() const { return m_state != State::Idle; }

signals:
    void started(int job);
    void updated(int job, const drm::UpdateBatch &batch);
    void finished(int job, std::shared_ptr<const drm::ScanRecord> record);
    /// Before failed(): the scan would have begun, had somebody confirmed it in spite of these checks.
    void confirmationNeeded(int job, const std::vector<drm::PreflightCheck> &checks);
    void failed(int job, drm::ErrorKind kind, const QString &message, const QString &path);
    void stateChanged(drm::JobRunner::State state);

private:
    struct Job;

    void deliver();
    void setState(State state);
    /// `checks`: those that have to be confirmed, with an error that says so.
    void end(int job, const Answer &answer, const std::shared_ptr<const Error> &error,
             const std::vector<PreflightCheck> &checks);

    std::shared_ptr<Job> m_job;
    QTimer m_timer;
    State m_state = State::Idle;
    int m_lastId = 0;
};

} // namespace drm
