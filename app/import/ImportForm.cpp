// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportForm.h"

#include "app/base/ElidedLabel.h"
#include "app/import/LabelColumns.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int formWidth = 560;
constexpr std::size_t mostTables = 100;

SetDescription::Side sideOf(const QString &text)
{
    bool isNumber = false;
    const double pixels = QLocale().toDouble(text, &isNumber);
    return isNumber ? SetDescription::Side{{}, pixels} : SetDescription::Side{text.toStdString(), 0};
}

QString textOf(const SetDescription::Side &side)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return side.column.empty() ? plain.toString(side.pixels) : QString::fromStdString(side.column);
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
    , m_path(new ElidedLabel(Qt::ElideMiddle))
    , m_table(new QComboBox)
    , m_image(new QComboBox)
    , m_person(new QComboBox)
    , m_part(new QCheckBox(tr("Only a rectangle of each image")))
    , m_name(new QLineEdit)
    , m_labels(new LabelColumns)
    , m_modelRemark(new PlainLabel)
{
    auto *images = new QGroupBox(tr("Images"));
    QFormLayout *form = FormRows::layout(images);
    m_rows.add(form, tr("Folder"), makeFolderRow(), "importFolder",
               tr("The folder that holds the images and the table of their labels."));
    m_rows.add(form, tr("Table"), m_table, "importTable",
               tr("The file that says which label belongs to which image: CSV, TSV, JSON or JSON lines. Separator and "
                  "decimal comma are found out."));
    m_image->setEditable(true);
    m_image->setCompleter(nullptr); // which would add to what is typed
    m_rows.add(form, tr("Image"), m_image, "importImage",
               tr("Where the image of a row lies: {file} stands for the cell of the column file, {frame:6} for one "
                  "filled up with zeros to 6 digits. Example: RGB/{frame:6}.png"));
    m_rows.add(form, tr("Person"), m_person, "importPerson",
               tr("The column that says who is seen, or which recording it is: for splitting a set by people."));
    m_rows.add(form, tr("Part"), m_part, "importPart",
               tr("The model sees a rectangle of each image: a face, or the road without the sky."));
    m_sideRow = makeSideRow();
    FormRows::leaveTheWheel(m_sideRow);
    form->addRow(m_sideRow);
    m_sideRow->hide();
    m_rows.add(form, tr("Name"), m_name, "importName", tr("Of the set, for people; may be empty."));
    m_rows.align();

    auto *labels = new QGroupBox(tr("Labels"));
    auto *labelColumn = new QVBoxLayout(labels);
    nameWidget(m_labels, "importLabels", tr("Columns of the table, and which of them are labels"), {});
    labelColumn->addWidget(m_labels);
    m_modelRemark->setObjectName(QStringLiteral("importModelRemark"));
    m_modelRemark->setWordWrap(true);
    m_modelRemark->hide();
    labelColumn->addWidget(m_modelRemark);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), 0, Theme::spacing());
    column->setSpacing(2 * Theme::spacing());
    column->addWidget(images);
    column->addWidget(labels, 1);
    setFixedWidth(formWidth);
    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            emit tableChosen();
    });
    for (QComboBox *combo : {m_image, m_person})
        connect(combo, &QComboBox::currentTextChanged, this, &ImportForm::noteChange);
    connect(m_part, &QCheckBox::toggled, this, &ImportForm::showSides);
    connect(m_labels, &LabelColumns::labelsChanged, this, &ImportForm::noteChange);
    connect(this, &ImportForm::changed, this, &ImportForm::compareWithModel);
}

QWidget *ImportForm::makeFolderRow()
{
    auto *choose = new QPushButton(tr("Choose…"));
    nameWidget(choose, "importChooseFolder", tr("Choose the folder"), tr("The folder of the set"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportForm::folderWanted);
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    return folder;
}

QWidget *ImportForm::makeSideRow()
{
    auto *row = new QWidget;
    auto *sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, 0);
    const std::array<QString, 4> titles{tr("Left"), tr("Top"), tr("Width"), tr("Height")};
    const std::array<const char *, 4> names{"importLeft", "importTop", "importWidth", "importHeight"};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i] = new QComboBox;
        m_sides[i]->setEditable(true);
        m_sides[i]->setCompleter(nullptr);
        m_sides[i]->setMinimumContentsLength(5);
        m_sides[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_sides[i]->lineEdit()->setPlaceholderText(titles[i]);
        nameWidget(m_sides[i], names[i], titles[i],
                   tr("%1, in pixels: a column, or a number for all images").arg(titles[i]));
        sides->addWidget(m_sides[i], 1);
        connect(m_sides[i], &QComboBox::currentTextChanged, this, &ImportForm::noteChange);
    }
    return row;
}

void ImportForm::setModel(const QString &name, int answers)
{
    m_model = name;
    m_answers = answers;
    compareWithModel();
}

void ImportForm::compareWithModel()
{
    const auto labels = static_cast<int>(m_labels->labels().size());
    const bool differ = !m_model.isEmpty() && labels > 0 && labels != m_answers;
    m_modelRemark->setVisible(differ);
    if (!differ)
        return;
    m_modelRemark->setText(
        sentences({tr("%1 gives %n answer(s).", nullptr, m_answers).arg(m_model),
                   tr("%n label(s) are checked: check one for each answer, in the model's order.", nullptr, labels)}));
}

void ImportForm::setFolder(const QString &folder)
{
    m_path->setFullText(QDir::toNativeSeparators(folder));
}

void ImportForm::setTables(const LabelTables &tables)
{
    const QScopedValueRollback filling(m_filling, true);
    m_tables = tables;
    if (m_tables.tables.size() > mostTables)
        m_tables.tables.resize(mostTables);
    m_table->clear();
    for (const LabelTables::Table &table : m_tables.tables)
        m_table->addItem(
            QString::fromStdString(table.folders.empty() ? table.table : table.folders + "/" + table.table));
    m_labels->setColumns({}, {});
    compareWithModel();
}

void ImportForm::chooseTable(const SetDescription &description)
{
    const QScopedValueRollback filling(m_filling, true);
    for (std::size_t i = 0; i < m_tables.tables.size(); ++i) {
        LabelTables::Table &table = m_tables.tables[i];
        if (table.table != description.table || table.folders.empty() != description.folders.empty())
            continue;
        table.folders = description.folders; // its pattern may be another one than ours
        m_table->setCurrentIndex(static_cast<int>(i));
    }
}

const LabelTables::Table *ImportForm::table() const
{
    const int chosen = m_table->currentIndex();
    return chosen < 0 ? nullptr : &m_tables.tables[static_cast<std::size_t>(chosen)];
}

void ImportForm::setDescription(const std::vector<TableSurvey::Column> &columns, const SetDescription &description)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        fill(columns);
        m_labels->setColumns(columns, description.labels);
        m_image->setEditText(QString::fromStdString(description.image));
        m_person->setItemText(0, description.folders.empty() ? tr("not known") : tr("each folder is one"));
        m_person->setCurrentIndex(std::max(0, m_person->findText(QString::fromStdString(description.person))));
        m_name->setText(QString::fromStdString(description.name));
        m_assumed = description.assumed;
        for (std::size_t i = 0; i < m_sides.size(); ++i)
            m_sides[i]->setEditText(i < description.box.size() ? textOf(description.box[i]) : QString());
        m_part->setChecked(!description.box.empty());
    }
    emit changed();
}

/// The columns that can be chosen.
void ImportForm::fill(const std::vector<TableSurvey::Column> &columns)
{
    for (QComboBox *combo : {m_image, m_person, m_sides[0], m_sides[1], m_sides[2], m_sides[3]})
        combo->clear();
    m_person->addItem(tr("not known"));
    for (const TableSurvey::Column &column : columns) {
        const QString text = QString::fromStdString(column.name);
        m_image->addItem(QStringLiteral("{") + text + QStringLiteral("}"));
        m_person->addItem(text);
        if (column.holdsNumbers)
            for (QComboBox *side : m_sides)
                side->addItem(text);
    }
}

void ImportForm::showSides()
{
    m_sideRow->setVisible(m_part->isChecked());
    noteChange();
}

void ImportForm::noteChange()
{
    if (!m_filling)
        emit changed();
}

SetDescription ImportForm::description() const
{
    SetDescription description;
    if (const LabelTables::Table *chosen = table()) {
        description.folders = chosen->folders;
        description.table = chosen->table;
    }
    description.name = m_name->text().trimmed().toStdString();
    description.image = m_image->currentText().trimmed().toStdString();
    description.labels = m_labels->labels();
    if (m_person->currentIndex() > 0)
        description.person = m_person->currentText().toStdString();
    if (m_part->isChecked())
        for (const QComboBox *side : m_sides)
            description.box.push_back(sideOf(side->currentText().trimmed()));
    description.assumed = m_assumed;
    return description;
}

QString ImportForm::whatIsMissing() const
{
    const SetDescription described = description();
    if (described.table.empty())
        return tr("Choose the table that holds the labels.");
    if (described.image.empty())
        return tr(
            "No column leads to images that are there. Say where the image of a row lies, as in\nRGB/{frame:6}.png");
    if (described.labels.empty())
        return tr("Check one column or more that is a label: what the model is to answer.");
    if (const QString wrong = m_labels->whatIsWrong(); !wrong.isEmpty())
        return wrong;
    // Left and top may be 0, width and height not.
    for (std::size_t i = 0; i < described.box.size(); ++i)
        if (described.box[i].column.empty() && described.box[i].pixels <= 0
            && (i > 1 || m_sides[i]->currentText().isEmpty()))
            return tr("Give left, top, width and height of the rectangle, in pixels.");
    return {};
}

} // namespace drm
