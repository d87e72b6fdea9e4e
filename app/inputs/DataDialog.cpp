// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/DataDialog.h"

#include "app/inputs/DataPath.h"
#include "core/data/DatasetReader.h"
#include "core/data/ImageFile.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace drm {

DataDialog::DataDialog(const QString &folder, QWidget *parent)
    : QFileDialog(parent, tr("Open data: a folder of images, a label table, or an HDF5 file"), folder)
{
    setObjectName(QStringLiteral("dataDialog"));
    setOption(DontUseNativeDialog); // those of desktops take either files or folders
    setFileMode(ExistingFile);
    QStringList patterns;
    for (const std::string &pattern : datasetPatterns())
        patterns << QString::fromStdString(pattern);
    for (const std::string &ending : ImageFile::endings()) // an image stands for its folder
        patterns << QLatin1String("*") + QString::fromStdString(ending);
    setNameFilters({tr("Data (%1)").arg(patterns.join(QLatin1Char(' '))), tr("All files (*)")});
    if (auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))) {
        // Qt writes the names of files alone into the line, and "Open" takes what stands there.
        connect(this, &QFileDialog::currentChanged, line, [line](const QString &path) {
            if (QFileInfo(path).isDir())
                line->setText(QFileInfo(path).fileName());
        });
        connect(this, &QFileDialog::directoryEntered, line, &QLineEdit::clear);
    }
    if (auto *buttons = findChild<QDialogButtonBox *>(QStringLiteral("buttonBox"))) {
        QPushButton *here = buttons->addButton(tr("&This folder"), QDialogButtonBox::ActionRole);
        here->setObjectName(QStringLiteral("dataThisFolder"));
        here->setToolTip(tr("Opens the folder that is selected, or else the one whose content is shown"));
        here->setAutoDefault(false);
        connect(here, &QPushButton::clicked, this, [this] { take(folderMeant()); });
    }
}

void DataDialog::accept()
{
    const QString chosen = selectedFiles().value(0);
    const auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    // Whoever types ".." or a path with a slash at its end is on the way, not there.
    const bool onTheWay = line && (line->text() == QLatin1String("..") || line->text().endsWith(QLatin1Char('/')));
    if (QFileInfo::exists(chosen) && !onTheWay)
        take(chosen);
    else
        QFileDialog::accept(); // which enters the folder, or says that there is no such file
}

QString DataDialog::folderMeant() const
{
    const auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    const QString selected = line && !line->text().isEmpty() ? selectedFiles().value(0) : QString();
    return QFileInfo(selected).isDir() ? selected : directory().absolutePath();
}

void DataDialog::take(const QString &path)
{
    m_path = DataPath::of(path);
    done(QDialog::Accepted);
}

} // namespace drm
