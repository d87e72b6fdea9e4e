// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotBrush.h"

#include "widgets/plot/PlotView.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QMouseEvent>

namespace drm {

PlotBrush::PlotBrush(PlotView *view)
    : QObject(view)
    , m_view(view)
{
    view->plot()->installEventFilter(this);
    connect(view->plot()->selectionRect(), &QCPSelectionRect::accepted, this, [this](const QRect &brushed) {
        zoomTo(brushed.normalized());
        end();
    });
}

bool PlotBrush::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->plot() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        QCustomPlot *plot = m_view->plot();
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() & Qt::ShiftModifier
            && plot->axisRect()->rect().contains(mouse->pos())) {
            const QColor accent = Theme::of(*m_view).accent();
            QColor fill = accent;
            fill.setAlphaF(0.15f);
            plot->selectionRect()->setPen(QPen(accent, 1));
            plot->selectionRect()->setBrush(fill);
            plot->setSelectionRectMode(QCP::srmCustom);
        } else {
            end();
        }
    }
    return QObject::eventFilter(watched, event);
}

/// Dragging pans again.
void PlotBrush::end()
{
    m_view->plot()->setSelectionRectMode(QCP::srmNone);
}

void PlotBrush::zoomTo(const QRect &brushed)
{
    constexpr int least = 5; // pixels; less is a hand that trembled
    const QCustomPlot &plot = *m_view->plot();
    const QRect within = brushed.intersected(plot.axisRect()->rect());
    const bool wide = within.width() >= least;
    const bool high = within.height() >= least;
    if (wide)
        plot.xAxis->setRange(plot.xAxis->pixelToCoord(within.left()), plot.xAxis->pixelToCoord(within.right()));
    if (high)
        plot.yAxis->setRange(plot.yAxis->pixelToCoord(within.bottom()), plot.yAxis->pixelToCoord(within.top()));
    m_view->replot();
}

} // namespace drm
