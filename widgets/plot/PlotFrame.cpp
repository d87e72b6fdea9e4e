// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotFrame.h"

#include "widgets/plot/PlotRange.h"

#include <qcustomplot.h>

#include <QScopedValueRollback>

namespace drm {

PlotFrame::PlotFrame(QCustomPlot &plot, const std::vector<PlotCurve> &curves, QObject *parent)
    : QObject(parent)
    , m_plot(plot)
    , m_curves(curves)
{
    watch(*plot.xAxis);
    watch(*plot.yAxis);
}

void PlotFrame::watch(QCPAxis &axis)
{
    connect(
        &axis, qOverload<const QCPRange &, const QCPRange &>(&QCPAxis::rangeChanged), this,
        [this, &axis](const QCPRange &now, const QCPRange &before) {
            if (!m_fitting) {
                m_isUsers = true;
                const QScopedValueRollback fitting(m_fitting, true);
                PlotRange::limitToImage(axis, m_imageBounds, now, before);
            }
            PlotRange::chooseTicks(m_plot);
        });
}

void PlotFrame::setLowerBound(double y)
{
    m_lowerBound = y;
    showAll();
}

bool PlotFrame::setImageBounds(const QRectF &bounds)
{
    const bool changed = bounds != m_imageBounds;
    m_imageBounds = bounds;
    return changed;
}

bool PlotFrame::setContentBounds(const QRectF &bounds)
{
    const bool changed = bounds != m_contentBounds;
    m_contentBounds = bounds;
    return changed;
}

void PlotFrame::setLogarithmic(bool on)
{
    const QScopedValueRollback fitting(m_fitting, true);
    m_plot.yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
}

void PlotFrame::fit()
{
    m_isUsers = false;
    showAll();
}

void PlotFrame::fitUnlessUsers()
{
    if (!m_isUsers)
        showAll();
}

void PlotFrame::showAll()
{
    const QScopedValueRollback fitting(m_fitting, true);
    if (!m_contentBounds.isEmpty()) {
        m_plot.xAxis->setRange(m_contentBounds.left(), m_contentBounds.right());
        m_plot.yAxis->setRange(m_contentBounds.top(), m_contentBounds.bottom());
    } else if (m_imageBounds.isEmpty()) {
        PlotRange::fitCurves(m_plot, m_curves, m_lowerBound, m_upperBound);
    } else {
        PlotRange::fitImage(m_plot, m_imageBounds);
    }
}

void PlotFrame::aimWheel(const QPointF &cursor)
{
    const auto isOver = [&](const QCPAxis *axis) { return !isImage() && axis->selectTest(cursor, false) >= 0; };
    m_plot.axisRect()->setRangeZoom(isOver(m_plot.yAxis)       ? Qt::Orientations(Qt::Vertical)
                                        : isOver(m_plot.xAxis) ? Qt::Orientations(Qt::Horizontal)
                                                               : Qt::Horizontal | Qt::Vertical);
}

bool PlotFrame::press(int key)
{
    constexpr double step = 0.1; // of what is shown
    switch (key) {
    case Qt::Key_Plus:
        PlotRange::zoom(m_plot, 0.8);
        return true;
    case Qt::Key_Minus:
        PlotRange::zoom(m_plot, 1.25);
        return true;
    case Qt::Key_Left:
        PlotRange::pan(m_plot, -step, 0);
        return true;
    case Qt::Key_Right:
        PlotRange::pan(m_plot, step, 0);
        return true;
    case Qt::Key_Up:
        PlotRange::pan(m_plot, 0, step);
        return true;
    case Qt::Key_Down:
        PlotRange::pan(m_plot, 0, -step);
        return true;
    default:
        return false;
    }
}

void PlotFrame::squarePixels()
{
    PlotRange::squarePixels(m_plot, m_imageBounds);
}

} // namespace drm
