// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log/LogModel.h"

#include "widgets/base/PlainText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace drm {

LogModel::LogModel(int mostLines, QObject *parent)
    : TableModel({{tr("Time"), {}}, {tr("Kind"), {}}, {tr("What happened"), {}}}, parent)
    , m_mostLines(static_cast<std::size_t>(std::max(1, mostLines)))
{
    refreshIcons();
}

void LogModel::add(Severity severity, const QString &text, const QDateTime &time)
{
    if (m_entries.size() >= m_mostLines) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({time, severity, text.simplified()});
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString LogModel::line(int row) const
{
    const Entry &entry = m_entries.at(static_cast<std::size_t>(row));
    return QStringLiteral("%1  %2  %3")
        .arg(entry.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), severityName(entry.severity), entry.text);
}

void LogModel::refreshIcons()
{
    const Theme theme = Theme::of(QApplication::palette());
    m_icons = {
        Icons::get(QStringLiteral("information"), theme.accent()), Icons::get(QStringLiteral("success"), theme.good()),
        Icons::get(QStringLiteral("warning"), theme.warning()), Icons::get(QStringLiteral("error"), theme.bad())};
    if (!m_entries.empty())
        emit dataChanged(index(0, Kind), index(rowCount() - 1, Kind), {Qt::DecorationRole});
}

int LogModel::rows() const
{
    return static_cast<int>(m_entries.size());
}

QVariant LogModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (role == SeverityRole)
        return static_cast<int>(entry.severity);
    switch (column) {
    case Time:
        if (role == Qt::DisplayRole)
            return entry.time.toString(QStringLiteral("HH:mm:ss"));
        if (role == Qt::ToolTipRole)
            return QLocale().toString(entry.time, QLocale::ShortFormat);
        break;
    case Kind:
        if (role == Qt::DisplayRole)
            return severityName(entry.severity);
        if (role == Qt::DecorationRole)
            return m_icons[static_cast<std::size_t>(entry.severity)];
        break;
    case Text:
        if (role == Qt::DisplayRole)
            return PlainText::shown(entry.text);
        if (role == Qt::ToolTipRole)
            return QStringLiteral("<p>%1</p>").arg(PlainText::shown(entry.text).toHtmlEscaped()); // rich text wraps
        break;
    default:
        break;
    }
    return {};
}

QString LogModel::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return tr("Success");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    case Severity::Information:
        break;
    }
    return tr("Information");
}

} // namespace drm
