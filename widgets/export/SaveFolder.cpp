// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/SaveFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace drm {

QString SaveFolder::path()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString SaveFolder::filePath(const QString &fileName)
{
    return QDir(path()).filePath(fileName);
}

} // namespace drm
