// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QPolygonF>

namespace drm {

/// Rings around points of a plot, on a layer of their own, so that a new selection redraws nothing else.
class PlotRings : public QCPAbstractItem {
    Q_OBJECT

public:
    explicit PlotRings(QCustomPlot *plot);

    void setPoints(const QPolygonF &points); ///< plot coordinates
    const QPolygonF &points() const { return m_points; }
    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details = nullptr) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    QPolygonF m_points;
};

} // namespace drm
