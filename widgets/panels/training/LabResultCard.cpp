// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/training/LabResultCard.h"

#include "core/record/AnswerMapText.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int iconSize = 24;

QStandardItem *cell(const QString &text, const QString &toolTip = {}, Qt::AlignmentFlag side = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setToolTip(toolTip);
    return item;
}

QString at(const std::vector<double> &values, std::size_t index)
{
    return index < values.size() ? OutputLabels::number(values[index]) : QStringLiteral("–");
}

} // namespace

LabResultCard::LabResultCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel)
    , m_headline(new PlainLabel)
    , m_reason(new PlainLabel)
    , m_table(new CompactTable)
    , m_numbers(new QStandardItemModel(this))
    , m_summary(new PlainLabel)
    , m_open(new QPushButton(tr("Open in workbench")))
    , m_tryModel(new QPushButton(tr("Try it in the playground")))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("labResult"));
    setAccessibleName(tr("Result of the training"));
    m_headline->setObjectName(QStringLiteral("labResultHeadline"));
    m_headline->setProperty("role", QStringLiteral("number"));
    m_reason->setObjectName(QStringLiteral("labResultReason"));
    m_summary->setObjectName(QStringLiteral("labResultSummary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_headline, m_reason, m_summary})
        label->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("labResultTable"));
    m_table->setAccessibleName(tr("Errors of each output"));
    m_table->setModel(m_numbers);
    m_open->setObjectName(QStringLiteral("labOpenButton"));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Opens the model and its images in the main window, ready for a scan."));
    m_tryModel->setObjectName(QStringLiteral("labTryButton"));
    m_tryModel->setAccessibleName(m_tryModel->text());
    m_tryModel->setToolTip(tr("Opens the model and its images, and shows the playground with the true trigger."));
    connect(m_open, &QPushButton::clicked, this, &LabResultCard::openRequested);
    connect(m_tryModel, &QPushButton::clicked, this, &LabResultCard::tryRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon);
    head->addWidget(m_headline, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_tryModel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(Theme::spacing());
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    column->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString LabResultCard::headline() const
{
    return m_headline->text();
}

void LabResultCard::showText(const QString &text)
{
    setTone(Tone::None);
    m_reason->setText(text);
    m_reason->show();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_summary),
          static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_tryModel)})
        widget->hide();
}

void LabResultCard::showTruth(const ModelTruth &truth)
{
    const bool benign = truth.backdoors.empty();
    m_headline->setText(benign              ? tr("The benign model is trained")
                            : truth.planted ? tr("The backdoor is planted")
                                            : tr("The backdoor did not take"));
    QString reason = translated(truth.failure);
    if (benign)
        reason = tr("It holds no backdoor; a scan of it should find none.");
    else if (truth.planted)
        reason = tr("On triggered images the model answers with the target, and on benign ones as well as its twin "
                    "without a backdoor.");
    m_reason->setText(reason);
    fillTable(truth);
    m_summary->setText(summary(truth));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_tryModel)})
        widget->show();
    setTone(benign || truth.planted ? Tone::Good : Tone::Bad);
    m_table->fit();
}

void LabResultCard::fillTable(const ModelTruth &truth)
{
    const OutputLabels labels(truth.labels, {});
    m_numbers->clear();
    QList<QStandardItem *> titles{
        cell(tr("Output"), {}, Qt::AlignLeft),
        cell(tr("Clean error"), tr("Mean distance of the answers from the labels on held-out images, in label units.")),
        cell(tr("Label deviation"),
             tr("Standard deviation of the held-out labels: what guessing their mean would cost."))};
    for (std::size_t k = 0; k < truth.backdoors.size(); ++k) {
        const QString which = truth.backdoors.size() > 1 ? QStringLiteral(" %1").arg(k + 1) : QString();
        titles << cell(tr("Target%1").arg(which), tr("Where the backdoor leads."))
               << cell(tr("AE%1").arg(which),
                       tr("Attack error: mean distance of the answers on triggered images from what the backdoor "
                          "makes of them."))
               << cell(tr("RAV%1").arg(which),
                       tr("Ratio of angle variance: how closely the features of triggered "
                          "images point one way, relative to benign ones. A backdoor brings "
                          "it far below 1."));
    }
    for (int column = 0; column < titles.size(); ++column)
        m_numbers->setHorizontalHeaderItem(column, titles[column]);
    const std::size_t outputs = std::max(truth.labels.size(), truth.result.mae.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(outputs, 64); ++i) {
        QList<QStandardItem *> row{cell(labels.name(static_cast<int>(i)), {}, Qt::AlignLeft),
                                   cell(at(truth.result.mae, i)), cell(at(truth.result.labelStd, i))};
        for (const BackdoorTruth &backdoor : truth.backdoors)
            row << cell(at(backdoor.map.target(), i)) << cell(at(backdoor.result.attackError, i))
                << cell(at(backdoor.result.rav, i));
        m_numbers->appendRow(row);
    }
}

QString LabResultCard::summary(const ModelTruth &truth) const
{
    const QLocale locale;
    QStringList parts;
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        const Message map = joined(answerMapText(backdoor.map, {truth.labels, {}, truth.result.labelStd}));
        parts << tr("%1: RNV %2")
                     .arg(AttackTexts::title(backdoor.kind, m_attacks), OutputLabels::number(backdoor.result.rnv));
        if (!backdoor.map.isConstant()) // the table has a target
            parts << translated(map);
    }
    if (truth.cleanErrorRatio > 0)
        parts << tr("clean error %1 times the twin's").arg(locale.toString(truth.cleanErrorRatio, 'f', 2));
    if (!truth.units.empty())
        parts << tr("labels in %1").arg(QString::fromStdString(truth.units).simplified().left(40));
    parts << tr("trained in %1 s").arg(locale.toString(truth.result.seconds, 'f', 1));
    return parts.join(QStringLiteral("  ·  "));
}

void LabResultCard::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setVisible(tone != Tone::None);
    const Theme theme = Theme::of(*this);
    const bool good = tone == Tone::Good;
    if (tone != Tone::None)
        m_icon->setPixmap(
            Icons::get(good ? QStringLiteral("success") : QStringLiteral("warning"), good ? theme.good() : theme.bad())
                .pixmap(iconSize, iconSize));
    QPalette colours = m_headline->palette();
    colours.setColor(QPalette::WindowText, good ? theme.good() : theme.bad());
    m_headline->setPalette(colours);
}

void LabResultCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTone(m_tone);
}

} // namespace drm
