// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/RangePicking.h"

#include "widgets/plot/PlotView.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>

#include <algorithm>

namespace drm {

namespace {

} // namespace

RangePicking::RangePicking(PlotView *view)
    : QObject(view)
    , m_view(view)
    , m_band(new QRubberBand(QRubberBand::Rectangle, view->plot()))
{
    view->plot()->installEventFilter(this);
    view->installEventFilter(this);
}

bool RangePicking::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (escape)
            emit cleared();
        return escape;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    default:
        return false;
    }
}

/// True where the plot must not see the event: it would pan.
bool RangePicking::press(const QMouseEvent &event)
{
    m_pressed = event.position().toPoint();
    const bool inside = event.button() == Qt::LeftButton && !m_view->isEmpty()
        && m_view->plot()->axisRect()->rect().contains(m_pressed);
    m_banding = inside && (event.modifiers() & Qt::ShiftModifier);
    m_clicking = inside && !m_banding;
    if (m_banding) {
        m_view->setFocus(Qt::MouseFocusReason);
        move(event);
        m_band->show();
    }
    return m_banding;
}

bool RangePicking::move(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    m_clicking = m_clicking && (here - m_pressed).manhattanLength() <= PlotView::clickSlack;
    if (m_banding) {
        const QRect area = m_view->plot()->axisRect()->rect();
        const auto [left, right] = std::minmax({m_pressed.x(), here.x()});
        m_band->setGeometry(QRect(QPoint(left, area.top()), QPoint(right, area.bottom())) & area);
    }
    return m_banding;
}

bool RangePicking::release(const QMouseEvent &event)
{
    const int here = event.position().toPoint().x();
    const bool add = event.modifiers().testFlag(Qt::ControlModifier);
    if (m_banding) {
        m_banding = false;
        m_band->hide();
        emit ranged(valueAt(std::min(m_pressed.x(), here)), valueAt(std::max(m_pressed.x(), here)), add);
        return true;
    }
    if (m_clicking)
        emit clicked(valueAt(here), add);
    m_clicking = false;
    return false;
}

double RangePicking::valueAt(int pixel) const
{
    const QRect area = m_view->plot()->axisRect()->rect();
    return m_view->plot()->xAxis->pixelToCoord(std::clamp(pixel, area.left(), area.right()));
}

} // namespace drm
