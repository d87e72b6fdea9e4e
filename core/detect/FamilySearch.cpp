// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/FamilySearch.h"

#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/triggers/RecoveredTrigger.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

/// Benign answers drawn at random among those 1 to 1.5 benign standard deviations from the target that the free search
/// found: nearer ones would be the backdoor itself, and far ones may cost another price for other reasons. Where there
/// are too few, the next farther ones, then the next nearer ones. Another look has the next ones in the same order.
at::Tensor nullTargets(const ScanWork &work, const HypothesisResult &found, int look)
{
    const std::int64_t places = work.budget().nullTargets;
    at::Generator generator = generatorFor(work.params().seed, found.name + "-places");
    const at::Tensor order =
        at::randperm(work.benign().outputs.size(0), generator, at::TensorOptions().dtype(at::kLong));
    const at::Tensor outputs = work.benign().outputs.index_select(0, order.to(work.benign().outputs.device()));
    const at::Tensor apart =
        normalisedOffset(outputs, at::tensor(found.target).to(outputs.options()), work.benign().spread).sqrt();
    const at::Tensor misfit = (apart - 1.5).clamp_min(0) + 100 * (1 - apart).clamp_min(0);
    // A stable sort keeps the random order among all that fit.
    const at::Tensor best = std::get<1>(misfit.sort(/*stable=*/true, 0, /*descending=*/false));
    const std::int64_t first = std::min<std::int64_t>(look * places, best.size(0) - places);
    return outputs.index_select(0, best.narrow(0, std::max<std::int64_t>(first, 0), places));
}

/// Of the next batch of searches near other places, in the checkpoint and among the parts of the work.
std::string nullId(const HypothesisResult &result)
{
    const std::size_t looks = result.null.comparableCosts.size();
    return result.name + "-null" + (looks > 0 ? std::to_string(looks + 1) : "");
}

TriggerSetup setupOf(const ScanWork &work, std::vector<SquareStart> starts, const at::Generator &generator)
{
    return {std::move(starts), work.benign().train, generator, work.params().consistencyWeight,
            work.benign().searchPrecision};
}

} // namespace

FamilySearch::FamilySearch(const TriggerFamily &family)
    : m_family(family)
    , m_name(family.name)
{
}

int FamilySearch::startsOf(const BudgetPlan &budget) const
{
    if (!m_family.hasNull)
        return 1;
    return m_family.startsAtSquares ? budget.squareStarts : budget.otherStarts;
}

int FamilySearch::freeBatch(const ScanParams &params, const BudgetPlan &budget) const
{
    return m_family.hasNull ? params.batchSize / 2 * startsOf(budget) : params.batchSize;
}

int FamilySearch::iterationsOf(const BudgetPlan &budget) const
{
    return m_family.hasNull ? budget.iterations : budget.generativeIterations;
}

std::vector<std::pair<std::string, double>> FamilySearch::plannedWork(const ScanParams &params,
                                                                      const BudgetPlan &budget, const ScanSize &) const
{
    std::vector<std::pair<std::string, double>> parts{
        {m_name, m_family.passes * freeBatch(params, budget) * iterationsOf(budget)}};
    if (m_family.hasNull)
        parts.emplace_back(m_name + "-null", workOfLook(params, budget));
    return parts;
}

double FamilySearch::workOfLook(const ScanParams &params, const BudgetPlan &budget) const
{
    // Its judgements are of as many lanes, which costs another pass.
    return m_family.hasNull ? (m_family.passes + 1) * budget.nullBatch(params.batchSize) * budget.nullIterations : 0;
}

int FamilySearch::largestBatch(const ScanParams &params, const BudgetPlan &budget) const
{
    const int free = m_family.imagesKept * freeBatch(params, budget);
    return m_family.hasNull ? std::max(free, m_family.imagesKept * budget.nullBatch(params.batchSize)) : free;
}

/// Free searches from several starts in one batch, of which the cheapest counts, and the null.
void FamilySearch::run(ScanWork &work) const
{
    const double begin = work.clock().seconds();
    const BudgetPlan &budget = work.budget();
    std::vector<SquareStart> starts(static_cast<std::size_t>(startsOf(budget)));
    // From the probe's best places, and the last one from nowhere in particular.
    const std::vector<SquareStart> &squares = work.probe().starts();
    for (std::size_t i = 0; m_family.startsAtSquares && i + 1 < starts.size() && i < squares.size(); ++i)
        starts[i] = squares[i];
    at::Generator generator = generatorFor(work.params().seed, m_name);
    const auto hypothesis = m_family.make(setupOf(work, starts, generator));
    SearchSettings settings = work.settings(iterationsOf(budget));
    settings.batch = freeBatch(work.params(), budget);
    Search search(work.model(), work.benign(), *hypothesis, settings, generator);
    work.runSearch({m_name, m_name, m_name}, search, *hypothesis, settings.iterations);

    const auto best = std::min_element(search.best().begin(), search.best().end(), isCheaper);
    const auto lane = std::distance(search.best().begin(), best);
    HypothesisResult result = work.resultOf(search, *hypothesis, lane);
    result.triggerState = std::make_shared<std::vector<ImageBatch>>(triggerState(*hypothesis, lane));
    if (m_family.hasNull) {
        if (work.observer().preview)
            work.observer().preview(*result.trigger);
        searchElsewhere(work, result);
        for (const auto &gaps : work.params().references) {
            const auto gap = gaps.find(m_name);
            if (gap != gaps.end())
                result.null.referenceGaps.push_back(gap->second);
        }
    }
    work.finish(std::move(result), begin);
}

/// The same search, its answers kept near random benign answers, all in one batch. Adds what it finds to the result.
void FamilySearch::searchElsewhere(ScanWork &work, HypothesisResult &result) const
{
    const BudgetPlan &budget = work.budget();
    const auto look = static_cast<int>(result.null.comparableCosts.size());
    const std::string id = nullId(result);
    at::Generator generator = generatorFor(work.params().seed, id);
    SearchSettings settings = work.settings(budget.nullIterations);
    settings.regions = nullTargets(work, result, look);
    const std::int64_t places = settings.regions.size(0);
    // More lanes near the target that was found: the same search under the same conditions.
    const at::Tensor found = at::tensor(result.target).to(settings.regions.options());
    settings.regions = at::cat({settings.regions, found.repeat({BudgetPlan::comparableSearches, 1})});
    const auto lanes = static_cast<int>(settings.regions.size(0));
    settings.batch = budget.nullBatch(work.params().batchSize);
    settings.judgeEvery = 15;
    std::vector<SquareStart> starts(static_cast<std::size_t>(lanes));
    for (int lane = 0; m_family.startsAtSquares && lane < lanes; ++lane)
        starts[static_cast<std::size_t>(lane)] = work.probe().startTowards(settings.regions[lane]);
    const auto hypothesis = m_family.make(setupOf(work, starts, generator));
    Search search(work.model(), work.benign(), *hypothesis, settings, generator);
    work.runSearch(
        {id, m_name + ", other targets" + (look > 0 ? ", look " + std::to_string(look + 1) : ""), m_name, false},
        search, *hypothesis, settings.iterations);

    NullEvidence &null = result.null;
    double comparable = std::numeric_limits<double>::infinity();
    for (std::int64_t k = 0; k < lanes; ++k) {
        const LaneBest &lane = search.best()[static_cast<std::size_t>(k)];
        const double cost = std::max(lane.equivalentCost, 1e-9); // its logarithm is taken
        // Where no trigger came near, the same rule for the one that came nearest gives a bound from below.
        const double bound = lane.cost * std::sqrt(std::max(1.0, lane.variance / settings.successVariance));
        if (k >= places)
            comparable = std::min(comparable, cost);
        else
            null.costs.push_back(std::isfinite(cost) ? cost : std::max(bound, 1e-9));
    }
    null.comparableCosts.push_back(comparable);
    const Table targets = toTable(settings.regions.slice(0, 0, places));
    null.targets.rows += targets.rows;
    null.targets.columns = targets.columns;
    null.targets.values.insert(null.targets.values.end(), targets.values.begin(), targets.values.end());
    const BenignSet &benign = work.benign();
    const std::vector<double> distances =
        toDoubles(normalisedOffset(benign.outputs.unsqueeze(1), settings.regions, benign.spread).mean(0));
    null.targetDistance = distances.back();
    null.distances.insert(null.distances.end(), distances.begin(), distances.begin() + places);
    result.iterations += search.iteration();
}

std::string FamilySearch::nextLook(const HypothesisResult &result) const
{
    return m_family.hasNull ? nullId(result) : std::string();
}

void FamilySearch::lookAgain(ScanWork &work, HypothesisResult &result) const
{
    searchElsewhere(work, result);
}

} // namespace drm
