// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/MessageBar.h"
#include "widgets/table/TableModel.h"

#include <QDateTime>
#include <QIcon>

#include <array>
#include <deque>

namespace drm {

/// What happened in this session, oldest first. Beyond a number of lines the oldest ones go.
class LogModel : public TableModel {
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
    struct Entry {
        QDateTime time;
        Severity severity;
        QString text;
    };
    const std::deque<Entry> &entries() const { return m_entries; }
    /// "2026-03-01 12:30:05  Warning  text", for a file or the clipboard.
    QString line(int row) const;
    void refreshIcons(); ///< after the application's palette changed

    static QString severityName(Severity severity); ///< for people

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    std::size_t m_mostLines;
    std::deque<Entry> m_entries;
    std::array<QIcon, 4> m_icons; ///< by severity
};

} // namespace drm
