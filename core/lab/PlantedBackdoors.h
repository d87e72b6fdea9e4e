// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"
#include "core/mitigate/Mitigation.h"

#include <string>
#include <vector>

namespace drm {

/// The true backdoors of the model M.pt, from its truth M.json, for images of `inputShape` (C, H, W). Empty where there
/// is no truth, or one that does not say enough to make the triggers again: a gift, not a need. Warns of one that was
/// altered, and does without it.
std::vector<KnownBackdoor> plantedBackdoors(const std::string &modelPath, const std::vector<int> &inputShape,
                                            const RunControl &control);

} // namespace drm
