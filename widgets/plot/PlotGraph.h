// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QPolygonF>
#include <QVector>

namespace drm {

/// The graph behind a curve of a PlotView. A million points pan smoothly: of scatter points that would cover each other
/// one is drawn, and a line that goes up and down so much that it fills areas is drawn thin.
class PlotGraph : public QCPGraph {
    Q_OBJECT

public:
    PlotGraph(QCPAxis *keyAxis, QCPAxis *valueAxis);

    /// The points of a scatter, in any order; a line's data are set as a graph's.
    void setPoints(const QVector<double> &x, const QVector<double> &y);
    /// Fills between the line and its mirror image at the height of its first point.
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }

    /// Pixels of the points that are drawn in the present view.
    QPolygonF drawnPoints() const;

protected:
    void draw(QCPPainter *painter) override;
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &lines) const override;

private:
    void drawScatter(QCPPainter *painter) const;
    void drawMirrored(QCPPainter *painter) const;

    QVector<double> m_x;
    QVector<double> m_y;
    bool m_mirrored = false;
};

} // namespace drm
