// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"

#include <algorithm>
#include <cstdint>

namespace drm {

/// Work of a scan by budget. For one slim 64×64 model on two cores, all default hypotheses run: quick half a
/// minute, standard under two; docs/results.md has what was measured.
struct BudgetPlan {
    int probeStep = 0; ///< ProbeSettings::step
    int squareStarts = 0; ///< of the free searches of a family that starts at squares
    int otherStarts = 0; ///< of those of any other family
    int iterations = 0; ///< of a free search, all its starts in one batch; of one for maps, what follows the first look
    int lookIterations = 0; ///< of the first look at every kind of map; 0: there is none
    int laneImages = 0; ///< of a lane in it, an iteration, at a batch size of 64
    int keptLanes = 0; ///< of the first look, that are searched on
    int nullTargets = 0;
    int nullImages = 0; ///< an iteration, for each target, at a batch size of 64
    int nullIterations = 0;
    int generativeIterations = 0;
    int looks = 1; ///< nulls at most, where the decision is close
    int cleanseTargets = 12; ///< of Neural Cleanse, and one more that is a variable
    int cleanseIterations = 300;

    static BudgetPlan of(Budget budget, Objective objective);

    /// Searches of a null: one for each target, and three near the recovered target, of which the cheapest is compared:
    /// a single one may miss what is there.
    static constexpr int comparableSearches = 3;
    int nullLanes() const { return nullTargets + comparableSearches; }

    int lookBatch(int batchSize, int lanes) const
    {
        return std::max(4, static_cast<int>(std::int64_t{laneImages} * batchSize / 64)) * lanes;
    }
    int cleanseBatch(int batchSize) const { return batchSize / 4 * (cleanseTargets + 1); }
    int nullBatch(int batchSize) const { return std::max(4, nullImages * batchSize / 64) * nullLanes(); }
};

} // namespace drm
