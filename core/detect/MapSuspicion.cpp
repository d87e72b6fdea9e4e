// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/MapSuspicion.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

double logCostOf(const LaneBest &lane, double successVariance)
{
    if (std::isfinite(lane.equivalentCost))
        return std::log(std::max(lane.equivalentCost, 1e-9));
    if (lane.iteration == 0)
        return std::numeric_limits<double>::infinity();
    constexpr double near = 5; // as in LaneBest::equivalentCost
    const double times = lane.variance / successVariance;
    const double factor = times < near ? std::sqrt(std::max(times, 1.0)) : std::sqrt(near) * std::pow(times / near, 2);
    return std::log(std::max(lane.cost * factor, 1e-9));
}

double suspicionOf(const LaneBest &lane, const std::string &family, const std::string &kind, LookNumber look,
                   const ComparableModels &models, double successVariance)
{
    const std::optional<ComparablePrior> prior = models.costOf(family, kind, look);
    return prior ? prior->below(logCostOf(lane, successVariance)) : 0;
}

} // namespace drm
