// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/MessageBar.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QIcon>

#include <array>
#include <deque>

namespace drm {

/// What happened in this session, oldest first. Beyond a number of lines the oldest ones go.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Severity = MessageBar::Severity;
    enum Column { Time, Kind, Text, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole }; ///< the Severity as a number; a higher one is more severe

    /// `mostLines`: 1 or more.
    explicit LogModel(int mostLines = 10000, QObject *parent = nullptr);

    /// A text of several lines becomes one line.
    void add(Severity severity, const QString &text, const QDateTime &time = QDateTime::currentDateTime());
    void clear();
    /// "2026-03-01 12:30:05  Warning  text", for a file or the clipboard.
    QString line(int row) const;
    void refreshIcons(); ///< after the application's palette changed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString severityName(Severity severity); ///< for people

private:
    struct Entry {
        QDateTime time;
        Severity severity;
        QString text;
    };

    std::size_t m_mostLines;
    std::deque<Entry> m_entries;
    std::array<QIcon, 4> m_icons; ///< by severity
};

} // namespace drm
