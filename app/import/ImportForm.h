// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curate/DescribeData.h"
#include "widgets/form/FormRows.h"

#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace drm {

class ElidedLabel;
class LabelColumns;

/// The form that says what a SetDescription says: table, images, people, part of the image, labels, name.
class ImportForm : public QWidget {
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);

    /// The model that is open: the form says where another number of labels is checked than it gives answers.
    void setModel(const QString &name, int answers);
    void setFolder(const QString &folder); ///< as it is shown
    void setTables(const LabelTables &tables);
    /// Shows what `description`, which is of the table that is chosen, says; emits changed() once.
    void setDescription(const std::vector<TableSurvey::Column> &columns, const SetDescription &description);
    void chooseTable(const SetDescription &description); ///< the one that it names, where that is there

    const LabelTables::Table *table() const; ///< the one that is chosen; null where there is none
    SetDescription description() const;
    QString whatIsMissing() const; ///< a sentence; empty: nothing

signals:
    void folderWanted();
    void tableChosen(); ///< by the user
    void changed(); ///< description() says something else

private:
    QWidget *makeFolderRow();
    QWidget *makeSideRow();
    void showSides();
    void compareWithModel();
    void fill(const std::vector<TableSurvey::Column> &columns);
    void noteChange();

    FormRows m_rows;
    LabelTables m_tables;
    std::vector<std::string> m_assumed;
    QString m_model; ///< empty: none is open
    int m_answers = 0; ///< of the model
    bool m_filling = false; ///< by the program

    ElidedLabel *m_path;
    QComboBox *m_table;
    QComboBox *m_image;
    QComboBox *m_person;
    QCheckBox *m_part;
    std::array<QComboBox *, 4> m_sides{}; ///< left, top, width, height
    QWidget *m_sideRow = nullptr;
    QLineEdit *m_name;
    LabelColumns *m_labels;
    QLabel *m_modelRemark;
};

} // namespace drm
