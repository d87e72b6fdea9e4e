// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace drm {

class RowSync;

/// A file or folder that belongs to a case.
struct CaseItem {
    QString path; ///< absolute; no two of a kind are equal
    QString name; ///< for people; empty: the file's name
    bool missing = false;
    bool shown = false; ///< what the window shows now

    bool operator==(const CaseItem &other) const
    {
        return path == other.path && name == other.name && missing == other.missing && shown == other.shown;
    }
};

/// The models, data sets and runs of a case, one group each. Items that exist can be dragged away as files.
class CaseTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Kind { Models, DataSets, Runs, KindCount };
    enum Role { PathRole = Qt::UserRole, KindRole, MissingRole, ShownRole };

    explicit CaseTreeModel(QObject *parent = nullptr);

    void setItems(Kind kind, const std::vector<CaseItem> &items);
    /// Colours and icons are the theme's; call it after the theme has changed.
    void refreshColours();

    static bool isGroup(const QModelIndex &index) { return index.isValid() && !index.parent().isValid(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    friend class RowSync;

    QVariant groupData(Kind kind, int role) const;
    QString nameAmong(Kind kind, const CaseItem &item) const;
    QVariant itemData(Kind kind, const CaseItem &item, int role) const;

    std::array<std::vector<CaseItem>, KindCount> m_items;
};

} // namespace drm
