// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/WorkshopPane.h"

#include "app/base/StatusStrip.h"
#include "app/workshop/GamePane.h"
#include "app/workshop/LessonPane.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace drm {

WorkshopPane::WorkshopPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_close(new QToolButton)
    , m_lessons(new LessonPane)
    , m_game(new GamePane)
    , m_kit(new QWidget)
    , m_kitText(new PlainLabel)
    , m_kitBar(new QProgressBar)
    , m_make(new QPushButton(tr("Make the kit")))
    , m_stop(new QPushButton(tr("Stop")))
{
    setObjectName(QStringLiteral("workshopPane"));
    m_tabs->setObjectName(QStringLiteral("workshopTabs"));
    m_tabs->setAccessibleName(tr("Workshop"));
    m_kit->setObjectName(QStringLiteral("workshopKit"));
    m_make->setObjectName(QStringLiteral("workshopMakeKit"));
    m_stop->setObjectName(QStringLiteral("workshopStopKit"));
    m_kitBar->setObjectName(QStringLiteral("workshopKitBar"));
    m_kitBar->setAccessibleName(tr("Progress of the kit"));
    m_make->setProperty("primary", true);
    m_kitText->setWordWrap(true);

    m_close->setObjectName(QStringLiteral("workshopClose"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the workshop"));
    m_close->setToolTip(PlainText::toolTip(tr("Close the workshop; Help, Workshop brings it back where it was")));
    m_tabs->addTab(m_lessons, tr("Lessons"));
    m_tabs->addTab(m_game, tr("Game"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *kit = new QVBoxLayout(m_kit);
    kit->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), 0);
    kit->addWidget(m_kitText);
    kit->addWidget(m_kitBar);
    kit->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kit);
    column->addWidget(m_tabs, 1);
    setMaximumWidth(520);

    fitWidth();
    refreshIcons();
    connect(m_make, &QPushButton::clicked, this, &WorkshopPane::kitWanted);
    connect(m_stop, &QPushButton::clicked, this, &WorkshopPane::kitStopWanted);
    connect(m_close, &QToolButton::clicked, this, &WorkshopPane::closeWanted);
}

void WorkshopPane::refreshIcons()
{
    m_close->setIcon(Icons::get(QStringLiteral("close"), palette()));
}

void WorkshopPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    else if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// So that the name of a lesson is read whole, with the presenter's large letters, too.
void WorkshopPane::fitWidth()
{
    setMinimumWidth(qBound(300, 36 * fontMetrics().averageCharWidth(), maximumWidth()));
}

void WorkshopPane::showGame()
{
    m_tabs->setCurrentWidget(m_game);
}

void WorkshopPane::askForKit(const QString &sentence)
{
    m_kitText->setText(sentence);
    m_kitBar->hide();
    m_make->show();
    m_stop->hide();
    m_kit->show();
}

void WorkshopPane::showMaking(const Progress &progress)
{
    const QString left = StatusStrip::timeLeft(progress.secondsLeft);
    const QString which = progress.iterations > 0
        ? tr("Making the kit: model %1 of %2").arg(progress.iteration).arg(progress.iterations)
        : tr("Making the kit: images");
    m_kitText->setText(left.isEmpty() ? which : QStringLiteral("%1, %2").arg(which, left));
    m_kitBar->setRange(0, 1000);
    m_kitBar->setValue(static_cast<int>(std::lround(1000 * progress.fraction)));
    m_kitBar->setFormat(QStringLiteral("%p %"));
    m_kitBar->show();
    m_make->hide();
    m_stop->show();
    m_kit->show();
}

void WorkshopPane::showKitReady()
{
    m_kit->hide();
}

} // namespace drm
