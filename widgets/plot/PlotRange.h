// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <vector>

class QCPAxis;
class QCPRange;
class QCustomPlot;
class QRectF;

namespace drm {

/// What the axes of a plot show.
class PlotRange {
public:
    /// Shows all visible curves; a linear y axis starts at `lowerBound` where that is finite and below all values, and
    /// ends at `upperBound` where that is finite and values go beyond.
    static void fitCurves(QCustomPlot &plot, const std::vector<PlotCurve> &curves, double lowerBound,
                          double upperBound);
    /// Shows `bounds`, y downwards.
    static void fitImage(QCustomPlot &plot, const QRectF &bounds);
    /// Leaves as much of the plot's margins free as makes the pixels of `bounds` as wide as high.
    static void squarePixels(QCustomPlot &plot, const QRectF &bounds);
    /// Undoes a change of an axis's range that leaves the image or goes below two of its pixels.
    static void limitToImage(QCPAxis &axis, const QRectF &bounds, const QCPRange &now, const QCPRange &before);
    /// Shows `factor` times as much of both axes around the middle.
    static void zoom(QCustomPlot &plot, double factor);
    /// Moves the view by shares of what it shows, to the right and up.
    static void pan(QCustomPlot &plot, double dx, double dy);
    /// Decades where the logarithmic y axis spans enough of them, else plain ticks.
    static void chooseTicks(QCustomPlot &plot);
};

} // namespace drm
