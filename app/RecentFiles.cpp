// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecentFiles.h"

#include <QDir>
#include <QSettings>

namespace drm {

namespace {

constexpr int limit = 12;
const QString pathsKey = QStringLiteral("recent");
const QString folderKey = QStringLiteral("folder");

} // namespace

QStringList RecentFiles::paths()
{
    return QSettings().value(pathsKey).toStringList();
}

void RecentFiles::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    QSettings().setValue(pathsKey, QStringList(list.mid(0, limit)));
}

void RecentFiles::clear()
{
    QSettings().remove(pathsKey);
}

QString RecentFiles::lastFolder()
{
    return QSettings().value(folderKey, QDir::homePath()).toString();
}

void RecentFiles::setLastFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace drm
