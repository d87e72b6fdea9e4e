// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/JobQueue.h"

#include "app/base/ErrorText.h"
#include "widgets/text/BudgetText.h"
#include "widgets/text/Translated.h"

#include <QFileInfo>

#include <algorithm>

namespace drm {

namespace {

constexpr std::ptrdiff_t mostEnded = 50;

} // namespace

JobQueue::JobQueue(JobRunner &runner, Launcher launcher, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_launcher(std::move(launcher))
{
    connect(&m_runner, &JobRunner::started, this, [this](int job) { m_current = job; });
    connect(&m_runner, &JobRunner::stateChanged, this, &JobQueue::showRunnerState);
    connect(&m_runner, &JobRunner::updated, this, [this](int job, const UpdateBatch &batch) {
        const auto entry = findRunning(job);
        if (entry == m_entries.end() || !batch.progress)
            return;
        entry->row.fraction = batch.progress->fraction;
        entry->row.secondsLeft = batch.progress->secondsLeft;
        entry->row.detail = translated(phaseText(batch.progress->stage));
        emit changed();
    });
    connect(&m_runner, &JobRunner::finished, this, [this](int job, const std::shared_ptr<const ScanRecord> &record) {
        const auto entry = findRunning(job);
        if (entry != m_entries.end())
            end(*entry, record->result.state == RunState::Stopped ? JobRow::State::Stopped : JobRow::State::Finished,
                {});
    });
    connect(&m_runner, &JobRunner::failed, this, [this](int job, ErrorKind, const QString &message, const QString &) {
        const auto entry = findRunning(job);
        if (entry != m_entries.end())
            end(*entry, JobRow::State::Failed, message);
    });
}

QString JobQueue::titleOf(const ScanRequest &request)
{
    return tr("%1 · %2 · seed %3")
        .arg(QFileInfo(QString::fromStdString(request.modelPath)).completeBaseName(),
             BudgetText::of(request.params.budget))
        .arg(request.params.seed);
}

int JobQueue::add(const ScanRequest &request)
{
    Entry entry;
    entry.row.title = titleOf(request);
    entry.request = request;
    const int job = insert(std::move(entry), m_entries.end());
    goOnLater();
    return job;
}

void JobQueue::runNow(const ScanRequest &request)
{
    if (m_runner.busy())
        return;
    Entry entry;
    entry.row.title = titleOf(request);
    entry.request = request;
    launch(insert(std::move(entry), firstWaiting()));
}

void JobQueue::follow(int runnerJob, const QString &title)
{
    if (findRunning(runnerJob) != m_entries.end())
        return;
    Entry entry;
    entry.row.title = title;
    entry.row.state = JobRow::State::Running;
    entry.runnerJob = runnerJob;
    insert(std::move(entry), firstWaiting());
}

int JobQueue::insert(Entry entry, Entries::iterator place)
{
    const int job = ++m_lastId;
    entry.row.id = job;
    m_entries.insert(place, std::move(entry));
    emit changed();
    return job;
}

void JobQueue::move(int job, int by)
{
    const auto entry = find(job);
    const std::ptrdiff_t place = entry - m_entries.begin() + by;
    if (entry == m_entries.end() || entry->row.state != JobRow::State::Waiting || place < 0
        || place >= static_cast<std::ptrdiff_t>(m_entries.size()))
        return;
    const auto other = m_entries.begin() + place;
    if (other->row.state != JobRow::State::Waiting)
        return;
    std::iter_swap(entry, other);
    emit changed();
}

void JobQueue::cancel(int job)
{
    const auto entry = find(job);
    if (entry == m_entries.end())
        return;
    if (entry->row.state == JobRow::State::Waiting) {
        m_entries.erase(entry);
        emit changed();
    } else if (entry->row.isActive() && entry->runnerJob == m_current) {
        m_runner.stop();
    }
}

void JobQueue::clearEnded()
{
    m_entries.erase(
        std::remove_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.row.isOver(); }),
        m_entries.end());
    emit changed();
}

void JobQueue::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    emit changed();
    goOnLater();
}

int JobQueue::waitingCount() const
{
    return static_cast<int>(std::count_if(
        m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.row.state == JobRow::State::Waiting; }));
}

std::vector<JobRow> JobQueue::rows() const
{
    std::vector<JobRow> rows;
    for (const Entry &entry : m_entries)
        rows.push_back(entry.row);
    return rows;
}

JobQueue::Entries::iterator JobQueue::find(int job)
{
    return std::find_if(
        m_entries.begin(), m_entries.end(), [job](const Entry &entry) { return entry.row.id == job; });
}

JobQueue::Entries::iterator JobQueue::findRunning(int runnerJob)
{
    return std::find_if(
        m_entries.begin(), m_entries.end(),
        [runnerJob](const Entry &entry) { return entry.runnerJob == runnerJob && entry.row.isActive(); });
}

JobQueue::Entries::iterator JobQueue::firstWaiting()
{
    return std::find_if(
        m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.row.state == JobRow::State::Waiting; });
}

void JobQueue::launch(int job)
{
    const ScanRequest request = *find(job)->request;
    int runnerJob = 0;
    QString problem;
    try {
        runnerJob = m_launcher(request);
    } catch (const Error &error) {
        problem = ErrorText::of(error);
        emit startFailed(error.kind(), problem, QString::fromStdString(error.path()));
    }
    const auto entry = find(job); // the launcher's signals may have moved it
    if (entry == m_entries.end())
        return;
    if (!problem.isEmpty()) {
        end(*entry, JobRow::State::Failed, problem);
        goOnLater();
        return;
    }
    entry->runnerJob = runnerJob;
    entry->row.state = JobRow::State::Running;
    emit changed();
}

void JobQueue::showRunnerState(JobRunner::State state)
{
    if (state == JobRunner::State::Idle) {
        // The runner says that it is idle before it says what came of the job: both have to be known first.
        goOnLater();
        return;
    }
    const auto entry = findRunning(m_current);
    if (entry == m_entries.end())
        return;
    entry->row.state = state == JobRunner::State::Paused ? JobRow::State::Paused
        : state == JobRunner::State::Stopping            ? JobRow::State::Stopping
                                                         : JobRow::State::Running;
    emit changed();
}

void JobQueue::end(Entry &entry, JobRow::State state, const QString &detail)
{
    entry.row.state = state;
    entry.row.detail = detail;
    entry.row.secondsLeft = -1;
    const auto isOver = [](const Entry &other) { return other.row.isOver(); };
    if (std::count_if(m_entries.begin(), m_entries.end(), isOver) > mostEnded)
        m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), isOver));
    emit changed();
}

void JobQueue::goOnLater()
{
    QMetaObject::invokeMethod(this, &JobQueue::goOn, Qt::QueuedConnection);
}

void JobQueue::goOn()
{
    // Trainings and the like end with an answer to whoever started them, and a job that was replaced ends silently.
    const auto isLeft = [this](const Entry &entry) {
        return entry.row.isActive() && !(m_runner.busy() && entry.runnerJob == m_current);
    };
    for (auto entry = std::find_if(m_entries.begin(), m_entries.end(), isLeft); entry != m_entries.end();
         entry = std::find_if(m_entries.begin(), m_entries.end(), isLeft))
        end(*entry, entry->row.state == JobRow::State::Stopping ? JobRow::State::Stopped : JobRow::State::Finished, {});
    if (m_runner.busy() || m_held)
        return;
    const auto next = firstWaiting();
    if (next != m_entries.end())
        launch(next->row.id);
}

} // namespace drm
