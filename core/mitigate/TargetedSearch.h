// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

namespace drm {

/// Adds to `found` triggers of the families patch, warp and additive that gather the suspicious model's answers near
/// `target` (d numbers, label units): the scan's own search, kept to that place, on the training part, two starts each,
/// of which the cheapest counts. A scan ends with the family that settles its verdict, which need not be the one that
/// was planted, and a model that has unlearnt one may still obey another. Triggers that leave over 0.3 of the benign
/// variance are left out, and so is the input-aware family: small noise made for each image moves any model, and
/// unlearning it costs clean error. With fewer than 40 images
/// nothing is searched. Reports progress within the present span. False after a stop.
bool searchTowards(const MitigationWork &work, const std::vector<double> &target, std::vector<KnownBackdoor> &found);

} // namespace drm
