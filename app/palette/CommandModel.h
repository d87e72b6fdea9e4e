// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/CommandList.h"

#include <QAbstractListModel>
#include <QStringList>

namespace drm {

/// Commands that match a filter, best first; while the filter is empty those used last come first, then all others in
/// the order of the menus. The filter's words are looked for in the name and in the menus' names, in any order. Roles
/// are those of EntryDelegate.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CommandModel(QObject *parent = nullptr);

    /// `recent`: ids, the last one used first.
    void setCommands(const QVector<Command> &commands, const QStringList &recent);
    void setFilter(const QString &filter);
    const Command &command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int command = 0;
        int score = 0;
        QList<int> nameMatches; ///< positions in the name
        QList<int> pathMatches;
    };

    bool match(const QStringList &words, Row &row) const;
    void rebuild();

    QVector<Command> m_commands; ///< those used last first
    QString m_filter;
    QVector<Row> m_rows;
};

} // namespace drm
