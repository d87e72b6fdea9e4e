// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace drm {

/// Draws an entry of a list on one line: icon or tick, name, a quieter detail beside it, keys at the right edge, with
/// some letters of name and detail set off.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString
        KeysRole, ///< QString
        NameMatchesRole, ///< QList<int>, positions
        DetailMatchesRole, ///< QList<int>
        TickedRole ///< bool
    };

    explicit EntryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace drm
