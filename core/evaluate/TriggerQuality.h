// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/Attack.h"

namespace drm {

/// How well a recovered trigger matches the true one, on the same images. Both are seen through what they change, so
/// that a patch found for a blend, or a generator found for a patch, can be judged all the same.
struct TriggerQuality {
    /// Intersection over union of the places changed: pixels whose change, averaged over images and channels, is above
    /// half of its 99th percentile over the image. 0..1.
    double maskIou = 0;
    /// Cosine between the true and the recovered change, mean over images. -1..1; 1: the same pattern.
    double patternSimilarity = 0;
};

/// `recovered`: A(x) as found for the images `benign`, N×C×H×W in 0..1. Throws Error{InvalidArgument} where their
/// shapes differ or there is no image, and what Attack::apply throws.
TriggerQuality triggerQuality(const ImageBatch &benign, const ImageBatch &recovered, const Attack &truth);

} // namespace drm
