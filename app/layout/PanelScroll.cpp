// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/PanelScroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace drm {

namespace {

constexpr int leastHeight = 110; ///< pixels: a few rows can be read

} // namespace

PanelScroll::PanelScroll(QWidget *panel)
{
    setObjectName(panel->objectName() + QStringLiteral("Scroll"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    setWidget(panel);
    // The same inside of the panel. An area without a control scrolls by keys itself, and has a frame that shows its
    // focus.
    for (QScrollArea *area : panel->findChildren<QScrollArea *>()) {
        const QList<QWidget *> inside = area->widget() ? area->widget()->findChildren<QWidget *>() : QList<QWidget *>();
        if (std::any_of(inside.begin(), inside.end(), [](const QWidget *w) { return w->focusPolicy() & Qt::TabFocus; }))
            area->setFocusPolicy(Qt::NoFocus);
        else
            area->setFrameShape(StyledPanel);
    }
}

QSize PanelScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PanelScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(), qMin(least.height(), leastHeight)};
}

bool PanelScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace drm
