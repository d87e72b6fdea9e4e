// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <string>
#include <vector>

namespace drm {

/// What a trigger does to some images, shown while the search runs and kept at its end.
struct TriggerPreview {
    int phase = 0;
    std::string hypothesis;
    int iteration = 0;
    ImageBatch benign; ///< the same images in every preview of a scan
    ImageBatch triggered; ///< A(x) of the images above
    ImageBatch mask; ///< 1×1×H×W, 0..1, or empty where the hypothesis has no mask
    ImageBatch pattern; ///< 1×C×H×W, 0..1, or empty
    /// 1×2×H×W, pixels to the right and down: the triggered image shows at each place what the benign one has there.
    /// Empty where the hypothesis moves nothing.
    ImageBatch field;
    Table benignPredictions; ///< N×d, label units
    Table triggeredPredictions;
    std::vector<double> target; ///< d numbers: median output on triggered held-out images
    double meanAbs = 0; ///< mean |x' - x|, 0..1
};

} // namespace drm
