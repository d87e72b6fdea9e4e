// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace drm {

/// The questions for files, each with its kinds of file and the folder to start in. An empty answer: the user closed
/// it.
class FileDialogs {
    Q_DECLARE_TR_FUNCTIONS(drm::FileDialogs)

public:
    static QString openModel(QWidget *parent);
    /// A folder of images, a label table or an HDF5 file; an image stands for its set, see DataPath.
    static QString openData(QWidget *parent);
    static QString openRun(QWidget *parent, const QString &folder);
    /// A case.json, or the single file that older cases are.
    static QString openCase(QWidget *parent);
    /// `path`: the folder suggested. The answer ends with ".drmcase".
    static QString saveCase(QWidget *parent, const QString &path);
    static QString saveModel(QWidget *parent, const QString &suggestion);
    static QString saveJson(QWidget *parent, const QString &fileName);
    static QString savePicture(QWidget *parent, const QString &fileName);
};

} // namespace drm
