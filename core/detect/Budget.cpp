// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Budget.h"

namespace drm {

BudgetPlan BudgetPlan::of(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return {2, 150, 8, 150, 80};
    case Budget::Thorough:
        return {6, 600, 16, 600, 900};
    case Budget::Standard:
        break;
    }
    return {3, 300, 8, 300, 300};
}

} // namespace drm
