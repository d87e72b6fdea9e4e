// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "app/jobs/RunStore.h"

#include <QObject>

#include <optional>

namespace drm {

class JobQueue;
class MessageBar;
class StatusStrip;
class Workspace;

/// A scan from its start to its end: its run file and checkpoint, its place in the queue of jobs, what the panels and
/// the message bar show of it, and how it goes on after it was stopped.
class ScanController : public QObject {
    Q_OBJECT

public:
    /// What it works with. The runner may end before this, the rest outlives it.
    struct Parts {
        JobRunner *runner;
        Workspace *workspace;
        MessageBar *messages;
        StatusStrip *status;
    };

    /// Run files and checkpoints go into `runFolder`.
    ScanController(const Parts &parts, const QString &runFolder, QObject *parent);

    JobQueue *queue() const { return m_queue; }
    const QString &folder() const { return m_store.folder(); }
    void setFolder(const QString &folder) { m_store.setFolder(folder); } ///< of runs from now on
    bool scanning() const { return m_scanning; } ///< the job under way is a scan
    bool canResume() const { return m_resumable.has_value(); }
    std::string resumedModel() const; ///< path of the model whose scan resumeLast() goes on with; empty: none
    QString whyNoResume() const { return m_whyNoResume; } ///< a sentence, where canResume() is false
    /// A scan of the session is shown: where it was stopped, resumeLast() goes on with it.
    void noteShown(const QString &path, const ScanRecord &record);
    /// A sentence: time and memory.
    static QString whatItTakes(const ScanEstimate &estimate);

    void run(const ScanRequest &request); ///< at once; nothing may run
    void enqueue(const ScanRequest &request);
    void pauseOrGoOn();
    /// Holds the queue, too: who stops wants no other scan to start at once.
    void stop();
    void resumeLast(); ///< that was stopped, or is shown
    /// Says so where an earlier scan can be resumed.
    void offerResume();

signals:
    void starting(const drm::ScanRequest &request);
    void finished(const QString &path, std::shared_ptr<const drm::ScanRecord> record);
    void stopped(const drm::ScanRecord &record);
    void failed();
    /// It did not begin, because of these checks; VerdictPanel::confirmed() begins it all the same.
    void doubted(const std::vector<drm::PreflightCheck> &checks);
    void ended(); ///< whatever came of it, after one of the four above
    void changed(); ///< canResume()

private:
    void connectRunner();
    int launch(ScanRequest request);
    int start(const ScanRequest &request);
    void showUpdate(int job, const UpdateBatch &batch);
    void end(const std::shared_ptr<const ScanRecord> &record);
    void showStopped(const ScanRecord &record);
    void fail(ErrorKind kind, const QString &message);
    void ask();
    void confirm();
    void showError(ErrorKind kind, const QString &message);
    void offerToGoOn();

    Parts m_parts;
    RunStore m_store;
    JobQueue *m_queue;
    ScanRequest m_running;
    std::optional<ScanRequest> m_resumable;
    QString m_whyNoResume;
    std::vector<PreflightCheck> m_doubts; ///< of the latest scan, which did not begin because of them
    int m_job = -1; ///< the latest scan
    bool m_scanning = false;
};

} // namespace drm
