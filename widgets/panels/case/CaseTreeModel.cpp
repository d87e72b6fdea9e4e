// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/CaseTreeModel.h"

#include "widgets/base/PlainText.h"
#include "widgets/table/RowSync.h"
#include "widgets/text/FileName.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace drm {

namespace {

constexpr quintptr groupId = CaseTreeModel::KindCount; // the id of an item is its kind

QString iconName(CaseTreeModel::Kind kind)
{
    static const QString names[] = {QStringLiteral("model"), QStringLiteral("data"), QStringLiteral("runfile")};
    return names[kind];
}

QString nameOf(const CaseItem &item)
{
    const QString name = item.name.isEmpty() ? fileNameOf(item.path) : item.name;
    return PlainText::shown(name.isEmpty() ? item.path : name);
}

} // namespace

CaseTreeModel::CaseTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CaseTreeModel::setItems(Kind kind, const std::vector<CaseItem> &items)
{
    std::vector<CaseItem> &rows = m_items[kind];
    const bool counted = rows.size() != items.size();
    const QModelIndex group = index(kind, 0);
    RowSync::apply(*this, rows, items, &CaseItem::path, group);
    if (!counted)
        return;
    emit dataChanged(group, group); // its text says how many there are
    if (!items.empty()) // one may have the name of another now, or no longer
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
}

void CaseTreeModel::refreshColours()
{
    for (int kind = 0; kind < KindCount; ++kind) {
        const QModelIndex group = index(kind, 0);
        emit dataChanged(group, group);
        if (rowCount(group) > 0)
            emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

QModelIndex CaseTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex CaseTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupId);
}

int CaseTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return KindCount;
    const bool isItem = parent.internalId() != groupId || parent.column() != 0;
    return isItem ? 0 : static_cast<int>(m_items[static_cast<std::size_t>(parent.row())].size());
}

int CaseTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CaseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(static_cast<Kind>(index.row()), role);
    const auto kind = static_cast<Kind>(index.internalId());
    return itemData(kind, m_items[kind][static_cast<std::size_t>(index.row())], role);
}

QVariant CaseTreeModel::groupData(Kind kind, int role) const
{
    if (role == KindRole)
        return kind;
    if (role != Qt::DisplayRole)
        return {};
    const auto count = m_items[kind].size();
    switch (kind) {
    case Models:
        return tr("Models (%1)").arg(count);
    case DataSets:
        return tr("Data sets (%1)").arg(count);
    case Runs:
    case KindCount:
        break;
    }
    return tr("Runs (%1)").arg(count);
}

/// The folder tells apart what has the same name.
QString CaseTreeModel::nameAmong(Kind kind, const CaseItem &item) const
{
    const QString name = nameOf(item);
    const auto same = std::count_if(m_items[kind].begin(), m_items[kind].end(),
                                    [&name](const CaseItem &other) { return nameOf(other) == name; });
    if (same < 2)
        return name;
    QFileInfo folder(QFileInfo(QDir::cleanPath(item.path)).path());
    if (folder.fileName() == name) // a table of labels is known by its folder
        folder.setFile(folder.path());
    return QStringLiteral("%1 (%2)").arg(name, PlainText::shown(folder.fileName()));
}

QVariant CaseTreeModel::itemData(Kind kind, const CaseItem &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return item.missing ? tr("%1 – missing").arg(nameAmong(kind, item)) : nameAmong(kind, item);
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(item.path);
        return PlainText::toolTip(
            item.missing ? tr("%1 is not there any more. Put it back, or remove it from the case.").arg(path) : path);
    }
    case Qt::AccessibleDescriptionRole:
        return item.shown ? tr("Shown now") : QString();
    case Qt::DecorationRole: {
        const QPalette palette = QGuiApplication::palette();
        return item.missing ? Icons::get(QStringLiteral("warning"), Theme::of(palette).warning())
                            : Icons::get(iconName(kind), palette);
    }
    case Qt::ForegroundRole:
        return item.missing ? QVariant(Theme::of(QGuiApplication::palette()).mutedText()) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(item.shown);
        return item.shown ? QVariant(font) : QVariant();
    }
    case PathRole:
        return item.path;
    case KindRole:
        return kind;
    case MissingRole:
        return item.missing;
    case ShownRole:
        return item.shown;
    default:
        return {};
    }
}

Qt::ItemFlags CaseTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (isGroup(index))
        return flags & ~Qt::ItemIsSelectable;
    if (index.isValid()) {
        flags |= Qt::ItemNeverHasChildren;
        flags.setFlag(Qt::ItemIsDragEnabled, !index.data(MissingRole).toBool());
    }
    return flags;
}

QStringList CaseTreeModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *CaseTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        const QString path = index.data(PathRole).toString();
        if (!path.isEmpty())
            urls.append(QUrl::fromLocalFile(path));
    }
    if (urls.isEmpty())
        return nullptr;
    auto *files = new QMimeData;
    files->setUrls(urls);
    return files;
}

} // namespace drm
