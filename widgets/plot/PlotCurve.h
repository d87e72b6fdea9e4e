// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

class QCPLegend;
class QPointF;

namespace drm {

class PlotGraph;
class Theme;

/// One curve of a PlotView: its data, and the graph that draws them.
struct PlotCurve {
    enum class Style {
        Line, ///< joined points; NaN leaves a gap
        Dashed, ///< a line of something else that is compared with
        Dotted, ///< the same for yet another
        LinePoints, ///< the same with a dot at each, for few points
        Points, ///< scatter
        Cross, ///< one large cross a point
        Histogram, ///< translucent filled steps; x holds n+1 bin edges, y holds n heights and a closing 0
        Outline, ///< a histogram's steps alone, to lay over others
        Violin ///< filled between the line and its mirror image at the height of its first point
    };

    PlotGraph *graph = nullptr; ///< owned by the plot
    QVector<double> x;
    QVector<double> y;
    int series = 0;
    Style style = Style::Line;

    bool isScatter() const { return style == Style::Points || style == Style::Cross; }
    bool isBinned() const { return style == Style::Histogram || style == Style::Outline; }
    bool isShown() const; ///< visible and not empty

    /// Hands the data to the graph; on a logarithmic axis values of 0 and below become gaps.
    void fillGraph(bool logarithmic) const;
    void applyStyle(const Theme &theme, QCPLegend *legend) const;

    /// Index of the point a cursor at `position` (pixels of the plot) is about: the nearest in x of a line, the bin of
    /// a histogram, the nearest of a scatter; -1 where there is none.
    qsizetype nearest(const QPointF &position) const;
    QPointF toPixels(double px, double py) const;

private:
    qsizetype nearestOfScatter(const QPointF &position) const;
    qsizetype nearestOfLine(double pixel) const; ///< x ascends, as a graph wants it
};

} // namespace drm
