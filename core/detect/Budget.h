// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"

namespace drm {

/// Work of a scan by budget, for one slim 64×64 model on two cores: quick about half a minute, standard two, thorough six.
struct BudgetPlan
{
    int patchStarts = 3;
    int patchIterations = 300;
    int nullTargets = 8;
    int nullIterations = 300;
    int generativeIterations = 300;

    static BudgetPlan of(Budget budget);
};

} // namespace drm
