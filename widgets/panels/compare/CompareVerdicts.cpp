// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareVerdicts.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/panels/compare/CompareModel.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/BudgetText.h"
#include "widgets/text/FileName.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int verdictsSideBySideWidth = 560; // pixels from which the two stand beside each other

} // namespace

CompareVerdicts::CompareVerdicts(QWidget *parent)
    : QWidget(parent)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_table(new CompactTable)
    , m_model(new CompareModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    m_halves->setSpacing(Theme::spacing());
    const QString names[] = {QStringLiteral("Left"), QStringLiteral("Right")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side = {new PlainLabel, new VerdictBadge, new PlainLabel};
        side.name->setObjectName(QStringLiteral("compareName") + names[i]);
        side.name->setProperty("role", QStringLiteral("heading"));
        side.badge->setObjectName(QStringLiteral("compareBadge") + names[i]);
        side.badge->setAccessibleName(i == 0 ? tr("Verdict of the left scan") : tr("Verdict of the right scan"));
        side.facts->setObjectName(QStringLiteral("compareFacts") + names[i]);
        side.facts->setProperty("role", QStringLiteral("muted"));
        for (QLabel *label : {side.name, side.facts})
            label->setWordWrap(true);
        auto *half = new QVBoxLayout;
        half->addWidget(side.name);
        half->addWidget(side.badge);
        half->addWidget(side.facts);
        half->addStretch(1);
        m_halves->addLayout(half, 1);
    }
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("What both scans found, by hypothesis"));
    m_table->setMostRows(12);
    m_table->setModel(m_model);
    column->addLayout(m_halves);
    column->addWidget(m_table);
    column->addStretch(1);
}

void CompareVerdicts::setPair(const RunPair &pair)
{
    m_model->setPair(pair);
    m_table->fit();
    show(m_sides[0], pair.left);
    show(m_sides[1], pair.right);
}

void CompareVerdicts::show(const Side &side, const NamedRun &run)
{
    side.name->setText(run.name);
    if (!run.record) {
        side.badge->setState(StateIcon::Kind::Idle, tr("No scan"), {});
        side.facts->clear();
        return;
    }
    const ScanRecord &record = *run.record;
    const ScanResult &result = record.result;
    side.badge->setState(VerdictPanel::stateOf(result), VerdictPanel::wordOf(result), VerdictPanel::detailOf(result));
    if (VerdictPanel::isAltered(result)) {
        side.facts->setText(translated(joined(result.alterations)));
        return;
    }
    side.facts->setText(tr("Score %1 (%2 and more: backdoored). Model %3, %Ln image(s) of %4, budget: %5, seed %6.",
                           nullptr, result.imagesUsed)
                            .arg(OutputLabels::inColumn(result.score), OutputLabels::inColumn(result.threshold),
                                 fileNameOf(record.request.modelPath), fileNameOf(record.dataPath),
                                 BudgetText::of(record.request.params.budget),
                                 QString::number(record.request.params.seed)));
}

void CompareVerdicts::resizeEvent(QResizeEvent *event)
{
    m_halves->setDirection(event->size().width() >= verdictsSideBySideWidth ? QBoxLayout::LeftToRight
                                                                            : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
