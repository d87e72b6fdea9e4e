// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/FileDialogs.h"

#include "app/inputs/DataDialog.h"
#include "app/inputs/RecentFiles.h"
#include "widgets/export/SaveFolder.h"

#include <QFileDialog>
#include <QFileInfo>

namespace drm {

QString FileDialogs::openModel(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Open model"), RecentFiles::lastFolder(),
        tr("Models (*.pt *.pth *.ts *.onnx *.pt2 *.safetensors *.ckpt);;All files (*)"));
}

QString FileDialogs::openData(QWidget *parent)
{
    DataDialog dialog(RecentFiles::lastFolder(), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.path() : QString();
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
                                        tr("Cases (case.json *.drmcase.json);;All files (*)"));
}

QString FileDialogs::saveCase(QWidget *parent, const QString &path)
{
    QFileDialog dialog(parent, tr("Save the case as"), QFileInfo(path).absolutePath(), tr("Cases (*.drmcase)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("drmcase")); // before it asks whether to replace a file
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
    return QFileDialog::getSaveFileName(parent, tr("Export the result"), SaveFolder::filePath(fileName),
                                        tr("JSON (*.json)"));
}

QString FileDialogs::savePicture(QWidget *parent, const QString &fileName)
{
    return QFileDialog::getSaveFileName(parent, tr("Save screenshot"), SaveFolder::filePath(fileName),
                                        tr("Pictures (*.png)"));
}

} // namespace drm
