// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/DockTitle.h"

#include "app/base/ElidedLabel.h"
#include "app/layout/SourceCard.h"
#include "widgets/base/Panel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace drm {

namespace {

constexpr int pinnedMilliseconds = 1500;

} // namespace

DockTitle::DockTitle(QDockWidget *dock, const Panel *panel)
    : QWidget(dock)
    , m_title(panel->title())
    , m_name(new ElidedLabel(Qt::ElideRight))
    , m_pin(makeButton(QStringLiteral("Pin"), tr("%1: add to the report"), tr("Add this panel to the report (F8)")))
    , m_export(makeButton(QStringLiteral("Export"), tr("%1: copy or save"), tr("Copy or save what this panel shows")))
    , m_source(makeButton(QStringLiteral("Source"), tr("%1: what it shows"),
                          tr("What this panel shows: model, images and scan")))
    , m_float(
          makeButton(QStringLiteral("Float"), tr("%1: detach or put back"), tr("Detach this panel, or put it back")))
    , m_close(
          makeButton(QStringLiteral("Close"), tr("%1: close"), tr("Close this panel; the View menu brings it back")))
{
    m_name->setFullText(dock->windowTitle());
    m_name->setProperty("role", QStringLiteral("heading"));
    m_pin->setVisible(panel->isEvidence());
    connect(m_pin, &QToolButton::clicked, this, &DockTitle::pinRequested);
    connect(m_export, &QToolButton::clicked, this,
            [this] { emit exportRequested(m_export->mapToGlobal(m_export->rect().bottomLeft())); });
    connect(
        m_source, &QToolButton::clicked, this,
        [this, panel] {
            auto *card = new SourceCard(panel->title(), panel->sources(), m_source);
            card->setAttribute(Qt::WA_DeleteOnClose);
            card->showBelow();
        });
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin(), 3, 4, 3);
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addStretch();
    row->addWidget(m_pin);
    row->addWidget(m_export);
    row->addWidget(m_source);
    row->addWidget(m_float);
    row->addWidget(m_close);
    refreshIcons();
}

QToolButton *DockTitle::makeButton(const QString &name, const QString &accessible, const QString &toolTip) const
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("dock") + name + QStringLiteral("Button"));
    button->setAccessibleName(accessible.arg(m_title));
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void DockTitle::setNameVisible(bool visible)
{
    m_name->setVisible(visible);
}

void DockTitle::showPinned()
{
    m_pin->setIcon(Icons::get(QStringLiteral("success"), Theme::of(*this).good()));
    QTimer::singleShot(pinnedMilliseconds, this, &DockTitle::refreshIcons);
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(*this).border());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void DockTitle::refreshIcons()
{
    const QColor colour = Theme::of(*this).mutedText();
    m_pin->setIcon(Icons::get(QStringLiteral("pin"), colour));
    m_export->setIcon(Icons::get(QStringLiteral("save"), colour));
    m_source->setIcon(Icons::get(QStringLiteral("information"), colour));
    m_float->setIcon(Icons::get(QStringLiteral("float"), colour));
    m_close->setIcon(Icons::get(QStringLiteral("close"), colour));
}

} // namespace drm
