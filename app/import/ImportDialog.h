// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/ImportService.h"
#include "widgets/form/FormRows.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace drm {

class ElidedLabel;
class ImageGrid;
class LabelColumns;
class MessageBar;
class StatusStrip;

/// Describes the images of a folder and the table of their labels: which column names images, which are labels, in
/// which units, and which part of an image counts; with some of them as they will be read. The description is saved
/// beside the images as dataset.json, or the images are written as HDF5.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// A description that lies there already is where it begins.
    void setFolder(const QString &folder);
    /// As the form says.
    SetDescription description() const;

signals:
    /// A set was written that can be opened.
    void openRequested(const QString &path);

protected:
    void done(int result) override;

private:
    QWidget *makeForm();
    QWidget *makePreview();
    void connectService();
    void chooseFolder();
    void showTables(const LabelTables &tables);
    void surveyTable();
    void showSurvey(const TableSurvey &survey);
    void showDescription(const SetDescription &description);
    void showBox();
    void changed(); ///< asks for a preview, soon
    void askForPreview();
    void showPreview(const ImportPreview &preview);
    void showProblem(const QString &text);
    void save();
    void convert();
    void allowWriting(bool allowed);
    void setConverting(bool converting);
    QString whatIsMissing() const; ///< empty: nothing

    ImportService m_service;
    FormRows m_rows;
    QTimer m_soon;
    std::string m_folder;
    LabelTables m_tables;
    std::optional<SetDescription> m_known; ///< of the folder's dataset.json, until its table has been surveyed
    std::vector<std::string> m_assumed;
    bool m_filling = false; ///< the form is being filled by the program

    MessageBar *m_messages;
    ElidedLabel *m_path;
    QComboBox *m_table;
    QComboBox *m_image;
    QComboBox *m_person;
    QCheckBox *m_part;
    std::array<QComboBox *, 4> m_sides{}; ///< left, top, width, height
    QWidget *m_sideRow = nullptr;
    LabelColumns *m_labels;
    QLineEdit *m_name;
    QSpinBox *m_size;
    ImageGrid *m_pictures;
    QLabel *m_count;
    QLabel *m_convention;
    QLabel *m_notes;
    StatusStrip *m_status;
    QPushButton *m_save;
    QPushButton *m_convert;
    QPushButton *m_stop;
    QWidget *m_form = nullptr;
};

} // namespace drm
