// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "core/report/Words.h"

#include <string>

namespace drm {

/// A drawing as SVG.
struct EvidencePlot {
    std::string svg;
    int width = 0; ///< pixels
    int height = 0;
    bool empty = true; ///< there is no hypothesis with a null; the drawing says so
};

/// One plot for each hypothesis with a null: what a trigger costs near other answers against how far they lie, the cost
/// that they let expect at the recovered target, and the target's own.
EvidencePlot evidencePlot(const ScanResult &result, const Words &words = {});

} // namespace drm
