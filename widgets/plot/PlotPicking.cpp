// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotPicking.h"

#include "widgets/plot/AxisScale.h"
#include "widgets/plot/PlotRings.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>

#include <cmath>

namespace drm {

namespace {

constexpr double reach = 12; // pixels from a point within which a click means it

} // namespace

PlotPicking::PlotPicking(PlotView *view)
    : QObject(view)
    , m_view(view)
    , m_canvas(view->plot())
    , m_rings(new PlotRings(view->plot()))
{
    m_canvas->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &PlotView::curveShown, this, &PlotPicking::showRings);
}

void PlotPicking::setSelection(SampleSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &SampleSelection::changed, this, &PlotPicking::showRings);
    showRings();
}

void PlotPicking::setCurve(int curve, const QVector<double> &x, const QVector<double> &y,
                           const QVector<qint64> &samples)
{
    const auto index = static_cast<std::size_t>(curve);
    if (m_samples.size() <= index)
        m_samples.resize(index + 1);
    m_samples[index] = samples.size() == x.size() ? samples : QVector<qint64>();
    m_view->setCurve(curve, x, y);
    showRings();
}

void PlotPicking::clear()
{
    m_samples.clear();
    cancelBand();
    showRings();
}

int PlotPicking::ringCount() const
{
    return static_cast<int>(m_rings->points().size());
}

void PlotPicking::showRings()
{
    QPolygonF points;
    for (std::size_t i = 0; m_selection && !m_selection->isEmpty() && i < m_samples.size(); ++i) {
        if (!isShown(i))
            continue;
        const QVector<double> &x = m_view->xOf(static_cast<int>(i));
        const QVector<double> &y = m_view->yOf(static_cast<int>(i));
        for (qsizetype point = 0; point < m_samples[i].size(); ++point)
            if (std::isfinite(x[point]) && std::isfinite(y[point]) && m_selection->contains(m_samples[i][point]))
                points.append({x[point], y[point]});
    }
    if (points != m_rings->points())
        m_rings->setPoints(points);
}

bool PlotPicking::isShown(std::size_t curve) const
{
    const int index = static_cast<int>(curve);
    return index < m_view->curveCount() && m_view->isCurveVisible(index)
        && (m_samples[curve].isEmpty() || m_samples[curve].size() == m_view->pointCount(index));
}

bool PlotPicking::canPick() const
{
    return m_selection && !m_view->isEmpty();
}

int PlotPicking::pointAt(const QPointF &position, int *curve) const
{
    const AxisScale horizontal = AxisScale::of(*m_view->plot()->xAxis);
    const AxisScale vertical = AxisScale::of(*m_view->plot()->yAxis);
    double nearest = reach * reach;
    int found = -1;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        if (!isShown(i))
            continue;
        const QVector<double> &x = m_view->xOf(static_cast<int>(i));
        const QVector<double> &y = m_view->yOf(static_cast<int>(i));
        for (qsizetype point = 0; point < x.size(); ++point) {
            const double dx = horizontal.pixel(x[point]) - position.x();
            const double dy = vertical.pixel(y[point]) - position.y();
            if (dx * dx + dy * dy < nearest) {
                nearest = dx * dx + dy * dy;
                found = static_cast<int>(point);
                *curve = static_cast<int>(i);
            }
        }
    }
    return found;
}

void PlotPicking::pick(const QPoint &position, bool adds)
{
    int curve = 0;
    const int point = pointAt(position, &curve);
    const QVector<qint64> samples = point < 0 ? QVector<qint64>() : m_samples[static_cast<std::size_t>(curve)];
    if (samples.isEmpty())
        return;
    if (adds)
        m_selection->toggle(samples[point]);
    else
        m_selection->select({samples[point]});
}

void PlotPicking::pickAll(const QRect &area, bool adds)
{
    const AxisScale horizontal = AxisScale::of(*m_view->plot()->xAxis);
    const AxisScale vertical = AxisScale::of(*m_view->plot()->yAxis);
    QSet<qint64> picked = adds ? m_selection->samples() : QSet<qint64>();
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        if (!isShown(i))
            continue;
        const QVector<double> &x = m_view->xOf(static_cast<int>(i));
        const QVector<double> &y = m_view->yOf(static_cast<int>(i));
        for (qsizetype point = 0; point < m_samples[i].size(); ++point) {
            const double px = horizontal.pixel(x[point]);
            const double py = vertical.pixel(y[point]);
            if (px >= area.left() && px <= area.right() && py >= area.top() && py <= area.bottom())
                picked.insert(m_samples[i][point]);
        }
    }
    m_selection->select(picked);
}

void PlotPicking::cancelBand()
{
    if (m_band) {
        m_band->deleteLater();
        m_band->hide();
        m_band = nullptr;
    }
}

bool PlotPicking::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas)
        return canvasEvent(event);
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_band) {
            cancelBand();
            return true;
        }
        if (m_selection && !m_selection->isEmpty()) {
            m_selection->clear();
            return true;
        }
    }
    return false;
}

/// True where the plot must not see the event: it would pan.
bool PlotPicking::canvasEvent(QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove
        && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint position = mouse->position().toPoint();
    const bool adds = mouse->modifiers().testFlag(Qt::ControlModifier);
    if (event->type() == QEvent::MouseMove) {
        m_clicking = m_clicking && (position - m_pressed).manhattanLength() <= PlotView::clickSlack;
        if (m_band)
            m_band->setGeometry(QRect(m_pressed, position).normalized() & m_view->plot()->axisRect()->rect());
        return m_band != nullptr;
    }
    if (mouse->button() != Qt::LeftButton)
        return m_band != nullptr;
    if (event->type() == QEvent::MouseButtonPress) {
        m_clicking = canPick() && m_view->plot()->axisRect()->rect().contains(position);
        m_pressed = position;
        if (m_clicking && mouse->modifiers().testFlag(Qt::ShiftModifier)) {
            m_clicking = false;
            m_view->setFocus(Qt::MouseFocusReason);
            m_band = new QRubberBand(QRubberBand::Rectangle, m_canvas);
            m_band->setObjectName(QStringLiteral("plotRubberBand"));
            m_band->setGeometry(QRect(position, QSize(1, 1)));
            m_band->show();
            return true;
        }
        return false;
    }
    if (m_band) {
        const QRect area = m_band->geometry();
        cancelBand();
        if (canPick())
            pickAll(area, adds);
        return true;
    }
    if (m_clicking && canPick())
        pick(position, adds);
    m_clicking = false;
    return false;
}

} // namespace drm
