// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/queue/JobQueueView.h"

#include "widgets/base/ActionRow.h"
#include "widgets/base/EmptyHint.h"
#include "widgets/panels/queue/ProgressDelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace drm {

JobQueueView::JobQueueView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JobQueueModel(this))
    , m_view(new QTableView)
{
    m_view->setObjectName(QStringLiteral("caseQueue"));
    m_view->setAccessibleName(tr("Queue of jobs"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(JobQueueModel::Progress,
                                     new ProgressDelegate(JobQueueModel::FractionRole, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(72);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(JobQueueModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(JobQueueModel::Progress, QHeaderView::Fixed);
    header->setSectionResizeMode(JobQueueModel::TimeLeft, QHeaderView::Fixed);
    header->setMinimumSectionSize(40);

    buildActions();
    new EmptyHint(tr("No job is under way or waits."), m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobQueueView::refresh);
    refresh();
}

void JobQueueView::buildActions()
{
    auto *row = new ActionRow(tr("Queue"), m_view);
    m_hold = row->add(QStringLiteral("caseHoldQueue"), QStringLiteral("pause"), tr("Hold the queue"),
                      tr("Start no waiting job until this is switched off; the job under way goes on"));
    m_hold->setCheckable(true);
    m_up = row->add(QStringLiteral("caseJobUp"), QStringLiteral("up"), tr("Earlier"), tr("Run the chosen job earlier"),
                    QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = row->add(QStringLiteral("caseJobDown"), QStringLiteral("down"), tr("Later"),
                      tr("Run the chosen job later"), QKeySequence(Qt::ALT | Qt::Key_Down));
    m_cancel = row->add(QStringLiteral("caseCancelJob"), QStringLiteral("close"), tr("Cancel"),
                        tr("Stop the chosen job, or remove it where it still waits"), QKeySequence::Delete);
    m_clear = row->add(QStringLiteral("caseClearJobs"), QStringLiteral("clear"), tr("Clear"),
                       tr("Remove the jobs that are over from this list"));
    connect(m_hold, &QAction::triggered, this, &JobQueueView::holdRequested);
    connect(
        m_up, &QAction::triggered, this, [this] { emit moveRequested(chosen(), -1); });
    connect(
        m_down, &QAction::triggered, this, [this] { emit moveRequested(chosen(), 1); });
    connect(m_cancel, &QAction::triggered, this, [this] { emit cancelRequested(chosen()); });
    connect(m_clear, &QAction::triggered, this, &JobQueueView::clearRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_view, 1);
}

void JobQueueView::setJobs(const std::vector<JobRow> &jobs)
{
    m_model->setJobs(jobs);
    refresh();
}

void JobQueueView::setHeld(bool held)
{
    m_hold->setChecked(held);
}

int JobQueueView::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(JobQueueModel::IdRole).toInt();
}

void JobQueueView::refresh()
{
    const int id = chosen();
    const JobRow *job = m_model->job(id);
    m_up->setEnabled(m_model->canMove(id, -1));
    m_down->setEnabled(m_model->canMove(id, 1));
    m_cancel->setEnabled(job && !job->isOver() && job->state != JobRow::State::Stopping);
    m_clear->setEnabled(m_model->hasEnded());
}

void JobQueueView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->refreshColours();
}

void JobQueueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setColumnWidth(JobQueueModel::Progress, qBound(84, width() / 4, 220));
    m_view->setColumnWidth(JobQueueModel::TimeLeft, qBound(52, width() / 8, 90));
}

} // namespace drm
