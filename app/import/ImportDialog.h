// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/ImportService.h"
#include "widgets/form/FormRows.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <string>

class QPushButton;
class QSpinBox;

namespace drm {

class ImportForm;
class ImportPreviewView;
class MessageBar;
class StatusStrip;

/// Describes the images of a folder and the table of their labels: which column names images, which are labels, in
/// which units, and which part of an image counts; with some of them as they will be read. The description is saved
/// beside the images as dataset.json, or the images are written as HDF5.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);

    /// A description that lies there already is where it begins.
    void setFolder(const QString &folder);
    ImportForm *form() const { return m_form; }

signals:
    /// A set was written that can be opened.
    void openRequested(const QString &path);

protected:
    void done(int result) override;

private:
    void layOut();
    void connectParts();
    void chooseFolder();
    void showTables(const LabelTables &tables);
    void surveyTable();
    void showSurvey(const TableSurvey &survey);
    void refresh(); ///< asks for a preview, soon, unless something is missing
    void showPreview(const ImportPreview &preview);
    void showText(const QString &text); ///< in the place of a preview
    void save();
    void convert();
    void showConverted(const QString &path, const ConvertResult &result);
    void allowWriting(bool allowed);
    void setConverting(bool converting);

    ImportService m_service;
    FormRows m_rows;
    QTimer m_soon;
    std::string m_folder;
    std::optional<SetDescription> m_known; ///< of the folder's dataset.json, until its table has been surveyed

    MessageBar *m_messages;
    ImportForm *m_form;
    ImportPreviewView *m_preview;
    QSpinBox *m_size;
    StatusStrip *m_status;
    QPushButton *m_save;
    QPushButton *m_convert;
    QPushButton *m_stop;
};

} // namespace drm
