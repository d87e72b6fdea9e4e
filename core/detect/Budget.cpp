// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Budget.h"

namespace drm {

BudgetPlan BudgetPlan::of(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return {2, 1, 150, 8, 10, 150, 60};
    case Budget::Thorough:
        return {6, 3, 500, 12, 24, 500, 600};
    case Budget::Standard:
        break;
    }
    return {3, 2, 200, 8, 12, 200, 150};
}

} // namespace drm
