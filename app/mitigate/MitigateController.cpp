// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mitigate/MitigateController.h"

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
    m_running = true;
    dialog()->showStarted();
    m_job = m_runner.start([this, request](RunControl &control) -> JobRunner::Answer {
        const auto record = std::make_shared<const MitigateRecord>(runMitigateJob(request, control));
        return [this, record] {
            m_running = false;
            dialog()->showRecord(*record);
            if (record->state == RunState::Finished)
                emit cleaned(toJson(*record));
            emit ended(translated(record->verdict));
        };
    });
}

} // namespace drm
