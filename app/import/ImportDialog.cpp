// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportDialog.h"

#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/import/ImportForm.h"
#include "app/import/ImportPreviewView.h"
#include "app/inputs/RecentFiles.h"
#include "widgets/base/MessageBar.h"
#include "widgets/base/NameWidget.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr QSize firstSize{1240, 720};
constexpr int patienceMs = 250; ///< of a preview, for the next key

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar)
    , m_form(new ImportForm)
    , m_preview(new ImportPreviewView)
    , m_size(FormRows::spinBox(0, 1024, 16, 0))
    , m_status(new StatusStrip)
    , m_save(new QPushButton(tr("&Save description and open")))
    , m_convert(new QPushButton(tr("&Write as HDF5…")))
    , m_stop(new QPushButton(tr("S&top")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import images"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    nameWidget(m_save, "importSaveButton", tr("Save description and open"),
               tr("Writes dataset.json into the folder, and opens the set; the images stay as they are"));
    nameWidget(m_convert, "importConvertButton", tr("Write as HDF5"),
               tr("Writes images and labels into an HDF5 file, or into a folder of such files, and opens it"));
    nameWidget(m_stop, "importStopButton", tr("Stop"), tr("Stops writing"));
    for (QPushButton *button : {m_save, m_convert, m_stop})
        button->setAutoDefault(false);
    m_save->setProperty("primary", true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMs);
    layOut();
    connectParts();
    setConverting(false);
    showText(tr("Choose the folder that holds the images and the table of their labels."));
    constexpr QSize frame(0, 40); // with its title bar it is no larger than the window, which fits the screen
    resize(parent ? firstSize.boundedTo(parent->window()->size() - frame) : firstSize);
}

void ImportDialog::layOut()
{
    m_size->setSpecialValueText(tr("as they are"));
    m_size->setSuffix(tr(" px"));
    QFormLayout *sizeRow = FormRows::layout();
    m_rows.add(sizeRow, tr("Size in HDF5"), m_size, "importSize",
               tr("Width and height to which images are brought where they are written as HDF5. Opened by their "
                  "description, they are brought to the size that the model takes."));
    m_preview->column()->addLayout(sizeRow);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::spacing());
    middle->addWidget(m_form);
    middle->addWidget(m_preview, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::spacing());
    bottom->setContentsMargins(0, 4, Theme::margin(), Theme::margin());
    bottom->addWidget(m_status, 1);
    for (QPushButton *button : {m_convert, m_save, m_stop})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
}

void ImportDialog::connectParts()
{
    connect(m_form, &ImportForm::folderWanted, this, &ImportDialog::chooseFolder);
    connect(m_form, &ImportForm::tableChosen, this, [this] {
        m_messages->dismiss();
        surveyTable();
    });
    connect(m_form, &ImportForm::changed, this, &ImportDialog::refresh);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_service.preview(m_folder, m_form->description()); });
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_convert, &QPushButton::clicked, this, &ImportDialog::convert);
    connect(m_stop, &QPushButton::clicked, &m_service, &ImportService::stopConverting);
    connect(&m_service, &ImportService::tablesFound, this, &ImportDialog::showTables);
    connect(&m_service, &ImportService::surveyed, this, &ImportDialog::showSurvey);
    connect(&m_service, &ImportService::previewed, this, &ImportDialog::showPreview);
    connect(&m_service, &ImportService::previewFailed, this, &ImportDialog::showText);
    connect(
        &m_service, &ImportService::failed, this,
        [this](const QString &text) {
            m_messages->showMessage(MessageBar::Severity::Error, tr("The table could not be read."), text);
            showText({});
        });
    connect(&m_service, &ImportService::convertProgressed, this, [this](const Progress &progress) {
        if (m_stop->isVisible())
            m_status->setProgress(progress);
    });
    connect(&m_service, &ImportService::convertFailed, this, [this](const QString &text) {
        setConverting(false);
        m_messages->showMessage(MessageBar::Severity::Error, tr("The images could not be written."), text);
    });
    connect(&m_service, &ImportService::converted, this, &ImportDialog::showConverted);
}

void ImportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the images"),
                                                             m_folder.empty() ? RecentFiles::lastFolder()
                                                                              : QString::fromStdString(m_folder));
    if (!folder.isEmpty())
        setFolder(folder);
}

void ImportDialog::setFolder(const QString &folder)
{
    m_messages->dismiss();
    const QString path = QDir(folder).absolutePath();
    m_folder = path.toStdString();
    m_form->setFolder(path);
    m_known.reset();
    try {
        if (SetDescription::isOne(m_folder))
            m_known = SetDescription::read(m_folder);
    } catch (const Error &error) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("The description that is there cannot be used."),
                                ErrorText::of(error));
    }
    showText(tr("Looking for tables…"));
    m_service.findTables(m_folder);
}

void ImportDialog::showTables(const LabelTables &tables)
{
    m_form->setTables(tables);
    if (m_known)
        m_form->chooseTable(*m_known);
    if (m_form->table())
        surveyTable();
    else
        showText(tr("There is no table in this folder, nor in the folders in it. A table is a CSV, TSV, JSON or JSON "
                    "lines file with a row for each image."));
}

void ImportDialog::surveyTable()
{
    showText(tr("Reading the table…"));
    m_service.survey(m_folder, *m_form->table());
}

void ImportDialog::showSurvey(const TableSurvey &survey)
{
    const bool isKnown = m_known && m_known->table == survey.proposal.table;
    m_form->setDescription(survey.columns, isKnown ? *m_known : survey.proposal);
    m_known.reset();
}

void ImportDialog::refresh()
{
    m_soon.stop();
    allowWriting(false);
    const QString missing = m_form->whatIsMissing();
    if (missing.isEmpty())
        m_soon.start();
    else
        showText(missing);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    if (m_soon.isActive() || !m_form->whatIsMissing().isEmpty())
        return; // the form has changed since
    m_preview->showPreview(preview);
    allowWriting(true);
}

void ImportDialog::showText(const QString &text)
{
    allowWriting(false);
    m_preview->showText(text);
}

void ImportDialog::save()
{
    const QString file = QDir(QString::fromStdString(m_folder)).filePath(QLatin1String(SetDescription::usualName));
    if (QFileInfo::exists(file)
        && QMessageBox::question(this, tr("Save description"), tr("Replace the description that is in the folder?"))
            != QMessageBox::Yes)
        return;
    try {
        m_form->description().write(file.toStdString());
    } catch (const Error &error) {
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("The description could not be saved; write the images as HDF5 to another place."),
                                ErrorText::of(error));
        return;
    }
    emit openRequested(QString::fromStdString(m_folder));
    accept();
}

void ImportDialog::convert()
{
    const QFileInfo folder(QString::fromStdString(m_folder));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Write as HDF5"), SaveFolder::filePath(folder.fileName() + QStringLiteral(".h5")),
        tr("HDF5 (*.h5);;A folder of HDF5 files, for more than 1 GiB of pixels (*)"));
    if (path.isEmpty())
        return;
    m_messages->dismiss();
    setConverting(true);
    m_service.convert(m_folder, m_form->description(), path.toStdString(), m_size->value());
}

void ImportDialog::showConverted(const QString &path, const ConvertResult &result)
{
    setConverting(false);
    if (result.state == RunState::Stopped) {
        m_messages->showMessage(MessageBar::Severity::Information, tr("Writing was stopped."),
                                result.images > 0 ? tr("Write to the same folder again to go on from there.")
                                                  : tr("Nothing was written."));
        return;
    }
    emit openRequested(path);
    accept();
}

void ImportDialog::allowWriting(bool allowed)
{
    m_save->setEnabled(allowed);
    m_convert->setEnabled(allowed);
}

void ImportDialog::setConverting(bool converting)
{
    m_form->setEnabled(!converting);
    m_size->setEnabled(!converting);
    m_stop->setVisible(converting);
    m_save->setVisible(!converting);
    m_convert->setVisible(!converting);
    if (!converting)
        m_status->setMessage(tr("Ready"));
}

void ImportDialog::done(int result)
{
    m_service.stopConverting();
    QDialog::done(result);
}

} // namespace drm
