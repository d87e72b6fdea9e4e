// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/ScanController.h"

#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/jobs/JobQueue.h"
#include "app/layout/Workspace.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/queue/JobQueueView.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/text/Duration.h"
#include "widgets/text/Translated.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLocale>

namespace drm {

namespace {

QString gibibytes(const ScanEstimate &estimate)
{
    return QLocale().toString(estimate.memoryMib / 1024, 'f', 1);
}

} // namespace

ScanController::ScanController(const Parts &parts, const QString &runFolder, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_store(runFolder)
    , m_queue(new JobQueue(
          *parts.runner, [this](const ScanRequest &request) { return launch(request); }, this))
    , m_whyNoResume(tr("No scan has been stopped."))
{
    connectRunner();
    JobQueueView *view = m_parts.workspace->panel<CasePanel>()->queueView();
    connect(m_queue, &JobQueue::startFailed, this, &ScanController::showError);
    connect(m_queue, &JobQueue::changed, this, [this, view] {
        view->setJobs(m_queue->rows());
        view->setHeld(m_queue->held());
    });
    connect(view, &JobQueueView::moveRequested, m_queue, &JobQueue::move);
    connect(view, &JobQueueView::cancelRequested, m_queue, &JobQueue::cancel);
    connect(view, &JobQueueView::clearRequested, m_queue, &JobQueue::clearEnded);
    connect(view, &JobQueueView::holdRequested, m_queue, &JobQueue::setHeld);
}

void ScanController::connectRunner()
{
    connect(m_parts.runner, &JobRunner::updated, this, &ScanController::showUpdate);
    connect(
        m_parts.runner, &JobRunner::finished, this,
        [this](int job, const std::shared_ptr<const ScanRecord> &record) {
            if (job == m_job)
                end(record);
        });
    connect(m_parts.runner, &JobRunner::confirmationNeeded, this,
            [this](int job, const std::vector<PreflightCheck> &checks) {
                if (job == m_job)
                    m_doubts = checks;
            });
    connect(m_parts.workspace->panel<VerdictPanel>(), &VerdictPanel::confirmed, this, &ScanController::confirm);
    connect(m_parts.runner, &JobRunner::failed, this, [this](int job, ErrorKind kind, const QString &message) {
        if (job == m_job)
            fail(kind, message);
    });
}

void ScanController::showUpdate(int job, const UpdateBatch &batch)
{
    if (batch.progress && m_parts.runner->state() == JobRunner::State::Running)
        m_parts.status->setProgress(*batch.progress);
    if (job != m_job)
        return; // of a mitigation, which says it in its dialog
    if (batch.estimate) {
        // The estimate is of a whole scan; how much of one is left is known once it has gone on for a while.
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      m_running.resume
                                          ? tr("This scan goes on from where it was, and takes about %1 GiB of memory.")
                                                .arg(gibibytes(*batch.estimate))
                                          : whatItTakes(*batch.estimate));
    }
    for (const Message &sentence : batch.warnings)
        m_parts.messages->showMessage(MessageBar::Severity::Warning, translated(sentence));
    m_parts.workspace->showUpdate(batch);
}

QString ScanController::whatItTakes(const ScanEstimate &estimate)
{
    if (estimate.probeSeconds < estimate.seconds)
        return tr("This scan takes about %1 if the probe settles it and up to %2 otherwise, and about %3 GiB of "
                  "memory.")
            .arg(Duration::rounded(estimate.probeSeconds), Duration::rounded(estimate.seconds), gibibytes(estimate));
    return tr("This scan takes up to %1, and about %2 GiB of memory.")
        .arg(Duration::rounded(estimate.seconds), gibibytes(estimate));
}

void ScanController::run(const ScanRequest &request)
{
    m_queue->runNow(request);
}

void ScanController::enqueue(const ScanRequest &request)
{
    m_queue->add(request);
    if (m_parts.runner->busy() || m_queue->held())
        m_parts.messages->showMessage(MessageBar::Severity::Success,
                                      tr("Added to the queue: %1").arg(JobQueue::titleOf(request)));
    offerToGoOn();
}

int ScanController::launch(ScanRequest request)
{
    m_store.prepare(request);
    return start(request);
}

int ScanController::start(const ScanRequest &request)
{
    m_running = request;
    m_resumable.reset();
    m_whyNoResume = tr("No scan has been stopped.");
    m_doubts.clear();
    m_scanning = true;
    m_parts.messages->dismiss();
    emit starting(request);
    m_parts.workspace->panel<VerdictPanel>()->setRunning(tr("Starting"));
    m_parts.workspace->bringForward(m_parts.workspace->panel<VerdictPanel>());
    Progress progress;
    progress.stage = tr("Starting").toStdString();
    m_parts.status->setMachine(QString::fromStdString(request.model.device), request.params.threads);
    m_parts.status->setProgress(progress);
    m_job = m_parts.runner->start(request);
    return m_job;
}

void ScanController::pauseOrGoOn()
{
    JobRunner *runner = m_parts.runner;
    if (runner->state() == JobRunner::State::Paused)
        runner->resume();
    else
        runner->pause();
    const bool paused = runner->state() == JobRunner::State::Paused;
    m_parts.status->setPaused(paused);
    if (m_scanning)
        m_parts.workspace->panel<VerdictPanel>()->setPaused(paused);
}

void ScanController::stop()
{
    if (m_queue->waitingCount() > 0)
        m_queue->setHeld(true);
    m_parts.runner->stop();
    if (m_parts.runner->state() != JobRunner::State::Stopping)
        return;
    const QString message = tr("Stopping: the step under way is finished first…");
    m_parts.status->setMessage(message);
    if (m_scanning) {
        m_parts.workspace->panel<VerdictPanel>()->setPaused(false);
        m_parts.workspace->panel<VerdictPanel>()->setRunning(message);
    }
}

std::string ScanController::resumedModel() const
{
    return m_resumable ? m_resumable->modelPath : std::string();
}

void ScanController::noteShown(const QString &path, const ScanRecord &record)
{
    if (m_scanning)
        return;
    if (const auto resumption = RunStore::resumptionOf(path, record)) {
        m_resumable = resumption;
    } else {
        if (m_resumable && m_resumable->outPath == path.toStdString())
            m_resumable.reset(); // finished meanwhile, or its checkpoint is gone
        m_whyNoResume = record.result.state == RunState::Finished
            ? tr("The scan that is shown was finished.")
            : tr("The scan that is shown cannot go on: no file %1 lies beside its run file, or another program is at "
                 "work on it.")
                  .arg(QFileInfo(RunStore::checkpointOf(path)).fileName());
    }
    emit changed();
}

void ScanController::resumeLast()
{
    if (m_parts.runner->busy() || !m_resumable)
        return;
    const ScanRequest request = *m_resumable;
    m_parts.workspace->panel<ParametersPanel>()->setRequest(request);
    m_queue->follow(start(request), JobQueue::titleOf(request));
}

void ScanController::offerResume()
{
    const auto unfinished = m_store.newestUnfinished();
    if (!unfinished)
        return;
    m_resumable = unfinished->request;
    emit changed();
    const QString model = QFileInfo(QString::fromStdString(unfinished->request.modelPath)).fileName();
    MessageBar *messages = m_parts.messages;
    messages->showMessage(MessageBar::Severity::Information, tr("The scan of %1 was not finished.").arg(model),
                          tr("Its state of %1 is kept; it can go on from there.")
                              .arg(QLocale().toString(unfinished->when, QLocale::ShortFormat)));
    QAbstractButton *resume = messages->addButton(tr("Resume"), QStringLiteral("messageResumeButton"));
    connect(resume, &QAbstractButton::clicked, this, &ScanController::resumeLast);
    QAbstractButton *discard = messages->addButton(tr("Discard"), QStringLiteral("messageDiscardButton"));
    connect(discard, &QAbstractButton::clicked, this, [this] {
        if (m_resumable)
            m_store.discard(*m_resumable);
        m_resumable.reset();
        emit changed();
    });
}

void ScanController::end(const std::shared_ptr<const ScanRecord> &record)
{
    m_scanning = false;
    if (record->result.state == RunState::Stopped) {
        showStopped(*record);
    } else {
        const QString path = QString::fromStdString(m_running.outPath);
        m_parts.messages->dismiss(); // what the scan was to take
        emit finished(path, record);
        m_parts.status->setMessage(
            tr("Finished in %1 s. Saved as %2")
                .arg(QLocale().toString(record->result.seconds, 'f', 1), QFileInfo(path).fileName()));
    }
    emit ended();
}

void ScanController::showStopped(const ScanRecord &record)
{
    m_parts.status->setMessage(tr("Stopped"));
    emit stopped(record);
    MessageBar *messages = m_parts.messages;
    if (QFileInfo::exists(RunStore::checkpointOf(QString::fromStdString(m_running.outPath)))) {
        m_resumable = m_running;
        m_resumable->resume = true;
        messages->showMessage(MessageBar::Severity::Information, tr("The scan was stopped. Its state is kept."));
        QAbstractButton *resume = messages->addButton(tr("Resume"), QStringLiteral("messageResumeButton"));
        connect(resume, &QAbstractButton::clicked, this, &ScanController::resumeLast);
    } else {
        m_store.removeEmpty(m_running);
        messages->showMessage(MessageBar::Severity::Information,
                              tr("The scan was stopped before its first search began."));
    }
    offerToGoOn();
}

void ScanController::fail(ErrorKind kind, const QString &message)
{
    m_scanning = false;
    m_store.removeEmpty(m_running);
    if (!m_doubts.empty())
        return ask();
    emit failed();
    m_parts.workspace->bringForward(m_parts.workspace->panel<ParametersPanel>());
    m_parts.status->setMessage(tr("The scan could not be run"));
    showError(kind, message);
    emit ended();
}

void ScanController::ask()
{
    emit doubted(m_doubts);
    m_parts.workspace->bringForward(m_parts.workspace->panel<VerdictPanel>());
    m_parts.status->setMessage(tr("Not scanned"));
    m_parts.messages->showMessage(MessageBar::Severity::Warning,
                                  tr("Some checks before the scan are doubtful, so it has not begun."),
                                  tr("The Verdict panel says what they found, and can scan all the same."));
    emit ended();
}

void ScanController::confirm()
{
    if (m_doubts.empty())
        return;
    ScanRequest request = m_running;
    request.confirmed = true;
    if (m_parts.runner->busy())
        enqueue(request);
    else if (request.resume) // its run file and its checkpoint are there
        m_queue->follow(start(request), JobQueue::titleOf(request));
    else
        run(request);
}

void ScanController::showError(ErrorKind kind, const QString &message)
{
    m_parts.messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
}

/// Where scans wait and the queue is held, the message shown gets a button that lets them run.
void ScanController::offerToGoOn()
{
    const int waiting = m_queue->waitingCount();
    if (!m_queue->held() || waiting == 0)
        return;
    QAbstractButton *button = m_parts.messages->addButton(tr("Go on with the queue (%L1)").arg(waiting),
                                                          QStringLiteral("messageQueueButton"));
    connect(button, &QAbstractButton::clicked, m_queue, [queue = m_queue] { queue->setHeld(false); });
}

} // namespace drm
