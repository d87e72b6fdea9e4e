// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotLink.h"

#include "widgets/plot/PlotView.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <optional>

namespace drm {

PlotLink::PlotLink(QObject *parent)
    : QObject(parent)
{
}

void PlotLink::add(PlotView *view)
{
    m_views.push_back(view);
    QCustomPlot *plot = view->plot();
    view->installEventFilter(this);
    plot->installEventFilter(this);
    connect(view, &QObject::destroyed, this,
            [this, view] { m_views.erase(std::remove(m_views.begin(), m_views.end(), view), m_views.end()); });
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis}) {
        connect(
            axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [this, view, axis] { copyRange(view, axis->orientation() == Qt::Horizontal); });
    }
    connect(plot, &QCustomPlot::mouseMove, this, [this, view](const QMouseEvent *event) {
        const QCPAxisRect *area = view->plot()->axisRect();
        showCrosshair(view,
                      area->rect().contains(event->pos()) ? view->plot()->xAxis->pixelToCoord(event->pos().x())
                                                          : std::numeric_limits<double>::quiet_NaN());
    });
    connect(plot, &QCustomPlot::mouseDoubleClick, this, &PlotLink::showEverything);
}

void PlotLink::showEverything()
{
    const QScopedValueRollback busy(m_busy, true);
    std::optional<QCPRange> x;
    std::optional<QCPRange> y;
    for (PlotView *view : m_views) {
        view->resetView();
        if (!view->isEmpty()) {
            const QCPRange ownX = view->plot()->xAxis->range();
            const QCPRange ownY = view->plot()->yAxis->range();
            x = x ? x->expanded(ownX) : ownX;
            y = y ? y->expanded(ownY) : ownY;
        }
    }
    for (PlotView *view : m_views) {
        if (x && y) {
            view->plot()->xAxis->setRange(*x);
            view->plot()->yAxis->setRange(*y);
            view->replot();
        }
    }
}

void PlotLink::copyRange(const PlotView *from, bool horizontal)
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    const QCPRange range = (horizontal ? from->plot()->xAxis : from->plot()->yAxis)->range();
    for (PlotView *view : m_views) {
        if (view != from) {
            (horizontal ? view->plot()->xAxis : view->plot()->yAxis)->setRange(range);
            view->replot();
        }
    }
}

void PlotLink::showCrosshair(const PlotView *from, double x)
{
    for (PlotView *view : m_views)
        if (view != from)
            view->setCrosshair(x);
}

bool PlotLink::eventFilter(QObject *watched, QEvent *event)
{
    for (PlotView *view : m_views) {
        if (watched == view->plot() && event->type() == QEvent::Leave) {
            showCrosshair(view, std::numeric_limits<double>::quiet_NaN());
        } else if (watched == view && event->type() == QEvent::KeyPress
                   && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Home) {
            showEverything();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace drm
