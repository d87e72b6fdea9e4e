// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

namespace drm {

/// Adds to `found`, one list a family, triggers of the families patch, warp and additive that gather the suspicious
/// model's answers near `target` (d numbers, label units) more cheaply than elsewhere: the scan's own search on the
/// training part, in one batch two starts near the target and one near each of two benign answers about 1.25 benign
/// deviations from it. A family counts where the better start works and costs (LaneBest::equivalentCost) at most 0.6
/// times what the cheaper of the other answers costs: a trigger that would move a benign model as well is none, and
/// unlearning it costs clean error. A scan ends with the family that settles its verdict, which need not be the one
/// that was planted.
///
/// Of a family that counts, many triggers are taken: they cost nothing for 45 of 120 iterations, and from then on,
/// every 15 iterations, each start gives the trigger it has, if it works. The first, dear ones are more like a warp
/// that was planted than the cheapest that works (docs/mitigation.md). With fewer than 40 images nothing is searched.
/// Reports progress within the present span. False after a stop.
bool searchTowards(const MitigationWork &work, const std::vector<double> &target,
                   std::vector<std::vector<KnownBackdoor>> &found);

} // namespace drm
