// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <string>

namespace drm {

/// What people know a file or folder by: the last part of its path, without a slash at its end; of the table of labels
/// of a folder, labels.csv, the folder's name.
inline QString fileNameOf(const QString &path)
{
    const QFileInfo file(QDir::cleanPath(path));
    const QString folder = file.absoluteDir().dirName();
    return file.fileName().compare(QLatin1String("labels.csv"), Qt::CaseInsensitive) == 0 && !folder.isEmpty()
        ? folder
        : file.fileName();
}

inline QString fileNameOf(const std::string &path)
{
    return fileNameOf(QString::fromStdString(path));
}

} // namespace drm
