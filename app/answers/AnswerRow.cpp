// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/AnswerRow.h"

#include "widgets/base/NameWidget.h"
#include "widgets/form/FormRows.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace drm {

namespace {

QString shapeOf(const std::vector<std::int64_t> &shape)
{
    QStringList sides;
    for (const std::int64_t side : shape)
        sides << QString::number(side);
    return sides.isEmpty() ? QStringLiteral("1") : sides.join(QStringLiteral("×"));
}

} // namespace

AnswerRow::AnswerRow(const RegressionModel::RawPart &part, bool alone, QWidget *parent)
    : QWidget(parent)
    , m_name(part.name)
    , m_alone(alone)
    , m_chosen(new QCheckBox)
    , m_form(new QComboBox)
    , m_numbers(new QLineEdit)
    , m_columns(new QLineEdit)
    , m_factor(new QLineEdit)
    , m_turns(new QLineEdit)
{
    FormRows::leaveTheWheel(m_form);
    const QString name = alone ? tr("the answer") : QString::fromStdString(part.name);
    m_chosen->setText(tr("%1 (%2)").arg(name, shapeOf(part.shape)));
    m_chosen->setToolTip(tr("Numbers for an image: %1").arg(shapeOf(part.shape)));
    m_chosen->setChecked(alone);
    m_chosen->setEnabled(!alone);
    nameWidget(m_chosen, "answerChosen", name, tr("Whether this part is an answer"));
    for (const auto &[form, text] :
         {std::pair(AnswerForm::Plain, tr("as it is")), std::pair(AnswerForm::Bins, tr("bins, their mean")),
          std::pair(AnswerForm::SixD, tr("rotation of 6 numbers")),
          std::pair(AnswerForm::Matrix, tr("rotation of 9 numbers")),
          std::pair(AnswerForm::Vector, tr("direction x, y, z")), std::pair(AnswerForm::SinCos, tr("sine and cosine")),
          std::pair(AnswerForm::Heatmaps, tr("heat maps, their place"))})
        m_form->addItem(text, static_cast<int>(form));
    nameWidget(m_form, "answerForm", tr("Form of %1").arg(name), tr("What the numbers stand for"));
    nameWidget(m_numbers, "answerNumbers", tr("Bins of %1").arg(name),
               tr("Centre of the first bin, and the step from one to the next"));
    m_numbers->setPlaceholderText(tr("first, step"));
    m_numbers->setText(QStringLiteral("-99,3"));
    nameWidget(m_columns, "answerColumns", tr("Columns of %1").arg(name),
               tr("Which columns count, from 1, in this order; with a minus, with the opposite sign: 2,-1"));
    m_columns->setPlaceholderText(tr("all columns"));
    nameWidget(m_factor, "answerFactor", tr("Factor of %1").arg(name),
               tr("What the numbers are multiplied with at last: 57.2958 makes degrees of radians"));
    m_factor->setPlaceholderText(tr("× 1"));
    nameWidget(m_turns, "answerTurns", tr("Turns of %1").arg(name),
               tr("For angles that start anew, where 179 and -179 are near each other: the column, from 1, the lowest "
                  "angle and a whole turn, as in 2,-180,360; more of them with semicolons"));
    m_turns->setPlaceholderText(tr("no turn"));

    auto *first = new QHBoxLayout;
    first->addWidget(m_chosen, 1);
    first->addWidget(m_form);
    auto *second = new QHBoxLayout;
    second->addStretch(1);
    second->addWidget(m_numbers);
    second->addWidget(m_columns);
    second->addWidget(m_factor);
    second->addWidget(m_turns);
    for (QLineEdit *edit : {m_numbers, m_columns, m_factor, m_turns})
        edit->setFixedWidth(96);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::spacing());
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);

    const auto change = [this] {
        showForm();
        emit changed();
    };
    connect(m_chosen, &QCheckBox::toggled, this, change);
    connect(m_form, &QComboBox::currentIndexChanged, this, change);
    for (QLineEdit *edit : {m_numbers, m_columns, m_factor, m_turns})
        connect(edit, &QLineEdit::textEdited, this, change);
    showForm();
}

void AnswerRow::showForm()
{
    const bool chosen = m_chosen->isChecked();
    for (QWidget *editor :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_factor),
          static_cast<QWidget *>(m_turns), static_cast<QWidget *>(m_numbers)})
        editor->setEnabled(chosen);
    m_numbers->setVisible(m_form->currentData().toInt() == static_cast<int>(AnswerForm::Bins));
}

void AnswerRow::setPart(const std::optional<AnswerPart> &part)
{
    const QSignalBlocker chosen(m_chosen);
    const QSignalBlocker form(m_form);
    m_chosen->setChecked(m_alone || part);
    const AnswerPart shown = part.value_or(AnswerPart{});
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(shown.form)));
    if (shown.numbers.size() == 2)
        m_numbers->setText(QStringLiteral("%1,%2").arg(shown.numbers[0]).arg(shown.numbers[1]));
    QStringList columns;
    for (const int column : shown.columns)
        columns << QString::number(column);
    m_columns->setText(columns.join(QLatin1Char(',')));
    m_factor->setText(shown.factor == 1 ? QString() : QString::number(shown.factor, 'g', 10));
    QStringList turns;
    for (const AnswerTurn &turn : shown.turns)
        turns << QStringLiteral("%1,%2,%3").arg(turn.column).arg(turn.lowest, 0, 'g', 10).arg(turn.period, 0, 'g', 10);
    m_turns->setText(turns.join(QStringLiteral("; ")));
    showForm();
}

std::string AnswerRow::text() const
{
    if (!m_chosen->isChecked())
        return {};
    AnswerPart form;
    form.form = static_cast<AnswerForm>(m_form->currentData().toInt());
    QString text = QString::fromStdString(m_name);
    if (form.form == AnswerForm::Bins)
        text += QStringLiteral(":bins(%1)").arg(m_numbers->text().remove(QLatin1Char(' ')));
    else
        text += QString::fromStdString(AnswerChoice{{form}}.text());
    const QString columns = m_columns->text().remove(QLatin1Char(' '));
    if (!columns.isEmpty())
        text += QStringLiteral("[%1]").arg(columns);
    const QString factor = m_factor->text().trimmed();
    if (!factor.isEmpty())
        text += QStringLiteral(":x") + factor;
    for (const QString &turn : m_turns->text().remove(QLatin1Char(' ')).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        text += QStringLiteral(":turn(%1)").arg(turn);
    return text.toStdString();
}

} // namespace drm
