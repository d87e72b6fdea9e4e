// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/InputLoader.h"
#include "app/jobs/JobRunner.h"
#include "app/lab/LabPlan.h"

#include <QObject>
#include <QPointer>

namespace drm {

class LabDialog;

/// Has the Lab dialog's trainings done by the window's JobRunner, so that a scan and a training never run at once.
class LabController : public QObject {
    Q_OBJECT

public:
    /// Rendered sets and models go into `folder`. `window` owns the dialog and this; the runner may end before this.
    LabController(JobRunner &runner, const QString &folder, QWidget *window);

    /// Shows the dialog, which stays open beside the window.
    void open();
    /// Shows the dialog, measures how long the training that it shows would take here (at first, that of a small gaze
    /// model with a BadNets backdoor), and asks whether to start it. Images of the user's own are trained by the
    /// dialog.
    void makeSample();
    void setThreads(int threads) { m_threads = threads; } ///< of trainings from now on; 0: all cores
    LabDialog *dialog(); ///< made when it is first asked for
    bool owns(int job) const { return job == m_job; } ///< the job is a training
    bool training() const { return m_training; }
    bool measuring() const { return m_measuring; } ///< how long a training would take

public slots:
    void train(const drm::LabPlan &plan);

signals:
    /// A training has ended, whatever came of it; `message` is for the status line.
    void ended(const QString &message);
    void trained(); ///< it has come to its end; before ended()
    void openRequested(const QString &modelPath, const QString &dataPath);
    void tryRequested(const QString &modelPath, const QString &dataPath);

private:
    void finish(const LabRecord &record);
    void fail(ErrorKind kind, const QString &message);
    void offerSample(const std::optional<double> &seconds, const std::optional<double> &smallSeconds);
    bool isFree();

    JobRunner &m_runner;
    InputLoader m_loader;
    QString m_folder;
    QWidget *m_window;
    LabDialog *m_dialog = nullptr;
    int m_job = -1;
    int m_threads = 0;
    bool m_training = false;
    bool m_measuring = false;
};

} // namespace drm
