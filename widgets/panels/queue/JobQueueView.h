// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/queue/JobQueueModel.h"

#include <QWidget>

class QAction;
class QTableView;

namespace drm {

/// The queue of jobs with progress and time left; the chosen one can be moved, cancelled or removed.
class JobQueueView : public QWidget {
    Q_OBJECT

public:
    explicit JobQueueView(QWidget *parent = nullptr);

    void setJobs(const std::vector<JobRow> &jobs);
    void setHeld(bool held);
    int chosen() const; ///< id; 0: none

    JobQueueModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

signals:
    void moveRequested(int job, int by); ///< -1: earlier, +1: later
    void cancelRequested(int job); ///< stops the job under way, removes one that waits
    void clearRequested(); ///< of those that are over
    void holdRequested(bool hold); ///< no waiting job is to be started, or they are to go on

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void refresh();

    JobQueueModel *m_model;
    QTableView *m_view;
    QAction *m_hold = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace drm
