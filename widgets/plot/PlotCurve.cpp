// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotCurve.h"

#include "widgets/plot/AxisScale.h"
#include "widgets/plot/PlotGraph.h"
#include "widgets/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

bool PlotCurve::isShown() const
{
    return graph->visible() && !x.isEmpty();
}

void PlotCurve::fillGraph(bool logarithmic) const
{
    if (isScatter()) {
        graph->setPoints(x, y); // whatever the axis: it leaves out what it cannot show
        return;
    }
    QVector<double> shownX = x;
    QVector<double> shownY = y;
    if (logarithmic)
        for (double &value : shownY)
            value = value > 0 ? value : std::numeric_limits<double>::quiet_NaN();
    if (isBinned() && !shownX.isEmpty()) {
        // The left flank of the first bin.
        shownX.prepend(shownX.front());
        shownY.prepend(0);
    }
    graph->setData(shownX, shownY, true);
}

void PlotCurve::applyStyle(const Theme &theme, QCPLegend *legend) const
{
    const QColor colour = theme.series(series);
    QColor fill = colour;
    graph->setPen(QPen(colour, 1.6));
    switch (style) {
    case Style::Line:
        break;
    case Style::Dashed:
    case Style::Dotted:
        fill.setAlphaF(0.75f);
        graph->setPen(QPen(fill, 1.4, style == Style::Dashed ? Qt::DashLine : Qt::DotLine));
        break;
    case Style::LinePoints:
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
        break;
    case Style::Points: {
        fill.setAlphaF(0.55f);
        graph->setLineStyle(QCPGraph::lsNone);
        // The shapes differ too, for eyes and printers that see no colour.
        const auto shape = series == 1 ? QCPScatterStyle::ssDiamond : QCPScatterStyle::ssCircle;
        graph->setScatterStyle(QCPScatterStyle(shape, QPen(colour, 1), QBrush(fill), 7));
        break;
    }
    case Style::Cross:
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssPlusCircle, QPen(theme.text(), 1.6), Qt::NoBrush, 13));
        break;
    case Style::Histogram:
        fill.setAlphaF(0.35f);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setBrush(fill);
        graph->setPen(QPen(colour, 1.5, series == 1 ? Qt::DashLine : Qt::SolidLine));
        break;
    case Style::Outline:
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setPen(QPen(colour, 2, series % 2 == 1 ? Qt::DashLine : Qt::SolidLine));
        break;
    case Style::Violin:
        fill.setAlphaF(0.35f);
        graph->setMirrored(true);
        graph->setBrush(fill);
        graph->setPen(QPen(colour, 1.5));
        break;
    }
    if (QCPPlottableLegendItem *item = legend->itemWithPlottable(graph)) {
        QFont font = legend->font();
        font.setStrikeOut(!graph->visible());
        item->setFont(font);
        item->setTextColor(graph->visible() ? theme.text() : theme.mutedText());
    }
}

QPointF PlotCurve::toPixels(double px, double py) const
{
    return {graph->keyAxis()->coordToPixel(px), graph->valueAxis()->coordToPixel(py)};
}

qsizetype PlotCurve::nearest(const QPointF &position) const
{
    if (isBinned()) {
        const double at = graph->keyAxis()->pixelToCoord(position.x());
        const qsizetype bin = std::upper_bound(x.begin(), x.end(), at) - x.begin() - 1;
        return bin < x.size() - 1 ? bin : -1;
    }
    return isScatter() ? nearestOfScatter(position) : nearestOfLine(position.x());
}

qsizetype PlotCurve::nearestOfScatter(const QPointF &position) const
{
    const AxisScale horizontal = AxisScale::of(*graph->keyAxis());
    const AxisScale vertical = AxisScale::of(*graph->valueAxis());
    qsizetype best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < x.size(); ++i) {
        const double dx = horizontal.pixel(x[i]) - position.x();
        const double dy = vertical.pixel(y[i]) - position.y();
        const double distance = dx * dx + dy * dy;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

qsizetype PlotCurve::nearestOfLine(double pixel) const
{
    if (x.isEmpty())
        return -1;
    const double at = graph->keyAxis()->pixelToCoord(pixel);
    const qsizetype above = std::lower_bound(x.begin(), x.end(), at) - x.begin();
    if (above == 0 || above == x.size())
        return above == 0 ? 0 : above - 1;
    return at - x[above - 1] <= x[above] - at ? above - 1 : above;
}

} // namespace drm
