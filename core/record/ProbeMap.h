// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMap.h"
#include "core/record/ImageBatch.h"
#include "core/record/ScanParams.h"

#include <array>
#include <cstddef>
#include <vector>

namespace drm {

/// Forward-only probe: what a square of one colour at one place does to the answers.
struct ProbeMap {
    int imageHeight = 0;
    int imageWidth = 0;
    int squareSize = 0; ///< pixels
    int step = 0; ///< pixels between places
    int rows = 0; ///< places down; place (r, c) has its top left corner at (r * step, c * step)
    int columns = 0;
    std::vector<std::array<float, 3>> colours; ///< RGB 0..1 (grey images use the first number)
    Objective objective = Objective::Maps; ///< what `left` is the measure of
    /// Colours × rows × columns, NaN where not yet probed; low: suspicious. Maps: the share of the change that no map
    /// explains (MapAims.h), 0..10. Gathered: the share of the answers' variance that is left.
    std::vector<float> left;
    Table meanAnswers; ///< (colours × rows × columns)×d, label units, under the square; empty until all are probed
    ImageBatch background; ///< one benign image
    int bestRow = 0; ///< of the refined best square, pixels
    int bestColumn = 0;
    int bestSize = 0;
    std::array<float, 3> bestColour{};
    double bestLeft = 1; ///< as `left`, on held-out images
    std::vector<double> bestTarget; ///< Gathered: the answer that the others become
    AnswerMap bestMap; ///< Maps: what the answers follow

    float at(int colour, int row, int column) const
    {
        return left[static_cast<std::size_t>((colour * rows + row) * columns + column)];
    }
};

} // namespace drm
