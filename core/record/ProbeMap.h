// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <array>
#include <cstddef>
#include <vector>

namespace drm {

/// Forward-only probe: how much a square of one colour at one place collapses the answers.
struct ProbeMap {
    int imageHeight = 0;
    int imageWidth = 0;
    int squareSize = 0; ///< pixels
    int step = 0; ///< pixels between places
    int rows = 0; ///< places down; place (r, c) has its top left corner at (r * step, c * step)
    int columns = 0;
    std::vector<std::array<float, 3>> colours; ///< RGB 0..1 (grey images use the first number)
    std::vector<float> variance; ///< colours × rows × columns: normalised output variance; NaN where not yet probed
    Table meanAnswers; ///< (colours × rows × columns)×d, label units, under the square; empty until all are probed
    ImageBatch background; ///< one benign image
    int bestRow = 0; ///< of the refined best square, pixels
    int bestColumn = 0;
    int bestSize = 0;
    std::array<float, 3> bestColour{};
    double bestVariance = 1; ///< normalised, on held-out images
    std::vector<double> bestTarget;

    float at(int colour, int row, int column) const
    {
        return variance[static_cast<std::size_t>((colour * rows + row) * columns + column)];
    }
};

} // namespace drm
