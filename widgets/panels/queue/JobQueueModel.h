// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table/TableModel.h"

#include <vector>

namespace drm {

class RowSync;

/// A job as the queue shows it.
struct JobRow {
    enum class State { Waiting, Running, Paused, Stopping, Finished, Stopped, Failed };

    int id = 0; ///< no two rows have an equal one
    QString title;
    QString detail; ///< its stage, or why it failed
    State state = State::Waiting;
    double fraction = 0; ///< 0..1
    double secondsLeft = -1; ///< below 0: not known

    bool operator==(const JobRow &other) const;
    bool isActive() const { return state == State::Running || state == State::Paused || state == State::Stopping; }
    bool isOver() const { return state == State::Finished || state == State::Stopped || state == State::Failed; }
};

/// The jobs in the order in which they run: those that are over, the one under way, those that wait.
class JobQueueModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Title, Progress, TimeLeft, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        FractionRole ///< of the job under way; invalid for every other
    };

    explicit JobQueueModel(QObject *parent = nullptr);

    void setJobs(const std::vector<JobRow> &jobs);
    const JobRow *job(int id) const; ///< null where there is none
    /// Whether this job waits and another waiting one is before (`by` -1) or after it (+1).
    bool canMove(int id, int by) const;
    int waitingCount() const;
    bool hasEnded() const; ///< there are jobs that are over

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    friend class RowSync;

    int rowOf(int id) const; ///< -1 where there is none

    std::vector<JobRow> m_jobs;
};

} // namespace drm
