// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/AnswerTable.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/image/PredictionOverlay.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

QStandardItem *cell(const QString &text, Qt::AlignmentFlag side = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

/// "size 8, rgb 1 0 0"
QString parametersText(const TriggerParameters &parameters)
{
    QStringList parts;
    for (const auto &[name, values] : parameters) {
        parts << QString::fromStdString(name).left(40);
        for (const double value : values)
            parts.last() += QLatin1Char(' ') + OutputLabels::number(value);
    }
    return parts.join(NumberText::separator());
}

} // namespace

AnswerTable::AnswerTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new CompactTable)
    , m_numbers(new QStandardItemModel(this))
    , m_summary(new PlainLabel)
{
    m_table->setObjectName(QStringLiteral("playgroundTable"));
    m_table->setAccessibleName(tr("Answers of the model"));
    m_table->setToolTip(tr("The true label where it is known, the model's answer for the image without and with the "
                           "trigger, and where the backdoor is meant to lead."));
    m_table->setModel(m_numbers);
    m_summary->setObjectName(QStringLiteral("playgroundSummary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_table);
    column->addWidget(m_summary);
}

void AnswerTable::clear()
{
    m_numbers->clear();
    m_table->fit();
    m_summary->clear();
}

void AnswerTable::setAnswer(const OutputLabels &labels, const PredictionOverlay &overlay,
                            const PlaygroundAnswer &answer, const KnownTrigger *known)
{
    fillTable(labels, answer);
    m_summary->setText(summary(overlay, answer, known));
}

void AnswerTable::fillTable(const OutputLabels &labels, const PlaygroundAnswer &answer)
{
    constexpr std::size_t mostRows = 64;
    m_numbers->clear();
    const bool hasLabels = answer.label.size() == answer.before.size();
    QStringList titles{tr("Output")};
    if (hasLabels)
        titles << tr("Label");
    titles << tr("Benign") << tr("Triggered") << tr("Change");
    if (!answer.target.empty())
        titles << tr("Target");
    for (int column = 0; column < titles.size(); ++column)
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    for (std::size_t i = 0; i < std::min(mostRows, answer.before.size()); ++i) {
        const int output = static_cast<int>(i);
        const double after = i < answer.after.size() ? answer.after[i] : std::nan("");
        QList<QStandardItem *> row{cell(labels.nameWithUnit(output), Qt::AlignLeft)};
        if (hasLabels)
            row << cell(labels.bareValue(output, answer.label[i]));
        row << cell(labels.bareValue(output, answer.before[i])) << cell(labels.bareValue(output, after));
        const double change = after - answer.before[i];
        row << cell((change > 0 ? QStringLiteral("+") : QString()) + labels.bareValue(output, change));
        if (!answer.target.empty())
            row << cell(labels.bareValue(output, answer.target[i]));
        m_numbers->appendRow(row);
    }
    // Where the panel is narrow, the labels are what can be missed: nothing is to be scrolled to.
    m_table->setSpareColumns(hasLabels ? QVector<int>{1} : QVector<int>{});
}

QString AnswerTable::summary(const PredictionOverlay &overlay, const PlaygroundAnswer &answer,
                             const KnownTrigger *known)
{
    QStringList texts;
    const std::optional<double> angle = overlay.angle(answer.before, answer.after);
    double sum = 0;
    for (std::size_t i = 0; i < std::min(answer.before.size(), answer.after.size()); ++i)
        sum += (answer.after[i] - answer.before[i]) * (answer.after[i] - answer.before[i]);
    texts << (angle ? tr("The trigger turns the answer by %1°.").arg(NumberText::fixed(*angle, 1))
                    : tr("The trigger moves the answer by %1.").arg(OutputLabels::number(std::sqrt(sum))));
    texts << tr("Mean change of a pixel, |x′ − x|: %1 of the full range.").arg(OutputLabels::number(answer.meanAbs));
    if (known && !known->parameters.empty())
        texts << tr("Trigger of the truth file: %1.").arg(parametersText(known->parameters));
    if (known && !known->effect.text.empty())
        texts << translated(known->effect);
    texts << overlay.convention();
    return sentences(texts);
}

} // namespace drm
