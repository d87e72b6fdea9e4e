// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotLegend.h"

#include "widgets/plot/PlotGraph.h"

namespace drm {

void PlotLegend::build(QCustomPlot &plot)
{
    plot.plotLayout()->insertRow(0);
    auto *row = new QCPLayoutGrid;
    plot.plotLayout()->addElement(0, 0, row);
    plot.plotLayout()->setRowStretchFactor(0, 0.0001);
    plot.plotLayout()->setRowSpacing(0);
    row->addElement(0, 0, plot.legend);
    row->addElement(0, 1, new QCPLayoutElement(&plot)); // keeps the legend from spreading over the width
    row->setColumnStretchFactor(0, 0.0001);
    row->setMargins(QMargins(6, 4, 6, 0));
    plot.legend->setMargins(QMargins(2, 2, 2, 2));
    plot.legend->setRowSpacing(2);
    plot.legend->setColumnSpacing(14);
    plot.legend->setIconSize(18, 18);
    plot.legend->setVisible(false);
}

void PlotLegend::wrap(QCustomPlot &plot, const std::vector<PlotCurve> &curves, bool visible)
{
    QCPLegend *legend = plot.legend;
    const bool shown = visible && curves.size() > 1;
    legend->setVisible(shown);
    auto *row = static_cast<QCPLayoutGrid *>(plot.plotLayout()->element(0, 0));
    if (shown != row->hasElement(0, 0)) {
        // Even unseen it would take the room of its entries.
        shown ? static_cast<void>(row->addElement(0, 0, legend)) : static_cast<void>(row->take(legend));
    }
    if (!shown)
        return;
    int widest = 1;
    for (const PlotCurve &curve : curves) {
        const bool listed = legend->hasItemWithPlottable(curve.graph);
        widest = qMax(widest, listed ? QFontMetrics(legend->font()).horizontalAdvance(curve.graph->name()) : 0);
    }
    const int cell = widest + legend->iconSize().width() + legend->iconTextPadding() + legend->columnSpacing() + 8;
    legend->setWrap(qMax(1, (plot.viewport().width() - 12) / cell));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

} // namespace drm
