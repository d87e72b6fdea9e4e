// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/ReportController.h"

#include "app/base/ErrorText.h"
#include "app/case/CaseController.h"
#include "app/case/RunList.h"
#include "app/layout/Workspace.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/report/ReportPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <set>

namespace drm {

namespace {

std::string textOf(const CaseReport &fields)
{
    Case content;
    content.report = fields;
    return caseText("/", content);
}

} // namespace

ReportController::ReportController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(m_parts.workspace->panel<ReportPanel>(), &ReportPanel::writeRequested, this, &ReportController::open);
    connect(m_parts.cases, &CaseController::changed, this, &ReportController::refresh);
    connect(&m_writer, &ReportWriter::written, this, &ReportController::showWritten);
    connect(
        &m_writer, &ReportWriter::progressed, this,
        [this](int done, int all, const QString &file) {
            if (m_dialog)
                m_dialog->showProgress(done, all, file);
        });
    connect(
        &m_writer, &ReportWriter::failed, this,
        [this](ErrorKind, const QString &message) {
            if (m_dialog)
                m_dialog->showProblem(message);
        });
    connect(&m_writer, &ReportWriter::stopped, this, [this] {
        if (m_dialog)
            m_dialog->showProblem(tr("The report was stopped; nothing of it was kept."));
    });
    refresh();
}

void ReportController::refresh()
{
    auto *panel = m_parts.workspace->panel<ReportPanel>();
    panel->setCanWrite(m_parts.runs->count() > 0);
    panel->setRunShown(m_parts.runs->current() >= 0);
}

/// The scan that is shown and those with evidence are chosen.
std::vector<ReportChoice> ReportController::choices() const
{
    std::set<std::string> pinned;
    for (const CaseEvidence &evidence : m_parts.cases->evidence())
        pinned.insert(evidence.run);
    std::vector<ReportChoice> choices;
    for (int index = 0; index < m_parts.runs->count(); ++index) {
        const NamedRun &run = m_parts.runs->at(index);
        ReportChoice choice;
        choice.run = run.path.toStdString();
        choice.text = (run.name + QStringLiteral("  ·  ") + VerdictPanel::wordOf(run.record->result)).toStdString();
        choice.isChosen =
            index == m_parts.runs->current() || pinned.count(choice.run) > 0 || m_parts.runs->count() == 1;
        choices.push_back(choice);
    }
    return choices;
}

/// In the case's folder, or among the user's documents; a name that is free.
QString ReportController::suggestedFolder() const
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString casePath = m_parts.cases->path();
    QString folder;
    if (!casePath.isEmpty() && QFileInfo(casePath).isDir()) {
        folder = QDir(casePath).filePath(QStringLiteral("reports/") + time);
    } else {
        const int shown = m_parts.runs->current() < 0 ? 0 : m_parts.runs->current();
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                     .filePath(m_parts.runs->modelName(shown) + QStringLiteral("-report-") + time);
    }
    QString free = folder;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = folder + QLatin1Char('-') + QString::number(i);
    return free;
}

void ReportController::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (m_parts.runs->count() == 0) {
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("There is no scan to report on; run one, or open a run file."));
        return;
    }
    m_dialog = new ReportDialog(m_parts.cases->report(), choices(), suggestedFolder(), m_parts.window);
    connect(m_dialog, &ReportDialog::writeRequested, this, &ReportController::write);
    connect(m_dialog, &ReportDialog::stopRequested, this, [this] { m_writer.stop(); });
    std::vector<std::string> pinned;
    for (const CaseEvidence &evidence : m_parts.cases->evidence())
        pinned.push_back(evidence.run);
    m_dialog->setPinned(pinned);
    connect(m_dialog, &QDialog::finished, this, [this, before = textOf(m_dialog->fields())](int result) {
        const CaseReport fields = m_dialog->fields();
        if (result == QDialog::Accepted || textOf(fields) != before) // else it was only looked at
            m_parts.cases->setReport(fields);
    });
    m_dialog->open();
}

void ReportController::write(ReportOrder order)
{
    const CaseReport fields = order.content.report;
    order.content = m_parts.cases->capture();
    order.content.report = fields;
    m_writer.write(order);
}

void ReportController::showWritten(const QString &folder, const QStringList &files, const QString &keyId)
{
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    m_parts.messages->showMessage(
        MessageBar::Severity::Success, tr("The report was written to %1.").arg(QDir::toNativeSeparators(folder)),
        keyId.isEmpty() ? tr("It is not signed.") : tr("It is signed by the key %1.").arg(keyId.left(16)));
    const auto offer = [this](const QString &text, const char *name, const QString &path) {
        QAbstractButton *button = m_parts.messages->addButton(text, QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    };
    if (files.contains(QStringLiteral("report.pdf")))
        offer(tr("Open PDF"), "messageOpenPdf", QDir(folder).filePath(QStringLiteral("report.pdf")));
    else if (files.contains(QStringLiteral("report.html")))
        offer(tr("Open HTML"), "messageOpenHtml", QDir(folder).filePath(QStringLiteral("report.html")));
    offer(tr("Open folder"), "messageOpenFolder", folder);
}

} // namespace drm
