// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/AnswerMapForm.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/form/FormRows.h"
#include "widgets/text/OutputLabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr std::size_t mostOutputs = 12;

} // namespace

AnswerMapForm::AnswerMapForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_draw = new QCheckBox(tr("from the seed"));
    m_draw->setObjectName(QStringLiteral("labDrawTarget"));
    m_draw->setAccessibleName(tr("The seed draws what the answers become"));
    m_draw->setChecked(true);
    column->addWidget(m_draw);
    m_form = FormRows::layout();
    column->addLayout(m_form);
    connect(m_draw, &QCheckBox::toggled, this, [this] {
        refresh();
        emit changed();
    });
    makeRows();
}

void AnswerMapForm::addRow(AnswerMapKnob knob, int output, const QString &label, QWidget *editor,
                           const QString &objectName)
{
    editor->setObjectName(objectName);
    FormRows::leaveTheWheel(editor);
    auto *name = new PlainLabel(label); // not a row of its own making: rich text
    name->setBuddy(editor);
    m_form->addRow(name, editor);
    m_rows.push_back({knob, output, name, editor});
}

/// A number for each output.
void AnswerMapForm::addNumbers(AnswerMapKnob knob, const OutputLabels &labels, int count, const QString &name,
                               const QString &accessible)
{
    for (int i = 0; i < count; ++i) {
        QDoubleSpinBox *box = FormRows::doubleSpinBox(-1e6, 1e6, 0.1, 3);
        box->setAccessibleName(accessible.arg(labels.name(i)));
        connect(box, &QDoubleSpinBox::valueChanged, this, &AnswerMapForm::changed);
        addRow(knob, i, labels.inDataUnits().nameWithUnit(i), box, QStringLiteral("%1_%2").arg(name).arg(i));
    }
}

void AnswerMapForm::makeRows()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_rows.clear();
    const OutputLabels labels(m_names, m_units);
    const auto count = static_cast<int>(m_names.size() <= mostOutputs ? m_names.size() : 0);
    m_output = new QComboBox;
    m_output->setAccessibleName(tr("Output that is fixed"));
    for (int i = 0; i < count; ++i)
        m_output->addItem(labels.name(i));
    connect(m_output, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit changed();
    });
    addRow(AnswerMapKnob::Output, -1, tr("Output"), m_output, QStringLiteral("labOneOutput"));
    addNumbers(AnswerMapKnob::Target, labels, count, QStringLiteral("labTarget"), tr("Target of %1"));
    addNumbers(AnswerMapKnob::SecondTarget, labels, count, QStringLiteral("labSecondTarget"),
               tr("Second target of %1"));
    addNumbers(AnswerMapKnob::Offset, labels, count, QStringLiteral("labOffset"), tr("Offset of %1"));
    m_factor = FormRows::doubleSpinBox(-10, 10, 0.1, 2);
    m_factor->setValue(0.3);
    m_factor->setAccessibleName(tr("Factor"));
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &AnswerMapForm::changed);
    addRow(AnswerMapKnob::Factor, -1, tr("Factor"), m_factor, QStringLiteral("labFactor"));
    refresh();
}

void AnswerMapForm::setOutputs(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    if (names == m_names && units == m_units)
        return;
    m_names = names;
    m_units = units;
    makeRows();
}

void AnswerMapForm::showMap(const AnswerMapFacts &map)
{
    m_map = map;
    refresh();
}

bool AnswerMapForm::isShown(const Row &row) const
{
    const bool isOther =
        row.knob == AnswerMapKnob::Target && m_map.has(AnswerMapKnob::Output) && row.output != m_output->currentIndex();
    return !m_draw->isChecked() && m_map.has(row.knob) && !isOther;
}

void AnswerMapForm::refresh()
{
    const bool known = !m_names.empty() && m_names.size() <= mostOutputs;
    m_draw->setEnabled(known);
    if (!known)
        m_draw->setChecked(true);
    for (const Row &row : m_rows) {
        row.label->setVisible(isShown(row));
        row.editor->setVisible(isShown(row));
    }
}

AnswerMapSettings AnswerMapForm::settings() const
{
    AnswerMapSettings settings;
    settings.kind = m_map.name;
    if (m_draw->isChecked())
        return settings;
    const auto numbers = [this](AnswerMapKnob knob) {
        std::vector<double> values;
        for (const Row &row : m_rows)
            if (row.knob == knob && m_map.has(knob))
                values.push_back(static_cast<const QDoubleSpinBox *>(row.editor)->value());
        return values;
    };
    settings.target = numbers(AnswerMapKnob::Target);
    settings.secondTarget = numbers(AnswerMapKnob::SecondTarget);
    settings.offset = numbers(AnswerMapKnob::Offset);
    if (m_map.has(AnswerMapKnob::Factor))
        settings.factor = m_factor->value();
    if (m_map.has(AnswerMapKnob::Output))
        settings.output = m_output->currentIndex();
    return settings;
}

} // namespace drm
