// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/EvidencePlot.h"
#include "core/report/document/Figures.h"

namespace drm {

std::optional<block::Figure> Figures::evidence(const ScanResult &result, const Words &words)
{
    EvidencePlot plot = evidencePlot(result, words);
    if (plot.empty)
        return {};
    block::Figure figure;
    figure.svg = std::move(plot.svg);
    figure.width = plot.width;
    figure.height = plot.height;
    return figure;
}

} // namespace drm
