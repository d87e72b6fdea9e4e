// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/queue/JobQueueModel.h"

#include "widgets/base/PlainText.h"
#include "widgets/table/RowSync.h"
#include "widgets/text/Duration.h"
#include "widgets/theme/StateIcon.h"
#include "widgets/theme/Theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace drm {

namespace {

constexpr int iconSize = 14;

auto fields(const JobRow &job)
{
    return std::tie(job.id, job.title, job.detail, job.state, job.fraction, job.secondsLeft);
}

StateIcon::Kind iconOf(JobRow::State state)
{
    switch (state) {
    case JobRow::State::Waiting:
        return StateIcon::Kind::Idle;
    case JobRow::State::Running:
        return StateIcon::Kind::Running;
    case JobRow::State::Finished:
        return StateIcon::Kind::Good;
    case JobRow::State::Failed:
        return StateIcon::Kind::Bad;
    case JobRow::State::Paused:
    case JobRow::State::Stopping:
    case JobRow::State::Stopped:
        break;
    }
    return StateIcon::Kind::Stopped;
}

QString stateText(const JobRow &job)
{
    switch (job.state) {
    case JobRow::State::Waiting:
        return JobQueueModel::tr("Waiting");
    case JobRow::State::Running:
        return JobQueueModel::tr("%1 %").arg(QLocale().toString(job.fraction * 100, 'f', 0));
    case JobRow::State::Paused:
        return JobQueueModel::tr("Paused");
    case JobRow::State::Stopping:
        return JobQueueModel::tr("Stopping…");
    case JobRow::State::Finished:
        return JobQueueModel::tr("Finished");
    case JobRow::State::Stopped:
        return JobQueueModel::tr("Stopped");
    case JobRow::State::Failed:
        break;
    }
    return JobQueueModel::tr("Failed");
}

} // namespace

bool JobRow::operator==(const JobRow &other) const
{
    return fields(*this) == fields(other);
}

JobQueueModel::JobQueueModel(QObject *parent)
    : TableModel({{tr("Job"), tr("What is scanned, trained or cleaned.")},
                  {tr("Progress"), tr("How far the job is, or what came of it.")},
                  {tr("Left"), tr("How long the job under way will still take, about."), Align::Numbers}},
                 parent)
{
}

void JobQueueModel::setJobs(const std::vector<JobRow> &jobs)
{
    RowSync::apply(*this, m_jobs, jobs, &JobRow::id);
}

int JobQueueModel::rowOf(int id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const JobRow &job) { return job.id == id; });
    return found == m_jobs.end() ? -1 : static_cast<int>(found - m_jobs.begin());
}

const JobRow *JobQueueModel::job(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_jobs[static_cast<std::size_t>(row)];
}

bool JobQueueModel::canMove(int id, int by) const
{
    const int row = rowOf(id);
    const int other = row + by;
    const auto waits = [this](int index) {
        return index >= 0 && index < rowCount()
            && m_jobs[static_cast<std::size_t>(index)].state == JobRow::State::Waiting;
    };
    return waits(row) && waits(other);
}

int JobQueueModel::waitingCount() const
{
    return static_cast<int>(std::count_if(
        m_jobs.begin(), m_jobs.end(), [](const JobRow &job) { return job.state == JobRow::State::Waiting; }));
}

bool JobQueueModel::hasEnded() const
{
    return std::any_of(
        m_jobs.begin(), m_jobs.end(), [](const JobRow &job) { return job.isOver(); });
}

int JobQueueModel::rows() const
{
    return static_cast<int>(m_jobs.size());
}

QVariant JobQueueModel::cell(int row, int column, int role) const
{
    const JobRow &job = m_jobs[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return column == Title   ? PlainText::shown(job.title)
            : column == Progress ? stateText(job)
                                 : (job.isActive() ? Duration::rounded(job.secondsLeft) : QString());
    case Qt::ToolTipRole:
        return PlainText::toolTip(job.detail.isEmpty() ? job.title
                                                       : QStringLiteral("%1: %2").arg(job.title, job.detail));
    case Qt::DecorationRole:
        if (column == Title)
            return StateIcon::icon(iconOf(job.state), Theme::of(QGuiApplication::palette()), iconSize,
                                   qGuiApp->devicePixelRatio());
        return {};
    case Qt::ForegroundRole:
        return job.isOver() ? QVariant(Theme::of(QGuiApplication::palette()).mutedText()) : QVariant();
    case IdRole:
        return job.id;
    case FractionRole:
        return job.isActive() ? QVariant(job.fraction) : QVariant();
    default:
        return {};
    }
}

} // namespace drm
