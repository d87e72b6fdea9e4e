// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <vector>

class QCustomPlot;

namespace drm {

/// The legend of a plot, in a row of its own above the axes.
class PlotLegend {
public:
    /// Moves the plot's legend into that row, hidden.
    static void build(QCustomPlot &plot);
    /// Breaks the entries into as many columns as the width has room for. A lone curve is named by the axis, so it has
    /// no legend.
    static void wrap(QCustomPlot &plot, const std::vector<PlotCurve> &curves, bool visible);
};

} // namespace drm
