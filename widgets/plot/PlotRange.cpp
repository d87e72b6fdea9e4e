// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotRange.h"

#include "widgets/plot/LocalTicker.h"

#include <qcustomplot.h>

#include <cmath>

namespace drm {

namespace {

/// Room around the data, as a share of their span.
constexpr double lineMargin = 0.01;
constexpr double scatterMargin = 0.06;
constexpr double valueMargin = 0.06;

struct DataBounds {
    QCPRange x;
    QCPRange y;
    bool scatter = false;
    bool empty = true;
};

DataBounds boundsOf(const std::vector<PlotCurve> &curves, bool logarithmic)
{
    DataBounds bounds;
    for (const PlotCurve &curve : curves) {
        if (!curve.isShown())
            continue;
        bounds.scatter = bounds.scatter || curve.isScatter();
        for (qsizetype i = 0; i < curve.x.size(); ++i) {
            if (std::isfinite(curve.x[i]) && std::isfinite(curve.y[i]) && (!logarithmic || curve.y[i] > 0)) {
                const QCPRange px(curve.x[i], curve.x[i]);
                const QCPRange py(curve.y[i], curve.y[i]);
                bounds.x = bounds.empty ? px : bounds.x.expanded(px);
                bounds.y = bounds.empty ? py : bounds.y.expanded(py);
                bounds.empty = false;
            }
        }
    }
    return bounds;
}

} // namespace

void PlotRange::fitCurves(QCustomPlot &plot, const std::vector<PlotCurve> &curves, double lowerBound, double upperBound)
{
    const bool logarithmic = plot.yAxis->scaleType() == QCPAxis::stLogarithmic;
    const DataBounds bounds = boundsOf(curves, logarithmic);
    if (bounds.empty)
        return;
    const QCPRange &x = bounds.x;
    const QCPRange &y = bounds.y;
    const double padX = x.size() > 0 ? (bounds.scatter ? scatterMargin : lineMargin) * x.size()
                                     : qMax(0.5, std::abs(x.lower) * scatterMargin);
    plot.xAxis->setRange(x.lower - padX, x.upper + padX);
    if (logarithmic) {
        const double factor = y.size() > 0 ? std::pow(y.upper / y.lower, valueMargin) : 2.0;
        plot.yAxis->setRange(y.lower / factor, y.upper * factor);
        return;
    }
    const double padY = y.size() > 0 ? valueMargin * y.size() : qMax(1e-6, std::abs(y.lower) * 0.1);
    const bool bounded = std::isfinite(lowerBound) && lowerBound <= y.lower && y.upper > lowerBound;
    const bool cut = std::isfinite(upperBound) && upperBound < y.upper && upperBound > y.lower;
    plot.yAxis->setRange(bounded ? lowerBound : y.lower - padY, cut ? upperBound : y.upper + padY);
}

void PlotRange::fitImage(QCustomPlot &plot, const QRectF &bounds)
{
    plot.yAxis->setRangeReversed(true);
    plot.xAxis->setRange(bounds.left(), bounds.right());
    plot.yAxis->setRange(bounds.top(), bounds.bottom());
}

void PlotRange::squarePixels(QCustomPlot &plot, const QRectF &bounds)
{
    QCPLayoutGrid *layout = plot.plotLayout();
    if (bounds.isEmpty()) {
        layout->setMargins(QMargins());
        return;
    }
    // What axes and colour scale take follows from the layout itself; the second pass sees its final tick labels.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            layout->update(phase);
        const QSize view = plot.viewport().size();
        const QMargins unused = layout->margins();
        const QSize inner = plot.axisRect()->size();
        const int freeX = inner.width() + unused.left() + unused.right();
        const int freeY = inner.height() + unused.top() + unused.bottom();
        const double scale = qMin(freeX / bounds.width(), freeY / bounds.height());
        if (view.isEmpty() || scale <= 0)
            return;
        const int spareX = qMax(0, freeX - qRound(scale * bounds.width()));
        const int spareY = qMax(0, freeY - qRound(scale * bounds.height()));
        layout->setMargins(QMargins(spareX / 2, spareY / 2, spareX - spareX / 2, spareY - spareY / 2));
    }
}

void PlotRange::limitToImage(QCPAxis &axis, const QRectF &bounds, const QCPRange &now, const QCPRange &before)
{
    if (bounds.isEmpty())
        return;
    constexpr double smallest = 2; // pixels of the image
    const bool horizontal = axis.orientation() == Qt::Horizontal;
    const QCPRange whole =
        horizontal ? QCPRange(bounds.left(), bounds.right()) : QCPRange(bounds.top(), bounds.bottom());
    // Both axes are judged by the shorter side, so that they stop together and pixels stay square.
    const double shorter = qMin(bounds.width(), bounds.height());
    if (now.size() / whole.size() * shorter < qMin(smallest, shorter))
        axis.setRange(before);
    else
        axis.setRange(now.bounded(whole.lower, whole.upper));
}

void PlotRange::zoom(QCustomPlot &plot, double factor)
{
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        const QCPRange range = axis->range();
        const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
        axis->scaleRange(factor, logarithmic ? std::sqrt(range.lower * range.upper) : range.center());
    }
}

void PlotRange::pan(QCustomPlot &plot, double dx, double dy)
{
    plot.xAxis->moveRange(dx * plot.xAxis->range().size());
    QCPAxis *y = plot.yAxis;
    if (y->scaleType() == QCPAxis::stLogarithmic) {
        const double factor = std::pow(y->range().upper / y->range().lower, dy);
        y->setRange(y->range().lower * factor, y->range().upper * factor);
    } else {
        y->moveRange((y->rangeReversed() ? -dy : dy) * y->range().size());
    }
}

void PlotRange::chooseTicks(QCustomPlot &plot)
{
    const QCPRange range = plot.yAxis->range();
    const bool logarithmic = plot.yAxis->scaleType() == QCPAxis::stLogarithmic;
    // Below that a logarithmic ticker has one label or none.
    const bool decades = logarithmic && range.lower > 0 && range.upper / range.lower > 50;
    const bool shown = !plot.yAxis->ticker().dynamicCast<QCPAxisTickerLog>().isNull();
    if (decades != shown) {
        plot.yAxis->setTicker(decades ? QSharedPointer<QCPAxisTicker>(new LocalTicker<QCPAxisTickerLog>)
                                      : QSharedPointer<QCPAxisTicker>(new LocalTicker<QCPAxisTicker>));
    }
    plot.yAxis->setNumberFormat(QStringLiteral("gb"));
    plot.yAxis->setNumberPrecision(decades ? 1 : 4);
}

} // namespace drm
