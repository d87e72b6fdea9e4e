// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotGraph.h"

#include "widgets/plot/AxisScale.h"

#include <cmath>
#include <vector>

namespace drm {

namespace {

constexpr qsizetype thinnedCount = 5000; // points from which those that cover each other are left out
constexpr qsizetype coarseCount = 50000; // points from which the cells are larger
constexpr double denseInk = 30; // pixels of line a pixel column

} // namespace

PlotGraph::PlotGraph(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : QCPGraph(keyAxis, valueAxis)
{
}

void PlotGraph::setPoints(const QVector<double> &x, const QVector<double> &y)
{
    m_x = x;
    m_y = y;
}

QPolygonF PlotGraph::drawnPoints() const
{
    const AxisScale horizontal = AxisScale::of(*keyAxis());
    const AxisScale vertical = AxisScale::of(*valueAxis());
    const int reach = qCeil(mScatterStyle.size());
    const QRect view = keyAxis()->axisRect()->rect().adjusted(-reach, -reach, reach, reach);
    if (view.isEmpty())
        return {}; // a plot without any room yet, whose margins are wider than itself
    const double left = view.left();
    const double top = view.top();
    const double width = view.width();
    const double height = view.height();
    const bool thinned = m_x.size() > thinnedCount;
    const double perPixel = m_x.size() > coarseCount ? 1.0 / 3 : 1.0 / 2;
    const int columns = qCeil(width * perPixel) + 1;
    std::vector<char> taken(thinned ? static_cast<std::size_t>(columns) * (qCeil(height * perPixel) + 1) : 0, 0);
    QPolygonF drawn;
    for (qsizetype i = 0; i < m_x.size(); ++i) {
        const double x = horizontal.pixel(m_x[i]) - left;
        const double y = vertical.pixel(m_y[i]) - top;
        if (!(x >= 0 && x < width && y >= 0 && y < height))
            continue; // not in view, or not a number
        if (thinned) {
            char &cell = taken[static_cast<std::size_t>(static_cast<int>(y * perPixel) * columns
                                                        + static_cast<int>(x * perPixel))];
            if (cell)
                continue;
            cell = 1;
        }
        drawn.append(QPointF(x + left, y + top));
    }
    return drawn;
}

void PlotGraph::draw(QCPPainter *painter)
{
    if (mLineStyle == lsNone)
        drawScatter(painter);
    else if (m_mirrored)
        drawMirrored(painter);
    else
        QCPGraph::draw(painter);
}

void PlotGraph::drawScatter(QCPPainter *painter) const
{
    const QPolygonF points = drawnPoints();
    applyScattersAntialiasingHint(painter);
    mScatterStyle.applyTo(painter, mPen);
    if (points.size() <= thinnedCount || painter->modes().testFlag(QCPPainter::pmVectorized)) {
        for (const QPointF &point : points)
            mScatterStyle.drawShape(painter, point);
        return;
    }
    // The same picture many times is much faster than the same shape.
    const double scale = painter->combinedTransform().m11();
    const int side = qCeil(mScatterStyle.size()) + 4;
    QPixmap stamp(qCeil(side * scale), qCeil(side * scale));
    stamp.setDevicePixelRatio(scale);
    stamp.fill(Qt::transparent);
    QCPPainter shape(&stamp);
    shape.setAntialiasing(true);
    mScatterStyle.applyTo(&shape, mPen);
    mScatterStyle.drawShape(&shape, side / 2.0, side / 2.0);
    shape.end();
    const QPointF corner(side / 2.0, side / 2.0);
    for (const QPointF &point : points)
        painter->drawPixmap(point - corner, stamp);
}

void PlotGraph::drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const
{
    double ink = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const double up = std::abs(lines[i].y() - lines[i - 1].y());
        ink += std::isfinite(up) ? up : 0; // NaN is a gap
    }
    if (ink <= denseInk * keyAxis()->axisRect()->width() || painter->modes().testFlag(QCPPainter::pmVectorized)) {
        QCPGraph::drawLinePlot(painter, lines);
        return;
    }
    // The joints of a wide pen take a hundred times as long, and here it fills areas anyway.
    painter->setAntialiasing(false);
    painter->setPen(QPen(mPen.color(), 0, mPen.style()));
    drawPolyline(painter, lines);
}

void PlotGraph::drawMirrored(QCPPainter *painter) const
{
    const AxisScale horizontal = AxisScale::of(*keyAxis());
    const AxisScale vertical = AxisScale::of(*valueAxis());
    if (mDataContainer->isEmpty())
        return;
    const double axis = vertical.pixel(mDataContainer->constBegin()->value);
    QPolygonF outline;
    for (auto point = mDataContainer->constBegin(); point != mDataContainer->constEnd(); ++point)
        outline.append({horizontal.pixel(point->key), vertical.pixel(point->value)});
    for (qsizetype i = outline.size() - 1; i >= 0; --i)
        outline.append({outline[i].x(), 2 * axis - outline[i].y()});
    applyDefaultAntialiasingHint(painter);
    painter->setPen(mPen);
    painter->setBrush(mBrush);
    painter->drawPolygon(outline);
}

} // namespace drm
