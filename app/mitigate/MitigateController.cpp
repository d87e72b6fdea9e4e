// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mitigate/MitigateController.h"

#include "app/base/ErrorText.h"
#include "app/mitigate/MitigateDialog.h"
#include "core/jobs/MitigateJob.h"
#include "widgets/base/MessageBar.h"
#include "widgets/text/Translated.h"

namespace drm {

MitigateController::MitigateController(JobRunner &runner, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_window(window)
{
    connect(&m_runner, &JobRunner::updated, this, [this](int job, const UpdateBatch &batch) {
        if (owns(job))
            dialog()->showUpdate(batch);
    });
    connect(&m_runner, &JobRunner::failed, this, [this](int job, ErrorKind kind, const QString &message) {
        if (!owns(job))
            return;
        m_running = false;
        m_store.removeEmpty(m_proof);
        dialog()->showError(kind, message);
        emit ended(tr("The model could not be cleaned"));
    });
}

MitigateDialog *MitigateController::dialog()
{
    if (!m_dialog) {
        m_dialog = new MitigateDialog(m_window);
        connect(m_dialog, &MitigateDialog::mitigationRequested, this, &MitigateController::mitigate);
        connect(m_dialog, &MitigateDialog::stopRequested, &m_runner, &JobRunner::stop);
        connect(m_dialog, &MitigateDialog::openRequested, m_dialog, &QWidget::hide); // it lies over the window
        connect(m_dialog, &MitigateDialog::openRequested, this, &MitigateController::openRequested);
    }
    return m_dialog;
}

void MitigateController::open(const ScanRequest &scan, const std::string &runPath)
{
    if (!m_running)
        dialog()->setInput(scan, runPath);
    dialog()->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void MitigateController::mitigate(const MitigateRequest &request)
{
    if (m_runner.busy()) {
        dialog()->messages()->showMessage(MessageBar::Severity::Information,
                                          tr("Another job is running. Stop it or wait for its end."));
        return;
    }
    MitigateRequest wanted = request;
    if (!prepareProof(request))
        return;
    wanted.afterPath = m_proof.outPath;
    m_running = true;
    dialog()->showStarted();
    m_job = m_runner.start([this, wanted](RunControl &control) -> JobRunner::Answer {
        const auto record = std::make_shared<const MitigateRecord>(runMitigateJob(wanted, control));
        return [this, record] { finish(*record); };
    });
}

bool MitigateController::prepareProof(const MitigateRequest &request)
{
    m_proof = request.scan;
    m_proof.modelPath = request.outPath;
    m_proof.outPath.clear();
    if (m_store.folder().isEmpty() || !request.prove)
        return true;
    try {
        m_store.prepare(m_proof);
        return true;
    } catch (const Error &error) {
        dialog()->showError(error.kind(), ErrorText::of(error));
        return false;
    }
}

void MitigateController::finish(const MitigateRecord &record)
{
    m_running = false;
    dialog()->showRecord(record);
    if (record.state == RunState::Finished) {
        emit cleaned(toJson(record));
        if (record.after && !m_proof.outPath.empty())
            emit proven(QString::fromStdString(m_proof.outPath), std::make_shared<const ScanRecord>(*record.after));
    } else {
        m_store.removeEmpty(m_proof);
    }
    emit ended(translated(record.verdict));
}

} // namespace drm
