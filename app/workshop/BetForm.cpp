// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/BetForm.h"

#include "app/workshop/ProblemLabel.h"
#include "core/data/LabelText.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/form/FormRows.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

BetForm::BetForm(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QButtonGroup(this))
    , m_fields(FormRows::layout())
    , m_problem(new ProblemLabel(QStringLiteral("betProblem")))
    , m_place(new QPushButton(tr("Place the bet")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    const auto add = [&](GameVerdict verdict, const char *name, const QString &text, const QString &toolTip) {
        auto *button = new QRadioButton(text);
        nameWidget(button, name, text, toolTip);
        m_verdict->addButton(button, static_cast<int>(verdict));
        column->addWidget(button);
    };
    add(GameVerdict::Clean, "betClean", tr("Clean"), tr("Right: 10 points; wrong: 10 fewer"));
    add(GameVerdict::Backdoored, "betBackdoored", tr("Backdoored"),
        tr("Right: 10 points, and 5 more for the target; wrong: 10 fewer"));
    m_fields->setContentsMargins(3 * Theme::spacing(), 0, 0, 0); // they belong to the choice above them
    column->addLayout(m_fields);
    add(GameVerdict::Unknown, "betUnknown", tr("I do not know"), tr("No points, and none lost"));
    column->addWidget(m_problem);
    nameWidget(m_place, "betPlace", m_place->text(), tr("Shows the truth; the bet cannot be changed afterwards"));
    m_place->setAutoDefault(false);
    column->addWidget(m_place, 0, Qt::AlignLeft);
    connect(m_verdict, &QButtonGroup::idToggled, this, &BetForm::refresh);
    connect(m_place, &QPushButton::clicked, this, &BetForm::place);
    refresh();
}

void BetForm::start(const std::vector<std::string> &labels, const std::string &units)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_target.clear();
    const OutputLabels names(labels, std::vector<std::string>(labels.size(), units));
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        auto *edit = new QLineEdit;
        nameWidget(edit, qPrintable(QStringLiteral("betTarget_%1").arg(i)), tr("Target of %1").arg(names.name(i)),
                   tr("What the trigger makes of the answer: 5 points where it is near enough. Empty: no guess"));
        edit->setPlaceholderText(tr("no guess"));
        auto *caption = new PlainLabel(names.inDataUnits().nameWithUnit(i));
        caption->setBuddy(edit);
        m_fields->addRow(caption, edit);
        m_target.append(edit);
        connect(edit, &QLineEdit::textChanged, this, &BetForm::refresh);
        connect(edit, &QLineEdit::returnPressed, m_place, &QPushButton::click);
    }
    m_verdict->setExclusive(false); // or one stays chosen
    for (QAbstractButton *button : m_verdict->buttons())
        button->setChecked(false);
    m_verdict->setExclusive(true);
    refresh();
}

std::optional<std::vector<double>> BetForm::target() const
{
    std::vector<double> numbers;
    qsizetype empty = 0;
    for (const QLineEdit *edit : m_target) {
        const QString text = edit->text().trimmed();
        const std::optional<double> number =
            numberOf(QString(text).replace(QChar(0x2212), QLatin1Char('-')).toStdString()); // as the window writes it
        if (number && std::isfinite(*number))
            numbers.push_back(*number);
        empty += text.isEmpty() ? 1 : 0;
    }
    if (empty == m_target.size() || static_cast<qsizetype>(numbers.size()) == m_target.size())
        return numbers;
    return std::nullopt;
}

void BetForm::place()
{
    const auto verdict = static_cast<GameVerdict>(m_verdict->checkedId());
    std::vector<double> chosen;
    if (verdict == GameVerdict::Backdoored) {
        const std::optional<std::vector<double>> numbers = target();
        if (!numbers) {
            m_problem->showProblem(tr("The target is a number for each label. Give all of them, or none."));
            return;
        }
        chosen = *numbers;
    }
    emit placed(verdict, chosen);
}

void BetForm::refresh()
{
    m_problem->showProblem({});
    m_place->setEnabled(m_verdict->checkedId() >= 0);
    for (QLineEdit *edit : m_target)
        edit->setEnabled(m_verdict->checkedId() == static_cast<int>(GameVerdict::Backdoored));
}

} // namespace drm
