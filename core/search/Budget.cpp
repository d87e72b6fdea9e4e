// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Budget.h"

namespace drm {

BudgetPlan BudgetPlan::of(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return {6, 2, 1, 60, 30, 32, 1, 5, 8, 90, 60, 1};
    case Budget::Thorough:
        return {4, 4, 3, 300, 30, 32, 4, 12, 16, 300, 600, 3};
    case Budget::Standard:
        break;
    }
    return {4, 3, 2, 90, 30, 32, 3, 6, 12, 120, 150, 2};
}

} // namespace drm
