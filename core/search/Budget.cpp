// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Budget.h"

namespace drm {

namespace {

BudgetPlan planFor(Budget budget)
{
    BudgetPlan plan;
    plan.probeStep = 4;
    plan.squareStarts = 3;
    plan.otherStarts = 2;
    plan.iterations = 200;
    plan.nullTargets = 8;
    plan.nullImages = 12;
    plan.nullIterations = 200;
    plan.generativeIterations = 150;
    plan.looks = 2;
    if (budget == Budget::Quick) {
        plan.probeStep = 6;
        plan.squareStarts = 2;
        plan.otherStarts = 1;
        plan.iterations = 90;
        plan.nullTargets = 5;
        plan.nullImages = 8;
        plan.nullIterations = 90;
        plan.generativeIterations = 60;
        plan.looks = 1;
    } else if (budget == Budget::Thorough) {
        plan.squareStarts = 4;
        plan.otherStarts = 3;
        plan.iterations = 400;
        plan.nullTargets = 12;
        plan.nullImages = 16;
        plan.nullIterations = 400;
        plan.generativeIterations = 600;
        plan.looks = 3;
    }
    plan.nullMapImages = plan.nullImages;
    return plan;
}

} // namespace

BudgetPlan BudgetPlan::of(Budget budget, Objective objective)
{
    BudgetPlan plan = planFor(budget);
    if (objective == Objective::Gathered)
        return plan;
    // What a lane of a look gets is the same in every budget: its priors know no other. A null grows where the decision
    // is close.
    plan.probeStep = budget == Budget::Quick ? 4 : 3;
    plan.lookIterations = 20;
    plan.secondIterations = 30;
    plan.laneImages = 24;
    plan.keptImages = 32;
    plan.keptLanes = 3;
    plan.nullTargets = 4;
    plan.nearSearches = 2;
    plan.nullImages = 16;
    plan.nullMapImages = 32;
    plan.nullIterations = 45;
    plan.iterations = 60;
    plan.usualChance = 0.7;
    switch (budget) {
    case Budget::Quick:
        plan.keptLanes = 2;
        plan.looks = 1;
        plan.usualChance = 0.2;
        break;
    case Budget::Thorough:
        plan.keptLanes = 5;
        plan.nullTargets = 8;
        plan.iterations = 300;
        plan.looks = 6;
        plan.usualChance = 1;
        break;
    case Budget::Standard:
        plan.looks = 3;
        break;
    }
    return plan;
}

} // namespace drm
