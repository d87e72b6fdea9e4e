// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/FamilySearch.h"

#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/MapSearch.h"
#include "core/detect/NullTest.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/triggers/RecoveredTrigger.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

namespace {

constexpr double counts = 0.25; ///< benign deviations: an output that changes less is left alone

/// Maps of the same gains that lead elsewhere, a row of shifts each.
struct OtherMaps {
    at::Tensor gain; ///< d
    at::Tensor shifts; ///< K×d
    at::Tensor found; ///< d: the shift that was found
};

/// Mean over outputs of the mean squared change of benign answers, in benign variances. shifts: K×d; returns K.
at::Tensor sizeOf(const BenignSet &benign, const at::Tensor &gain, const at::Tensor &shifts)
{
    const at::Tensor change = (gain - 1) * benign.outputs.unsqueeze(1) + shifts;
    return (change.pow(2) / benign.spread.outputVariance).mean(-1).mean(0);
}

/// The answers under a map are 1 to 1.5 benign standard deviations from those under the map that was found, in the
/// outputs that this one changes: nearer ones would be the backdoor itself, and far ones may cost another price for
/// other reasons. Their means are benign answers, drawn at random; where there are too few, the next farther ones, then
/// the next nearer ones. A map that does not gather the answers changes them half to twice as much as the one that was
/// found. Another look has the next ones in the same order.
OtherMaps otherMaps(const ScanWork &work, const HypothesisResult &found, int look)
{
    const BenignSet &benign = work.benign();
    const at::TensorOptions options = benign.outputs.options();
    const std::int64_t places = work.budget().nullTargets;
    at::Generator generator = generatorFor(work.params().seed, found.name + "-places");
    const at::Tensor order =
        at::randperm(benign.outputs.size(0), generator, at::TensorOptions().dtype(at::kLong)).to(options.device());
    const at::Tensor answers = benign.outputs.index_select(0, order);
    const bool gathers = found.map.isConstant();
    OtherMaps maps;
    maps.gain = at::tensor(found.map.gain).to(options);
    maps.found = at::tensor(found.map.shift).to(options);
    const at::Tensor mean = benign.outputs.mean(0);
    const at::Tensor centre = maps.gain * mean + maps.found;
    const at::Tensor change = ((maps.gain - 1) * benign.outputs + maps.found).pow(2).mean(0);
    at::Tensor changed = change >= counts * counts * benign.spread.outputVariance;
    if (gathers)
        changed = at::ones_like(changed);
    const at::Tensor shifts = at::where(changed, answers - maps.gain * mean, maps.found);
    const at::Tensor apart = ((shifts + maps.gain * mean - centre).pow(2) / benign.spread.outputVariance)
                                 .sum(1)
                                 .div(changed.sum().clamp_min(1))
                                 .sqrt();
    at::Tensor misfit = (apart - 1.5).clamp_min(0) + 100 * (1 - apart).clamp_min(0);
    if (!gathers) {
        const at::Tensor ratio = sizeOf(benign, maps.gain, shifts) / sizeOf(benign, maps.gain, maps.found.unsqueeze(0));
        misfit = misfit + 100 * ((0.5 - ratio).clamp_min(0) + (ratio - 2).clamp_min(0));
    }
    // A stable sort keeps the random order among all that fit.
    const at::Tensor best = std::get<1>(misfit.sort(/*stable=*/true, 0, /*descending=*/false));
    const std::int64_t first = std::min<std::int64_t>(look * places, best.size(0) - places);
    maps.shifts = shifts.index_select(0, best.narrow(0, std::max<std::int64_t>(first, 0), places));
    return maps;
}

/// Of the next batch of searches near other places, in the checkpoint and among the parts of the work.
std::string nullId(const HypothesisResult &result)
{
    const std::size_t looks = result.null.comparableCosts.size();
    return result.name + "-null" + (looks > 0 ? std::to_string(looks + 1) : "");
}

} // namespace

/// Searches near other answers, a lane each and more for the answers that were found.
struct FamilySearch::Elsewhere {
    std::unique_ptr<TriggerHypothesis> hypothesis;
    std::unique_ptr<Search> search;
    int places = 0; ///< the first lanes

    /// NullTest.h: cheaperElsewhere().
    std::optional<std::size_t> cheaper(const NullEvidence &null) const
    {
        std::vector<bool> works;
        for (int lane = 0; lane < places; ++lane)
            works.push_back(search->best()[static_cast<std::size_t>(lane)].found);
        return cheaperElsewhere({null.costs.end() - places, null.costs.end()}, works, null.comparableCosts.back());
    }
};

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

bool FamilySearch::looksAtMaps(const ScanParams &params) const
{
    return m_family.hasNull && params.objective == Objective::Maps;
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
    std::vector<std::pair<std::string, double>> parts;
    if (looksAtMaps(params))
        parts = plannedMapSearch(m_family, params, budget);
    else
        parts.emplace_back(m_name, m_family.passes * freeBatch(params, budget) * iterationsOf(budget));
    if (m_family.hasNull)
        parts.emplace_back(m_name + "-null", workOfLook(params, budget));
    return parts;
}

double FamilySearch::workOfLook(const ScanParams &params, const BudgetPlan &budget) const
{
    // Its judgements are of as many lanes, which costs another pass.
    return m_family.hasNull ? (m_family.passes + 1) * budget.nullBatch(params.batchSize, false) * budget.nullIterations
                            : 0;
}

int FamilySearch::largestBatch(const ScanParams &params, const BudgetPlan &budget) const
{
    const int free =
        m_family.imagesKept * (looksAtMaps(params) ? largestMapSearch(params, budget) : freeBatch(params, budget));
    return m_family.hasNull ? std::max(free, m_family.imagesKept * budget.nullBatch(params.batchSize, false)) : free;
}

/// From the probe's best places, and the last one from nowhere in particular.
std::vector<SquareStart> FamilySearch::startsFor(ScanWork &work, std::size_t lanes) const
{
    std::vector<SquareStart> starts(lanes);
    const std::vector<SquareStart> &squares = work.probe().starts();
    for (std::size_t i = 0; m_family.startsAtSquares && i + 1 < starts.size() && i < squares.size(); ++i)
        starts[i] = squares[i];
    return starts;
}

/// Free searches from several starts in one batch, of which the cheapest counts.
HypothesisResult FamilySearch::searchGathered(ScanWork &work) const
{
    at::Generator generator = generatorFor(work.params().seed, m_name);
    const auto hypothesis =
        m_family.make(work.setupOf(startsFor(work, static_cast<std::size_t>(startsOf(work.budget()))), generator));
    SearchSettings settings = work.settings(iterationsOf(work.budget()));
    settings.batch = freeBatch(work.params(), work.budget());
    Search search(work.model(), work.benign(), *hypothesis, settings, generator);
    work.runSearch({m_name, m_name, m_name}, search, *hypothesis, settings.iterations);
    const auto best = std::min_element(search.best().begin(), search.best().end(), isCheaper);
    const std::int64_t lane = std::distance(search.best().begin(), best);
    HypothesisResult result = work.resultOf(search, *hypothesis, lane);
    result.triggerState = std::make_shared<std::vector<ImageBatch>>(triggerState(*hypothesis, lane));
    return result;
}

void FamilySearch::run(ScanWork &work) const
{
    const double begin = work.clock().seconds();
    HypothesisResult result = looksAtMaps(work.params()) ? searchMaps(work) : searchGathered(work);
    if (m_family.hasNull) {
        if (!looksAtMaps(work.params())) {
            if (work.observer().preview)
                work.observer().preview(*result.trigger);
            searchElsewhere(work, result, nullId(result));
        }
        addReferences(work, result);
    }
    work.finish(std::move(result), begin);
}

void FamilySearch::addReferences(ScanWork &work, HypothesisResult &result) const
{
    result.null.referenceGaps.clear();
    for (const auto &gaps : work.params().references) {
        const auto gap = gaps.find(m_name);
        if (gap != gaps.end())
            result.null.referenceGaps.push_back(gap->second);
    }
}

/// The null comes before the trigger is polished: most models are benign, and what is no news there needs no polish,
/// and what costs as much as on any benign model no null.
HypothesisResult FamilySearch::searchMaps(ScanWork &work) const
{
    const ScanParams &params = work.params();
    MapSearch search(m_family, work);
    HypothesisResult result = search.look();
    if (work.observer().preview)
        work.observer().preview(*result.trigger);
    const auto judged = [&] {
        addReferences(work, result);
        return detectionMethod(params.method).judge(result, work.result(), params);
    };
    if (result.succeeded && needsNull(judged(), params)) {
        Elsewhere elsewhere = searchElsewhere(work, result, nullId(result));
        const std::optional<std::size_t> cheaper = elsewhere.cheaper(result.null);
        if (cheaper && !params.secondLooksAtAll) { // the calibration is of free searches
            result = search.leap(std::move(elsewhere.hypothesis), std::move(elsewhere.search), *cheaper, result);
            searchElsewhere(work, result, m_name + "-null-leap");
        }
    } else {
        work.clock().skip(nullId(result));
    }
    if (result.succeeded && judged().score >= Calibration::compiledIn().closeFrom)
        search.polish(result);
    else
        work.clock().skip(m_name + "-polish");
    return result;
}

/// The same search for other maps, all in one batch. Adds what it finds to the result.
FamilySearch::Elsewhere FamilySearch::searchElsewhere(ScanWork &work, HypothesisResult &result,
                                                      const std::string &id) const
{
    const BudgetPlan &budget = work.budget();
    const auto look = static_cast<int>(result.null.comparableCosts.size());
    at::Generator generator = generatorFor(work.params().seed, id);
    SearchSettings settings = work.settings(budget.nullIterations);
    const OtherMaps maps = otherMaps(work, result, look);
    const std::int64_t places = maps.shifts.size(0);
    // More lanes for the map that was found: the same search under the same conditions.
    const at::Tensor shifts = at::cat({maps.shifts, maps.found.repeat({budget.nearSearches, 1})});
    settings.aims = MapAims::exactly(maps.gain.expand_as(shifts).contiguous(), shifts);
    const auto lanes = static_cast<int>(shifts.size(0));
    settings.batch = budget.nullBatch(work.params().batchSize, result.map.isConstant());
    settings.judgeEvery = 15;
    std::vector<SquareStart> starts(static_cast<std::size_t>(lanes));
    for (int lane = 0; m_family.startsAtSquares && lane < lanes; ++lane)
        starts[static_cast<std::size_t>(lane)] = work.probe().startTowards(*settings.aims, lane);
    Elsewhere elsewhere;
    elsewhere.places = static_cast<int>(places);
    elsewhere.hypothesis = m_family.make(work.setupOf(starts, generator));
    elsewhere.search =
        std::make_unique<Search>(work.model(), work.benign(), *elsewhere.hypothesis, settings, generator);
    Search &search = *elsewhere.search;
    work.runSearch(
        {id, m_name + ", other targets" + (look > 0 ? ", look " + std::to_string(look + 1) : ""), m_name, false},
        search, *elsewhere.hypothesis, settings.iterations);

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
    const BenignSet &benign = work.benign();
    const Table targets = toTable(maps.shifts + maps.gain * benign.outputs.mean(0));
    null.targets.rows += targets.rows;
    null.targets.columns = targets.columns;
    null.targets.values.insert(null.targets.values.end(), targets.values.begin(), targets.values.end());
    const std::vector<double> distances = toDoubles(sizeOf(benign, maps.gain, shifts));
    null.targetDistance = distances.back();
    null.distances.insert(null.distances.end(), distances.begin(), distances.begin() + places);
    result.iterations += search.iteration();
    return elsewhere;
}

std::string FamilySearch::nextLook(const HypothesisResult &result) const
{
    return m_family.hasNull ? nullId(result) : std::string();
}

void FamilySearch::lookAgain(ScanWork &work, HypothesisResult &result) const
{
    searchElsewhere(work, result, nullId(result));
}

} // namespace drm
