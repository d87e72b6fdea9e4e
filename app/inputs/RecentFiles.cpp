// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/RecentFiles.h"

#include "app/preferences/Preferences.h"

#include <QDir>
#include <QSettings>

namespace drm {

namespace {

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
    QSettings().setValue(pathsKey, list);
    shorten();
}

void RecentFiles::shorten()
{
    QSettings().setValue(pathsKey, QStringList(paths().mid(0, Preferences::load().recentFiles)));
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
