// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Budget.h"

namespace drm {

BudgetPlan BudgetPlan::of(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return {6, 2, 1, 90, 5, 8, 90, 60, 1};
    case Budget::Thorough:
        return {4, 4, 3, 400, 12, 16, 400, 600, 3};
    case Budget::Standard:
        break;
    }
    return {4, 3, 2, 200, 8, 12, 200, 150, 2};
}

} // namespace drm
