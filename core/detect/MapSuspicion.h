// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ComparableModels.h"
#include "core/search/Search.h"

#include <string>

namespace drm {

/// ln of what the lane's trigger costs: LaneBest::equivalentCost; of a trigger that came less near, the same rule
/// continued, steeper. Infinite where the search has not moved.
double logCostOf(const LaneBest &lane, double successVariance);

/// How much less than on comparable benign models that is after this look, in standard errors (ComparablePrior::below);
/// minus infinity where the search has not moved, 0 where the family is not calibrated for this kind of map.
double suspicionOf(const LaneBest &lane, const std::string &family, const std::string &kind, LookNumber look,
                   const ComparableModels &models, double successVariance);

} // namespace drm
