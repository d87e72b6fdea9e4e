// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <string>

namespace drm {

/// The last part of a path, without a slash at its end.
inline QString fileNameOf(const std::string &path)
{
    return QFileInfo(QDir::cleanPath(QString::fromStdString(path))).fileName();
}

} // namespace drm
