// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace drm {

/// A moment that a file names, as the window shows it.
class LocalDate {
public:
    /// `utc`: ISO 8601; what is none comes back as it is.
    static QString of(const QString &utc)
    {
        const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
        return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : utc;
    }
};

} // namespace drm
