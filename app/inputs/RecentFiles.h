// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace drm {

/// The files opened last, newest first, and the folder to start a file dialog in; kept in the user's settings.
class RecentFiles {
public:
    static QStringList paths();
    static void add(const QString &path);
    static void clear();
    static void shorten(); ///< to as many as the user prefers

    static QString lastFolder();
    static void setLastFolder(const QString &folder);
};

} // namespace drm
