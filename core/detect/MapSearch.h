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
class Search;
class TriggerHypothesis;

/// The free search of a family where answers may follow any map (Objective::Maps): a first look with a lane for each
/// kind of map, and a second one at the lanes that cost least against what their kind costs on benign models. The one
/// that costs least then is the result; where that is worth it, it is searched on. A search near another answer that
/// comes upon a cheaper one takes its place.
class MapSearch {
public:
    /// Keeps references to both.
    MapSearch(const TriggerFamily &family, ScanWork &work);
    ~MapSearch();

    /// Both looks. Without null and seconds. Throws StopRequested.
    HypothesisResult look();
    /// Goes on from a trigger that `search` found in a lane of `hypothesis`, instead of the one of look(), whose result
    /// is `looked`. What was tried, iterations and the kind of map stay; without null and seconds.
    HypothesisResult leap(std::unique_ptr<TriggerHypothesis> hypothesis, std::unique_ptr<Search> search,
                          std::size_t lane, const HypothesisResult &looked);
    /// Searches on with the lane of look() or leap(), whose result is `result`: trigger and what was measured of it
    /// become what that finds, null and judgement stay. Throws StopRequested.
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
