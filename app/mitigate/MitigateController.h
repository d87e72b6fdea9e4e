// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "app/jobs/RunStore.h"
#include "core/jobs/MitigateJob.h"

#include <QObject>

#include <memory>
#include <string>

namespace drm {

class MitigateDialog;

/// Has the Mitigate dialog's work done by the window's JobRunner, so that only one job runs at a time.
class MitigateController : public QObject {
    Q_OBJECT

public:
    /// `window` owns the dialog and this; the runner may end before this.
    MitigateController(JobRunner &runner, QWidget *window);

    /// Shows the dialog, which stays open beside the window.
    void open(const ScanRequest &scan, const std::string &runPath);
    MitigateDialog *dialog(); ///< made when it is first asked for
    bool owns(int job) const { return job == m_job; }
    bool running() const { return m_running; }
    /// Of the run files of the scans that prove cleaned models; empty: none are written.
    void setRunFolder(const QString &folder) { m_store.setFolder(folder); }

public slots:
    void mitigate(const drm::MitigateRequest &request);

signals:
    /// A mitigation has ended, whatever came of it; `message` is for the status line.
    void ended(const QString &message);
    /// The cleaned model was written; `json`: schema drmguard.mitigation/1.
    void cleaned(const std::string &json);
    /// The cleaned model was scanned; `path`: the run file.
    void proven(const QString &path, std::shared_ptr<const drm::ScanRecord> record);
    void openRequested(const QString &modelPath, const QString &dataPath);

private:
    bool prepareProof(const MitigateRequest &request); ///< false, and said, where its run file cannot be written
    void finish(const MitigateRecord &record);

    JobRunner &m_runner;
    RunStore m_store{QString()};
    ScanRequest m_proof; ///< without a run file, where there is no folder
    QWidget *m_window;
    MitigateDialog *m_dialog = nullptr;
    int m_job = -1;
    bool m_running = false;
};

} // namespace drm
