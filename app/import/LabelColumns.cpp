// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/LabelColumns.h"

#include "core/data/LabelText.h"
#include "widgets/form/FormRows.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace drm {

LabelColumns::LabelColumns(QWidget *parent)
    : QTableWidget(0, Places, parent)
{
    setHorizontalHeaderLabels({tr("Column"), tr("Example"), tr("Label"), tr("Unit"), tr("Factor"), tr("Positive is")});
    verticalHeader()->hide();
    setShowGrid(false);
    setWordWrap(false); // it would break a number at its point
    setSelectionMode(NoSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Sense, QHeaderView::Fixed);
    connect(this, &QTableWidget::itemChanged, this, &LabelColumns::labelsChanged);
}

void LabelColumns::setColumns(const std::vector<TableSurvey::Column> &columns,
                              const std::vector<SetDescription::Label> &chosen)
{
    {
        const QSignalBlocker quiet(this);
        setRowCount(0);
        for (const TableSurvey::Column &column : columns) {
            const auto label = std::find_if(chosen.begin(), chosen.end(), [&](const SetDescription::Label &known) {
                return known.column == column.name;
            });
            if (column.holdsNumbers || label != chosen.end())
                addRow(column, label == chosen.end() ? nullptr : &*label);
        }
    }
    emit labelsChanged();
}

void LabelColumns::addRow(const TableSurvey::Column &column, const SetDescription::Label *chosen)
{
    const int row = rowCount();
    insertRow(row);
    const LabelHeading heading = labelHeading(column.name);
    const auto item = [&](Place place, const std::string &text, Qt::ItemFlags flags) {
        auto *cell = new QTableWidgetItem(QString::fromStdString(text));
        cell->setFlags(flags | Qt::ItemIsEnabled);
        setItem(row, place, cell);
        return cell;
    };
    auto *check = item(Column, column.name, Qt::ItemIsUserCheckable);
    check->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    check->setToolTip(tr("Checked: the column is a label, what the model is to answer"));
    item(Example, column.example, {})->setForeground(palette().placeholderText());
    item(Name, chosen ? chosen->name : heading.name, Qt::ItemIsEditable)->setToolTip(tr("Name of the label"));
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    item(Factor, plain.toString(chosen ? chosen->factor : 1.0, 'g', QLocale::FloatingPointShortest).toStdString(),
         Qt::ItemIsEditable)
        ->setToolTip(tr("The label is this times the number in the table: 0.01745 makes radians of degrees"));
    const QString name = QString::fromStdString(column.name);
    QComboBox *unit =
        addBox(row, Unit, tr("Unit of %1").arg(name), tr("Unit of the label; deg and rad are drawn as angles"));
    unit->setEditable(true);
    unit->setCompleter(nullptr);
    unit->addItems({QString(), QStringLiteral("deg"), QStringLiteral("rad"), QStringLiteral("px"), QStringLiteral("mm"),
                    QStringLiteral("normalised")});
    unit->setCurrentText(QString::fromStdString(chosen ? chosen->unit : heading.unit));
    QComboBox *sense =
        addBox(row, Sense, tr("Where positive numbers of %1 point").arg(name),
               tr("Where positive numbers point: up, to the right edge of the image or clockwise; or the "
                  "other way. The arrows on the images show it."));
    sense->addItem(tr("up, right"), 1);
    sense->addItem(tr("down, left"), -1);
    sense->setCurrentIndex(chosen && chosen->sense < 0 ? 1 : 0);
    constexpr int frame = 44; // which the style leaves out of the hint inside of a table
    horizontalHeader()->resizeSection(Sense,
                                      std::max(horizontalHeader()->sectionSizeHint(Sense),
                                               sense->fontMetrics().horizontalAdvance(sense->itemText(1)) + frame));
    for (QComboBox *box : {unit, sense})
        connect(box, &QComboBox::currentTextChanged, this, &LabelColumns::labelsChanged);
}

QComboBox *LabelColumns::addBox(int row, Place place, const QString &accessible, const QString &toolTip)
{
    auto *box = new QComboBox;
    box->setFrame(false);
    box->setAccessibleName(accessible);
    box->setToolTip(toolTip);
    FormRows::leaveTheWheel(box);
    setCellWidget(row, place, box);
    return box;
}

QString LabelColumns::whatIsWrong() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QString factor = item(row, Factor)->text();
        const std::optional<double> number = numberOf(factor.toStdString());
        if (item(row, Column)->checkState() == Qt::Checked && (!number || !std::isfinite(*number) || *number == 0))
            return tr("The factor of %1 has to be a number other than 0: 0.01745, not “%2”.")
                .arg(item(row, Column)->text(), factor);
    }
    return {};
}

std::vector<SetDescription::Label> LabelColumns::labels() const
{
    std::vector<SetDescription::Label> labels;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Column)->checkState() != Qt::Checked)
            continue;
        SetDescription::Label label;
        label.column = item(row, Column)->text().toStdString();
        label.name = labelName(item(row, Name)->text().toStdString());
        label.unit = static_cast<QComboBox *>(cellWidget(row, Unit))->currentText().toStdString();
        const std::optional<double> factor = numberOf(item(row, Factor)->text().toStdString());
        label.factor = factor.value_or(1);
        label.sense = static_cast<QComboBox *>(cellWidget(row, Sense))->currentData().toInt();
        labels.push_back(label);
    }
    return labels;
}

} // namespace drm
