// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileDialogs.h"

#include "app/RecentFiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace drm {

QString FileDialogs::openModel(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open model"), RecentFiles::lastFolder(),
                                        tr("TorchScript models (*.pt *.pth *.ts);;All files (*)"));
}

QString FileDialogs::openDataFile(QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, tr("Open data: a label table, an HDF5 file, or any image of a folder"), RecentFiles::lastFolder(),
        tr("Data (*.csv *.h5 *.hdf5 *.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp);;All files (*)"));
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    static const QStringList tables{QStringLiteral("csv"), QStringLiteral("h5"), QStringLiteral("hdf5")};
    return tables.contains(file.suffix().toLower()) ? path : file.absolutePath();
}

QString FileDialogs::openDataFolder(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Open a folder of images"), RecentFiles::lastFolder());
}

QString FileDialogs::openRun(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, tr("Open run file"),
                                        QFileInfo::exists(folder) ? folder : RecentFiles::lastFolder(),
                                        tr("Run files (*.h5);;All files (*)"));
}

QString FileDialogs::openCase(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Open case"), RecentFiles::lastFolder(),
                                        tr("Cases (*.drmcase.json);;All files (*)"));
}

QString FileDialogs::saveCase(QWidget *parent, const QString &path)
{
    QFileDialog dialog(parent, tr("Save the case as"), QFileInfo(path).absolutePath(), tr("Cases (*.drmcase.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("drmcase.json")); // before it asks whether to replace a file
    dialog.selectFile(QFileInfo(path).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString FileDialogs::saveModel(QWidget *parent, const QString &suggestion)
{
    QString path = QFileDialog::getSaveFileName(parent, tr("Save the model as"), suggestion,
                                                tr("TorchScript models (*.pt)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite); // the dialogs ask themselves
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pt");
    return path;
}

QString FileDialogs::saveJson(QWidget *parent, const QString &fileName)
{
    return QFileDialog::getSaveFileName(parent, tr("Export the result"),
                                        QDir(RecentFiles::lastFolder()).filePath(fileName), tr("JSON (*.json)"));
}

QString FileDialogs::savePicture(QWidget *parent, const QString &fileName)
{
    return QFileDialog::getSaveFileName(parent, tr("Save screenshot"),
                                        QDir(RecentFiles::lastFolder()).filePath(fileName), tr("Pictures (*.png)"));
}

} // namespace drm
