// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"
#include "core/record/ScanResult.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace drm {

struct BudgetPlan;
struct TriggerFamily;
class ScanWork;

/// The free search of a family where answers may follow any map (Objective::Maps): a first look with a lane for each
/// kind of map, and a second one at the lanes that cost least against what their kind costs on benign models. The one
/// that costs least then is the result; where that is worth it, it is searched on.
class MapSearch {
public:
    /// Keeps references to both.
    MapSearch(const TriggerFamily &family, ScanWork &work);
    ~MapSearch();

    /// Both looks. Without null and seconds. Throws StopRequested.
    HypothesisResult look();
    /// Searches on with the lane of look(), whose result is `result`: trigger and what was measured of it become what
    /// that finds, null and judgement stay. Throws StopRequested.
    void polish(HypothesisResult &result);

private:
    struct Stage;
    HypothesisResult resultOf(const Stage &stage, std::size_t lane) const;

    const TriggerFamily &m_family;
    ScanWork &m_work;
    std::unique_ptr<Stage> m_second;
    std::size_t m_lane = 0; ///< of it
};

/// Its parts, as ScanSearch::plannedWork() names them.
std::vector<std::pair<std::string, double>> plannedMapSearch(const TriggerFamily &family, const ScanParams &params,
                                                             const BudgetPlan &budget);

/// Images that pass forward and back at once, at most.
int largestMapSearch(const ScanParams &params, const BudgetPlan &budget);

} // namespace drm
