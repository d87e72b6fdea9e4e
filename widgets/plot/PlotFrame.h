// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <QObject>
#include <QRectF>

#include <limits>
#include <vector>

class QCPAxis;
class QCustomPlot;

namespace drm {

/// Which part of its content a plot shows: all of it, until the user zooms or pans.
class PlotFrame : public QObject {
    Q_OBJECT

public:
    /// Plot and curves outlive it.
    PlotFrame(QCustomPlot &plot, const std::vector<PlotCurve> &curves, QObject *parent);

    /// As in PlotView; they hold for what is fitted next.
    void setLowerBound(double y);
    void setUpperBound(double y) { m_upperBound = y; }
    bool setImageBounds(const QRectF &bounds); ///< true where they are others than before
    bool setContentBounds(const QRectF &bounds);
    bool isImage() const { return !m_imageBounds.isEmpty(); }
    void setLogarithmic(bool on); ///< the y axis

    void takeBack() { m_isUsers = false; } ///< what is fitted next is shown, whatever the user has done
    void fit(); ///< takes it back and shows everything
    void fitUnlessUsers();
    bool press(int key); ///< zooms or pans with plus, minus and the arrows; false for other keys
    void aimWheel(const QPointF &cursor); ///< over an axis (pixels) it zooms along that one alone, of an image never
    void squarePixels(); ///< of an image, once the plot has its size

private:
    void watch(QCPAxis &axis);
    void showAll();

    QCustomPlot &m_plot;
    const std::vector<PlotCurve> &m_curves;
    QRectF m_imageBounds;
    QRectF m_contentBounds;
    double m_lowerBound = std::numeric_limits<double>::quiet_NaN();
    double m_upperBound = std::numeric_limits<double>::quiet_NaN();
    bool m_isUsers = false; ///< the user zoomed or panned: new data leave the view alone
    bool m_fitting = false; ///< range changes are ours
};

} // namespace drm
