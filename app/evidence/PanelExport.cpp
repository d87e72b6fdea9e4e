// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/PanelExport.h"

#include "app/base/ErrorText.h"
#include "app/evidence/PanelCapture.h"
#include "app/layout/Workspace.h"
#include "core/base/AtomicFile.h"
#include "widgets/base/MessageBar.h"
#include "widgets/export/SaveFolder.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>

namespace drm {

namespace {

QString fileNameFor(const Panel &panel, const QString &ending)
{
    return QStringLiteral("drmguard-%1.%2").arg(panel.name(), ending);
}

/// Of a file that is not there yet.
QString newPath(const QDir &folder, const Panel &panel)
{
    QString name = fileNameFor(panel, QStringLiteral("png"));
    for (int number = 2; folder.exists(name); ++number)
        name = fileNameFor(panel, QStringLiteral("%1.png").arg(number));
    return folder.filePath(name);
}

} // namespace

PanelExport::PanelExport(Workspace &workspace, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_messages(messages)
{
    connect(&m_workspace, &Workspace::exportRequested, this, &PanelExport::offer);
}

void PanelExport::offer(Panel *panel, const QPoint &place)
{
    auto *menu = new QMenu(&m_workspace);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("&Copy picture"), this, [this, panel] { copyPicture(*panel); });
    menu->addAction(
        tr("Save &picture…"), this, [this, panel] { savePicture(*panel); });
    menu->addAction(tr("Save &data…"), this, [this, panel] { saveData(*panel); })
        ->setEnabled(!PanelCapture::figures(*panel).isEmpty());
    menu->popup(place);
}

void PanelExport::copyPicture(Panel &panel)
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(PanelCapture().picture(panel), "PNG"));
    m_messages.showMessage(MessageBar::Severity::Success, tr("A picture of “%1” was copied.").arg(panel.title()));
}

void PanelExport::savePicture(Panel &panel)
{
    const QByteArray picture = PanelCapture().picture(panel); // as it is now: the dialog runs an event loop
    save(picture, askForPath(panel, tr("Save the picture"), QStringLiteral("png"), tr("PNG pictures (*.png)")));
}

void PanelExport::saveData(const Panel &panel)
{
    const QByteArray figures = PanelCapture::figures(panel);
    save(figures, askForPath(panel, tr("Save the data"), QStringLiteral("csv"), tr("CSV tables (*.csv)")));
}

/// Empty: the user closed the question.
QString PanelExport::askForPath(const Panel &panel, const QString &title, const QString &ending, const QString &filter)
{
    QFileDialog dialog(&m_workspace, title, SaveFolder::path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending); // before it asks whether to replace a file
    dialog.selectFile(fileNameFor(panel, ending));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void PanelExport::save(const QByteArray &bytes, const QString &path)
{
    if (!path.isEmpty() && write(bytes, path))
        m_messages.showMessage(MessageBar::Severity::Success, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
}

void PanelExport::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_workspace, tr("Choose the folder for the pictures of the panels"), SaveFolder::path());
    if (!folder.isEmpty())
        saveAll(folder);
}

void PanelExport::saveAll(const QString &folder)
{
    int saved = 0;
    {
        const PanelCapture capture;
        for (Panel *panel : m_workspace.panels()) {
            if (!panel->hasContent())
                continue;
            if (!write(capture.picture(*panel), newPath(QDir(folder), *panel)))
                return;
            ++saved;
        }
    }
    if (saved == 0)
        m_messages.showMessage(MessageBar::Severity::Information,
                               tr("No panel shows anything yet; open a model or a scan first."));
    else
        m_messages.showMessage(
            MessageBar::Severity::Success,
            tr("%Ln picture(s) were saved in %1.", nullptr, saved).arg(QDir::toNativeSeparators(folder)));
}

bool PanelExport::write(const QByteArray &bytes, const QString &path)
{
    try {
        AtomicFile file(path.toStdString(), FileAccess::Private);
        file.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        file.commit();
        return true;
    } catch (const Error &error) {
        m_messages.showMessage(MessageBar::Severity::Error, ErrorText::explain(error.kind()), ErrorText::of(error));
        return false;
    }
}

} // namespace drm
