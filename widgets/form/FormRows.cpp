// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/FormRows.h"

#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace drm {

namespace {

/// As FormRows::leaveTheWheel() has it.
class WheelOfTheForm : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<const QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore(); // so that it goes on to what the field lies in
        return true;
    }
};

} // namespace

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
    leaveTheWheel(editor);
    // Files dropped here are the window's.
    if (auto *line = editor->findChild<QLineEdit *>())
        line->setAcceptDrops(false);
    editor->setAcceptDrops(false);
    form->addRow(text, editor);
    m_rows.append(qMakePair(editor, text));
}

void FormRows::leaveTheWheel(QWidget *editor)
{
    QList<QWidget *> fields{editor};
    for (QComboBox *box : editor->findChildren<QComboBox *>())
        fields << box;
    for (QAbstractSpinBox *box : editor->findChildren<QAbstractSpinBox *>())
        fields << box;
    for (QWidget *field : std::as_const(fields)) {
        if (field->focusPolicy() == Qt::NoFocus) // it holds several controls
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(new WheelOfTheForm(field));
    }
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
