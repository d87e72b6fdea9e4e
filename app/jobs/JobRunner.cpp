// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/JobRunner.h"

#include "app/base/ErrorText.h"
#include "core/base/RunControl.h"
#include "core/base/SystemText.h"
#include "core/model/checks/ConfirmationNeeded.h"
#include "core/torch/ProcessSetup.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace drm {

namespace {

constexpr int deliveryMilliseconds = 100;

/// Replaces the item of the same hypothesis, or appends.
template <typename T> void keepLatest(std::vector<T> &items, const T &item)
{
    const auto same =
        std::find_if(items.begin(), items.end(), [&](const T &other) { return other.hypothesis == item.hypothesis; });
    if (same == items.end())
        items.push_back(item);
    else
        *same = item;
}

} // namespace

struct JobRunner::Job {
    explicit Job(int number)
        : id(number)
        , control(observer())
    {
    }

    ~Job()
    {
        if (thread.joinable())
            thread.join();
    }

    RunObserver observer()
    {
        RunObserver result;
        result.estimate = [this](const ScanEstimate &value) { collect([&] { pending.estimate = value; }); };
        result.progress = [this](const Progress &value) { collect([&] { pending.progress = value; }); };
        result.phaseStarted = [this](const PhaseInfo &value) { collect([&] { pending.phases.push_back(value); }); };
        result.iteration = [this](const IterationRecord &value) { collect([&] { pending.records.push_back(value); }); };
        result.preview = [this](const TriggerPreview &value) { collect([&] { keepLatest(pending.previews, value); }); };
        result.features = [this](const FeatureStats &value) { collect([&] { keepLatest(pending.features, value); }); };
        result.probeMap = [this](const ProbeMap &value) { collect([&] { pending.probe = value; }); };
        result.warning = [this](const Message &value) { collect([&] { pending.warnings.push_back(value); }); };
        return result;
    }

    template <typename F> void collect(F change)
    {
        const std::lock_guard lock(mutex);
        change();
    }

    UpdateBatch take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(pending, {});
    }

    const int id;
    std::mutex mutex;
    UpdateBatch pending; ///< guarded by mutex
    RunControl control;
    std::thread thread;
};

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(deliveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &JobRunner::deliver);
}

JobRunner::~JobRunner()
{
    if (m_job)
        m_job->control.requestStop();
    // ~Job joins; nothing may reach this object's slots afterwards.
    m_job.reset();
}

int JobRunner::start(const ScanRequest &request)
{
    return start([this, request](RunControl &control) -> Answer {
        const auto record = std::make_shared<const ScanRecord>(runScanJob(request, control));
        return [this, record] { emit finished(m_lastId, record); };
    });
}

int JobRunner::start(Work work)
{
    std::shared_ptr<Job> previous = std::move(m_job);
    if (previous)
        previous->control.requestStop();

    m_job = std::make_shared<Job>(++m_lastId);
    Job *job = m_job.get();
    job->thread = std::thread([this, job, work = std::move(work), previous = std::move(previous)]() mutable {
        // Two jobs at once would share the cores and the memory: the earlier one ends first.
        previous.reset();
        lowerThreadPriority();
        Answer answer;
        std::shared_ptr<const Error> error;
        std::vector<PreflightCheck> checks;
        try {
            answer = work(job->control);
        } catch (const ConfirmationNeeded &caught) {
            error = std::make_shared<Error>(caught);
            checks = caught.checks();
        } catch (const Error &caught) {
            error = std::make_shared<Error>(caught);
        } catch (const std::bad_alloc &) {
            error = std::make_shared<Error>(
                ErrorKind::Internal,
                Message{
                    DRM_TEXT(
                        "Engine",
                        "The memory of this machine is not enough for this. Choose fewer images or a smaller batch."),
                    {}});
        } catch (const std::exception &caught) {
            error = std::make_shared<Error>(ErrorKind::Internal, foreignText(caught));
        }
        QMetaObject::invokeMethod(
            this, [this, id = job->id, answer, error, checks] { end(id, answer, error, checks); },
            Qt::QueuedConnection);
    });
    m_timer.start();
    setState(State::Running);
    emit started(m_lastId);
    return m_lastId;
}

void JobRunner::pause()
{
    if (m_state != State::Running)
        return;
    m_job->control.setPaused(true);
    setState(State::Paused);
}

void JobRunner::resume()
{
    if (m_state != State::Paused)
        return;
    m_job->control.setPaused(false);
    setState(State::Running);
}

void JobRunner::stop()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_job->control.requestStop();
    setState(State::Stopping);
}

void JobRunner::deliver()
{
    if (!m_job)
        return;
    const UpdateBatch batch = m_job->take();
    if (!batch.empty())
        emit updated(m_job->id, batch);
}

void JobRunner::end(int job, const Answer &answer, const std::shared_ptr<const Error> &error,
                    const std::vector<PreflightCheck> &checks)
{
    if (!m_job || m_job->id != job)
        return; // stale: another job has been started since
    m_timer.stop();
    deliver();
    m_job.reset();
    setState(State::Idle);
    if (!checks.empty())
        emit confirmationNeeded(job, checks);
    if (error)
        emit failed(job, error->kind(), ErrorText::of(*error), QString::fromStdString(error->path()));
    else
        answer();
}

void JobRunner::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace drm
