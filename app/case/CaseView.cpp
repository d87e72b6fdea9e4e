// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseView.h"

#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/case/RunTable.h"

#include <QFileInfo>
#include <QLocale>

namespace drm {

CaseView::CaseView(CasePanel *panel)
    : m_panel(panel)
{
}

QString CaseView::untitled()
{
    return tr("Untitled case");
}

void CaseView::clear()
{
    m_missing.clear();
    m_runs.clear();
}

void CaseView::setRun(const RunRow &row)
{
    m_runs[row.path] = row;
}

void CaseView::setFound(const QString &path)
{
    m_missing.remove(path);
}

void CaseView::renameRuns(const std::map<std::string, std::string> &moved)
{
    for (const auto &[before, now] : moved) {
        RunRow row = m_runs.take(QString::fromStdString(before));
        row.path = QString::fromStdString(now);
        m_runs[row.path] = row;
    }
}

QStringList CaseView::setMissing(const QStringList &paths)
{
    const QSet<QString> now(paths.cbegin(), paths.cend());
    QStringList back;
    for (const QString &path : std::as_const(m_missing)) {
        const auto row = m_runs.constFind(path);
        if (!now.contains(path) && row != m_runs.constEnd() && row->state != RunRow::State::Known)
            back.append(path);
    }
    m_missing = now;
    return back;
}

void CaseView::show(const Case &content, const QString &title, const QString &path, bool unsaved) const
{
    std::vector<std::string> models;
    for (const CaseModel &model : content.models)
        models.push_back(model.path);
    m_panel->setTitle(title, path, unsaved);
    m_panel->setNotes(QString::fromStdString(content.notes));
    m_panel->setItems(CaseTreeModel::Models, items(models, content.shownModel));
    m_panel->setItems(CaseTreeModel::DataSets, items(content.dataSets, content.shownData));
    m_panel->setItems(CaseTreeModel::Runs, items(content.runs, content.shownRun));
    std::vector<RunRow> rows;
    for (const std::string &run : content.runs) {
        const QString runPath = QString::fromStdString(run);
        RunRow row = m_runs.value(runPath);
        row.path = runPath;
        if (m_missing.contains(runPath))
            row.state = RunRow::State::Missing;
        rows.push_back(row);
    }
    m_panel->runTable()->setRuns(rows);
}

std::vector<CaseItem> CaseView::items(const std::vector<std::string> &paths, const std::string &shown) const
{
    std::vector<CaseItem> result;
    for (const std::string &path : paths) {
        CaseItem item;
        item.path = QString::fromStdString(path);
        item.missing = m_missing.contains(item.path);
        item.shown = path == shown;
        const auto row = m_runs.constFind(item.path);
        if (row != m_runs.constEnd() && row->state == RunRow::State::Known)
            item.name = row->model + QStringLiteral("  ·  ")
                + (row->started.isValid() ? QLocale().toString(row->started, QLocale::ShortFormat)
                                          : QFileInfo(item.path).completeBaseName());
        result.push_back(item);
    }
    return result;
}

} // namespace drm
