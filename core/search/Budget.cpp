// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Budget.h"

namespace drm {

namespace {

BudgetPlan planFor(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return {6, 2, 1, 90, 0, 0, 0, 5, 8, 90, 60, 1};
    case Budget::Thorough:
        return {4, 4, 3, 400, 0, 0, 0, 12, 16, 400, 600, 3};
    case Budget::Standard:
        break;
    }
    return {4, 3, 2, 200, 0, 0, 0, 8, 12, 200, 150, 2};
}

} // namespace

BudgetPlan BudgetPlan::of(Budget budget, Objective objective)
{
    BudgetPlan plan = planFor(budget);
    if (objective == Objective::Gathered)
        return plan;
    // A first look at every kind of map has the same length in every budget: its priors know no other.
    plan.lookIterations = 30;
    plan.laneImages = 32;
    switch (budget) {
    case Budget::Quick:
        plan.iterations = 60;
        plan.keptLanes = 2;
        break;
    case Budget::Thorough:
        plan.iterations = 300;
        plan.keptLanes = 4;
        plan.nullIterations = 300;
        break;
    case Budget::Standard:
        plan.iterations = 150;
        plan.keptLanes = 3;
        plan.nullIterations = 150;
        break;
    }
    return plan;
}

} // namespace drm
