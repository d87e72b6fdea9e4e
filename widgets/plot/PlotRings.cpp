// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotRings.h"

#include "widgets/plot/AxisScale.h"
#include "widgets/theme/Theme.h"

#include <QSet>

namespace drm {

namespace {

constexpr double radius = 6.5; // pixels

} // namespace

PlotRings::PlotRings(QCustomPlot *plot)
    : QCPAbstractItem(plot)
{
    setSelectable(false);
    const QString layer = QStringLiteral("rings");
    if (!plot->layer(layer)) {
        plot->addLayer(layer, plot->layer(QStringLiteral("overlay")), QCustomPlot::limBelow);
        plot->layer(layer)->setMode(QCPLayer::lmBuffered);
    }
    setLayer(layer);
}

void PlotRings::setPoints(const QPolygonF &points)
{
    m_points = points;
    layer()->replot();
}

double PlotRings::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

void PlotRings::draw(QCPPainter *painter)
{
    const Theme theme = Theme::of(*mParentPlot);
    const AxisScale horizontal = AxisScale::of(*mParentPlot->xAxis);
    const AxisScale vertical = AxisScale::of(*mParentPlot->yAxis);
    const QRectF view = QRectF(clipRect()).adjusted(-radius, -radius, radius, radius);
    painter->setBrush(Qt::NoBrush);
    QSet<QPair<int, int>> drawn; // thousands of rings in one place look like one
    for (const QPointF &point : m_points) {
        const QPointF at(horizontal.pixel(point.x()), vertical.pixel(point.y()));
        if (!view.contains(at) || drawn.contains({qRound(at.x()), qRound(at.y())}))
            continue;
        drawn.insert({qRound(at.x()), qRound(at.y())});
        painter->setPen(QPen(theme.base(), 4));
        painter->drawEllipse(at, radius, radius);
        painter->setPen(QPen(theme.text(), 2));
        painter->drawEllipse(at, radius, radius);
    }
}

} // namespace drm
