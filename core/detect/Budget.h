// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"

namespace drm {

/// Work of a scan by budget, for one slim 64×64 model on two cores: quick about half a minute, standard two, thorough
/// six.
struct BudgetPlan {
    int patchStarts = 0;
    int otherStarts = 0; ///< of the warp and of the additive search
    int patchIterations = 0; ///< of each start of these three
    int nullTargets = 0;
    int nullImages = 0; ///< an iteration, for each target
    int nullIterations = 0;
    int generativeIterations = 0;

    static BudgetPlan of(Budget budget);
};

} // namespace drm
