// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/FormRows.h"

#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace drm {

void FormRows::add(QFormLayout *form, const QString &label, QWidget *editor, const char *objectName,
                   const QString &toolTip)
{
    auto *text = new PlainLabel(label);
    text->setToolTip(toolTip);
    text->setBuddy(editor);
    editor->setToolTip(toolTip);
    editor->setObjectName(QLatin1String(objectName));
    editor->setAccessibleName(label);
    nameEditor(editor);
    if (editor->focusPolicy() != Qt::NoFocus) // not of what holds several controls
        editor->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, unless the field was clicked
    // Files dropped here are the window's.
    if (auto *line = editor->findChild<QLineEdit *>())
        line->setAcceptDrops(false);
    editor->setAcceptDrops(false);
    form->addRow(text, editor);
    m_rows.append(qMakePair(editor, text));
}

void FormRows::align() const
{
    int width = 0;
    for (const auto &[editor, label] : m_rows)
        width = qMax(width, label->sizeHint().width());
    for (const auto &[editor, label] : m_rows)
        label->setMinimumWidth(width);
}

void FormRows::setVisible(QWidget *editor, bool visible) const
{
    for (const auto &[shown, label] : m_rows) {
        if (shown == editor) {
            editor->setVisible(visible);
            label->setVisible(visible);
        }
    }
}

QFormLayout *FormRows::layout(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QSpinBox *FormRows::spinBox(int minimum, int maximum, int step, int value)
{
    auto *box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setSingleStep(step);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    return box;
}

QDoubleSpinBox *FormRows::doubleSpinBox(double minimum, double maximum, double step, int decimals)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(minimum, maximum);
    box->setSingleStep(step);
    return box;
}

} // namespace drm
