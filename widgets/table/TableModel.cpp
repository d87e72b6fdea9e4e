// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/TableModel.h"

namespace drm {

TableModel::TableModel(QVector<Header> headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
{
}

void TableModel::refreshColours()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant own = cell(index.row(), index.column(), role);
    if (own.isValid() || (role != Qt::TextAlignmentRole && role != Qt::ToolTipRole))
        return own;
    return headerData(index.column(), Qt::Horizontal, role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    const Header &header = m_headers[section];
    switch (role) {
    case Qt::DisplayRole:
        return header.title;
    case Qt::ToolTipRole:
        return header.explanation.isEmpty() ? QVariant() : QVariant(header.explanation);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((header.align == Align::Numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace drm
