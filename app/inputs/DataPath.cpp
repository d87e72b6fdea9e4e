// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/DataPath.h"

#include "core/data/ImageFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace drm {

namespace {

bool hasTable(const QString &folder)
{
    return QDirIterator(folder, {QStringLiteral("*.csv")}, QDir::Files).hasNext();
}

} // namespace

QString DataPath::of(const QString &path)
{
    const QFileInfo file(path);
    const bool isImage = file.isFile() && ImageFile::hasImageName(path.toStdString());
    if (!isImage && !file.isDir())
        return path;
    const QString folder = QDir::cleanPath(isImage ? file.absolutePath() : file.absoluteFilePath());
    const QFileInfo inner(folder);
    // The folder above is asked first: it is small where this one holds many thousand images.
    const bool belongs = inner.fileName() == QLatin1String("images") && hasTable(inner.absolutePath());
    if (belongs && !hasTable(folder))
        return inner.absolutePath();
    return isImage ? folder : path;
}

} // namespace drm
