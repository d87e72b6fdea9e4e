// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log/LogFilter.h"

namespace drm {

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void LogFilter::setLeastSeverity(LogModel::Severity severity)
{
    m_least = static_cast<int>(severity);
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::Text, parent);
    return line.data(LogModel::SeverityRole).toInt() >= m_least
        && (m_text.isEmpty() || line.data().toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace drm
