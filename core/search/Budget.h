// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"

#include <algorithm>
#include <cstdint>

namespace drm {

/// Work of a scan by budget; docs/results.md has how long scans took.
struct BudgetPlan {
    int probeStep = 0; ///< ProbeSettings::step
    int squareStarts = 0; ///< of the free searches of a family that starts at squares
    int otherStarts = 0; ///< of those of any other family
    int iterations = 0; ///< of a free search, all its starts in one batch; of one for maps, what follows two looks
    int lookIterations = 0; ///< of the first look at every kind of map; 0: there is none
    int secondIterations = 0; ///< of the second look, at those that cost least
    int laneImages = 0; ///< of a lane in the first look, an iteration, at a batch size of 64
    int keptImages = 0; ///< the same in the second one
    int keptLanes = 0; ///< of the first look, that have a second one; one of them is searched on
    int nullTargets = 0;
    int nearSearches = 3; ///< near the recovered target, of which the cheapest is compared: a single one may miss it
    int nullImages = 0; ///< an iteration, for each of both, at a batch size of 64
    int nullMapImages = 0; ///< the same, where the answers do not become one: a line takes more to be told from noise
    int nullIterations = 0;
    /// A trigger that a benign model shows with more than this chance (Judgement::pUsual) gets no null, where benign
    /// models like this one are known.
    double usualChance = 1;
    int generativeIterations = 0;
    int looks = 1; ///< nulls at most, where the decision is close
    int cleanseTargets = 12; ///< of Neural Cleanse, and one more that is a variable
    int cleanseIterations = 300;

    static BudgetPlan of(Budget budget, Objective objective);

    int nullLanes() const { return nullTargets + nearSearches; }

    int lookBatch(int batchSize, int lanes) const { return lanesOf(laneImages, batchSize) * lanes; }
    int keptBatch(int batchSize) const { return lanesOf(keptImages, batchSize) * keptLanes; }
    int cleanseBatch(int batchSize) const { return batchSize / 4 * (cleanseTargets + 1); }
    int nullBatch(int batchSize, bool gathers) const
    {
        return lanesOf(gathers ? nullImages : nullMapImages, batchSize) * nullLanes();
    }

private:
    static int lanesOf(int images, int batchSize)
    {
        return std::max(4, static_cast<int>(std::int64_t{images} * batchSize / 64));
    }
};

} // namespace drm
