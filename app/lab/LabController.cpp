// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabController.h"

#include "app/base/ErrorText.h"
#include "app/lab/LabDialog.h"
#include "app/lab/LabForm.h"
#include "core/lab/LabEstimate.h"
#include "widgets/base/MessageBar.h"

#include <QDir>
#include <QFileInfo>

namespace drm {

LabController::LabController(JobRunner &runner, const QString &folder, QWidget *window)
    : QObject(window)
    , m_runner(runner)
    , m_folder(folder)
    , m_window(window)
{
    connect(
        &m_runner, &JobRunner::updated, this,
        [this](int job, const UpdateBatch &batch) {
            if (owns(job))
                dialog()->showUpdate(batch);
        });
    connect(
        &m_runner, &JobRunner::failed, this,
        [this](int job, ErrorKind kind, const QString &message) {
            if (owns(job))
                fail(kind, message);
        });
    connect(
        &m_loader, &InputLoader::dataFound, this, [this](const DataFacts &summary) { dialog()->setData(summary); });
    connect(&m_loader, &InputLoader::failed, this, [this](ErrorKind kind, const QString &message) {
        dialog()->messages()->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
    });
}

LabDialog *LabController::dialog()
{
    if (!m_dialog) {
        m_dialog = new LabDialog(m_folder, m_window);
        connect(m_dialog, &LabDialog::dataRequested, &m_loader, &InputLoader::openData);
        connect(m_dialog, &LabDialog::trainRequested, this, &LabController::train);
        connect(m_dialog, &LabDialog::stopRequested, &m_runner, &JobRunner::stop);
        // It would lie over the window that shows what was asked for.
        connect(m_dialog, &LabDialog::openRequested, m_dialog, &QWidget::hide);
        connect(m_dialog, &LabDialog::openRequested, this, &LabController::openRequested);
        connect(m_dialog, &LabDialog::tryRequested, m_dialog, &QWidget::hide);
        connect(m_dialog, &LabDialog::tryRequested, this, &LabController::tryRequested);
    }
    return m_dialog;
}

void LabController::open()
{
    dialog()->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void LabController::makeSample()
{
    open();
    LabPlan plan = m_dialog->form()->plan();
    if (!plan.set || !isFree())
        return;
    plan.request.threads = m_threads;
    m_measuring = true;
    m_dialog->showMeasuring();
    m_job =
        m_runner.start([this, request = plan.request, spec = plan.set->spec](RunControl &control) -> JobRunner::Answer {
            const auto measure = [&](int count, int side) -> std::optional<double> {
                const auto step = measureTrainingStep(request, side, control);
                return step ? std::optional<double>(*step * trainingSteps(request, count)) : std::nullopt;
            };
            const auto seconds = measure(spec.count, spec.size);
            const auto smallSeconds = measure(LabDialog::smallCount, LabDialog::smallSide);
            return [this, seconds, smallSeconds] { offerSample(seconds, smallSeconds); };
        });
}

void LabController::offerSample(const std::optional<double> &seconds, const std::optional<double> &smallSeconds)
{
    m_measuring = false;
    dialog()->endMeasuring();
    if (seconds && smallSeconds) // not stopped
        dialog()->offerSample(*seconds, *smallSeconds);
    emit ended(seconds && smallSeconds ? tr("The time of a training was measured")
                                       : tr("The training was stopped before it began"));
}

/// False, and says so, while something else runs.
bool LabController::isFree()
{
    if (!m_runner.busy())
        return true;
    dialog()->showMessage(m_training || m_measuring
                              ? tr("A training is running already.")
                              : tr("A scan is running. Stop it or wait for its end, then train."));
    return false;
}

void LabController::train(const LabPlan &asked)
{
    if (!isFree())
        return;
    LabPlan plan = asked;
    plan.request.threads = m_threads;
    const QString folder = QFileInfo(QString::fromStdString(plan.request.outPath)).absolutePath();
    if (!QDir().mkpath(folder) || !QDir().mkpath(m_folder)) {
        dialog()->messages()->showMessage(MessageBar::Severity::Error, ErrorText::explain(ErrorKind::WriteFailed),
                                          tr("The folder %1 cannot be created.").arg(folder));
        return;
    }
    m_training = true;
    dialog()->showStarted(plan);
    // Nothing is emitted before start() returns: the runner's answers come through the event loop.
    m_job = m_runner.start([this, plan](RunControl &control) -> JobRunner::Answer {
        const auto record = std::make_shared<const LabRecord>(plan.run(control));
        return [this, record] { finish(*record); };
    });
}

void LabController::finish(const LabRecord &record)
{
    m_training = false;
    dialog()->showRecord(record);
    if (record.state == RunState::Finished)
        emit trained();
    emit ended(record.state == RunState::Stopped
                   ? tr("The training was stopped")
                   : tr("The lab has trained %1").arg(QString::fromStdString(record.truth.model)));
}

void LabController::fail(ErrorKind kind, const QString &message)
{
    m_training = false;
    m_measuring = false;
    dialog()->showError(kind, message);
    emit ended(tr("The training could not be run"));
}

} // namespace drm
