// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ActivityLog.h"

#include "app/inputs/InputLoader.h"
#include "app/lab/LabController.h"
#include "app/mitigate/MitigateController.h"
#include "widgets/text/Translated.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace drm {

namespace {

using Severity = LogModel::Severity;

QString native(const std::string &path)
{
    return QDir::toNativeSeparators(QString::fromStdString(path));
}

} // namespace

ActivityLog::ActivityLog(LogModel &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

void ActivityLog::follow(const MessageBar *messages)
{
    connect(
        messages, &MessageBar::shown, this,
        [this](Severity severity, const QString &headline, const QString &detail) {
            m_log.add(severity, sentences({headline, detail}));
        });
}

void ActivityLog::follow(const InputLoader *loader)
{
    connect(
        loader, &InputLoader::modelFound, this,
        [this](const ModelInfo &info) {
            m_log.add(Severity::Information,
                      tr("Opened the model %1 with the head %2")
                          .arg(native(info.path), QString::fromStdString(info.headName)));
        });
    connect(loader, &InputLoader::dataFound, this, [this](const DataFacts &data) {
        m_log.add(Severity::Information,
                  tr("Opened %1 with %Ln image(s)", nullptr, static_cast<int>(data.count)).arg(native(data.path)));
    });
    connect(
        loader, &InputLoader::runFound, this,
        [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) {
            m_log.add(Severity::Information, tr("Opened the run file %1").arg(QDir::toNativeSeparators(path)));
            if (!record->result.alterations.empty())
                m_log.add(Severity::Error,
                          tr("The run file %1 was altered, and has no verdict: %2")
                              .arg(QDir::toNativeSeparators(path), translated(record->result.alterations)));
        });
    connect(
        loader, &InputLoader::caseFound, this,
        [this](const QString &, const std::shared_ptr<const Case> &content) {
            if (!content->alterations.empty())
                m_log.add(Severity::Warning, translated(content->alterations));
        });
    connect(loader, &InputLoader::runRemarked, this, [this](const QString &path, const std::vector<Message> &remarks) {
        m_log.add(Severity::Warning,
                  tr("The run file %1: %2").arg(QDir::toNativeSeparators(path), translated(remarks)));
    });
}

void ActivityLog::follow(const JobRunner *runner, const LabController *lab, const MitigateController *mitigation)
{
    connect(
        runner, &JobRunner::started, this,
        [this, lab, mitigation](int job) {
            QString text = tr("Job %1: a scan began").arg(job);
            if (lab->training())
                text = tr("Job %1: a training began").arg(job);
            else if (lab->measuring())
                text = tr("Job %1: the time of a training is measured").arg(job);
            else if (mitigation->running())
                text = tr("Job %1: a mitigation began").arg(job);
            m_log.add(Severity::Information, text);
        });
    connect(
        runner, &JobRunner::finished, this,
        [this](int, const std::shared_ptr<const ScanRecord> &record) { scanEnded(*record); });
    connect(
        runner, &JobRunner::failed, this,
        [this](int job, ErrorKind, const QString &message, const QString &) {
            m_log.add(Severity::Error, tr("Job %1 failed: %2").arg(QString::number(job), message));
        });
    connect(
        lab, &LabController::ended, this,
        [this](const QString &message) { m_log.add(Severity::Information, message); });
    connect(mitigation, &MitigateController::ended, this,
            [this](const QString &message) { m_log.add(Severity::Information, message); });
}

void ActivityLog::scanEnded(const ScanRecord &record)
{
    const QString model = QFileInfo(QString::fromStdString(record.request.modelPath)).fileName();
    if (record.result.state == RunState::Stopped) {
        m_log.add(Severity::Information, tr("The scan of %1 was stopped").arg(model));
        return;
    }
    QString verdict = tr("inconclusive");
    if (record.result.verdict == Verdict::Clean)
        verdict = tr("none found");
    else if (record.result.verdict == Verdict::Backdoored)
        verdict = tr("backdoored");
    const QLocale locale;
    m_log.add(Severity::Success,
              tr("The scan of %1 ended after %2 s: %3, score %4")
                  .arg(model, locale.toString(record.result.seconds, 'f', 1), verdict,
                       locale.toString(record.result.score, 'f', 2)));
}

} // namespace drm
