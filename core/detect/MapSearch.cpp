// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/MapSearch.h"

#include "core/detect/MapSuspicion.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/triggers/RecoveredTrigger.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace drm {

namespace {

constexpr double near = 3; ///< times what is asked for: a trigger that explains so much counts as one
constexpr int mostAlone = 3; ///< outputs that a first look fixes alone
constexpr int usualKinds = 10; ///< lanes of a first look at a model of three outputs
constexpr int dearKinds = 5; ///< where TriggerFamily::lanesAreDear

/// What the lanes of a first look are after: every kind of map, and each output alone where there are a few. What is
/// found from some starts alone has several.
std::vector<LaneKind> kindsToLookAt(const TriggerFamily &family, int outputs)
{
    if (family.lanesAreDear)
        return {
            {&mapKinds::gather}, {&mapKinds::gather}, {&mapKinds::offset}, {&mapKinds::mirror}, {&mapKinds::shrink}};
    std::vector<LaneKind> kinds{{&mapKinds::gather}, {&mapKinds::gather}, {&mapKinds::offset}, {&mapKinds::offset},
                                {&mapKinds::mirror}, {&mapKinds::shrink}, {&mapKinds::stretch}};
    for (int output = 0; outputs > 1 && output < std::min(outputs, mostAlone); ++output)
        kinds.push_back({&mapKinds::oneOutput, output});
    return kinds;
}

/// The first lane of a kind starts where a square does something of that kind, the second one nowhere in particular.
std::vector<SquareStart> startsOf(const TriggerFamily &family, ScanWork &work, const std::vector<LaneKind> &kinds)
{
    std::vector<SquareStart> starts(kinds.size());
    const MapAims aims = MapAims::free(kinds, work.benign().outputs);
    for (std::size_t i = 0; family.startsAtSquares && i < kinds.size(); ++i)
        if (i == 0 || kinds[i].kind != kinds[i - 1].kind || kinds[i].output >= 0)
            starts[i] = work.probe().startTowards(aims, static_cast<std::int64_t>(i));
    return starts;
}

} // namespace

/// Some kinds of map, a lane each.
struct MapSearch::Stage {
    std::vector<LaneKind> kinds;
    std::unique_ptr<TriggerHypothesis> hypothesis;
    std::unique_ptr<Search> search;

    /// `kinds` and `hypothesis` are there.
    void run(ScanWork &work, const SearchTitle &title, SearchSettings settings)
    {
        settings.aims = MapAims::free(kinds, work.benign().outputs);
        search = std::make_unique<Search>(work.model(), work.benign(), *hypothesis, settings,
                                          generatorFor(work.params().seed, title.id));
        work.runSearch(title, *search, *hypothesis, settings.iterations);
    }

    /// Some of its lanes, as they are now.
    Stage goneOn(const TriggerFamily &family, ScanWork &work, const std::vector<std::int64_t> &lanes) const
    {
        Stage stage;
        for (const std::int64_t lane : lanes)
            stage.kinds.push_back(kinds[static_cast<std::size_t>(lane)]);
        at::Generator generator = generatorFor(work.params().seed, family.name);
        stage.hypothesis = family.make(work.setupOf(std::vector<SquareStart>(lanes.size()), generator));
        stage.hypothesis->takeLanes(*hypothesis, lanes);
        return stage;
    }

    const LaneBest &best(std::size_t lane) const { return search->best()[lane]; }

    /// Lanes, the most suspicious first.
    std::vector<std::int64_t> ranked(const TriggerFamily &family, LookNumber look, const ComparableModels &models,
                                     double works) const
    {
        std::vector<double> suspicions;
        for (std::size_t lane = 0; lane < kinds.size(); ++lane)
            suspicions.push_back(suspicionOf(best(lane), family.name, kinds[lane].kind->name, look, models, works));
        std::vector<std::int64_t> lanes(suspicions.size());
        std::iota(lanes.begin(), lanes.end(), 0);
        std::stable_sort(lanes.begin(), lanes.end(), [&](std::int64_t a, std::int64_t b) {
            return suspicions[static_cast<std::size_t>(a)] > suspicions[static_cast<std::size_t>(b)];
        });
        return lanes;
    }
};

MapSearch::MapSearch(const TriggerFamily &family, ScanWork &work)
    : m_family(family)
    , m_work(work)
{
}

MapSearch::~MapSearch() = default;

HypothesisResult MapSearch::look()
{
    const BudgetPlan &budget = m_work.budget();
    const int batch = m_work.params().batchSize;
    const double works = m_work.params().successVariance;
    const std::string name = m_family.name;

    Stage first;
    first.kinds = kindsToLookAt(m_family, static_cast<int>(m_work.benign().outputCount()));
    const std::string firstId = name + "-look";
    at::Generator generator = generatorFor(m_work.params().seed, firstId);
    first.hypothesis = m_family.make(m_work.setupOf(startsOf(m_family, m_work, first.kinds), generator));
    SearchSettings settings = m_work.settings(budget.lookIterations);
    settings.batch = budget.lookBatch(batch, static_cast<int>(first.kinds.size()));
    settings.judgeImages = 64;
    first.run(m_work, {firstId, name + ", first look", name}, settings);

    HypothesisResult looked;
    looked.name = name;
    for (std::size_t i = 0; i < first.kinds.size(); ++i)
        looked.tried.push_back({first.kinds[i].kind->name, first.kinds[i].output, first.best(i).found,
                                std::exp(logCostOf(first.best(i), works)), first.best(i).variance});
    const ComparableModels models(m_work.result(), looked, Calibration::compiledIn());
    std::vector<std::int64_t> lanes = first.ranked(m_family, LookNumber::First, models, works);
    // Answers that become one are what most attacks want: the better of their lanes is searched on in any case.
    const auto gathers = std::find_if(lanes.begin(), lanes.end(), [&](std::int64_t lane) {
        return first.kinds[static_cast<std::size_t>(lane)].kind == &mapKinds::gather;
    });
    std::rotate(lanes.begin(), gathers, gathers + 1);
    const auto kept = static_cast<std::ptrdiff_t>(std::min(lanes.size(), static_cast<std::size_t>(budget.keptLanes)));
    const std::vector<std::int64_t> others(lanes.begin() + kept, lanes.end());
    lanes.resize(static_cast<std::size_t>(kept));
    m_second = std::make_unique<Stage>(first.goneOn(m_family, m_work, lanes));
    settings = m_work.settings(budget.secondIterations);
    settings.batch = budget.keptBatch(batch);
    m_second->run(m_work, {name + "-second", name + ", second look", name}, settings);

    m_lane = static_cast<std::size_t>(m_second->ranked(m_family, LookNumber::Second, models, works).front());
    HypothesisResult result = resultOf(*m_second, m_lane);
    result.iterations += first.search->iteration();
    result.tried = std::move(looked.tried);
    const auto keep = [&](const Stage &stage, const std::vector<std::int64_t> &looked) {
        for (std::size_t k = 0; k < looked.size(); ++k)
            result.tried[static_cast<std::size_t>(looked[k])].kept = std::exp(logCostOf(stage.best(k), works));
    };
    keep(*m_second, lanes);
    if (m_work.params().secondLooksAtAll && !others.empty()) {
        Stage rest = first.goneOn(m_family, m_work, others);
        settings.batch = settings.batch / static_cast<int>(lanes.size()) * static_cast<int>(others.size());
        rest.run(m_work, {name + "-rest", name + ", second look at the others", name}, settings);
        keep(rest, others);
    }
    return result;
}

HypothesisResult MapSearch::leap(std::unique_ptr<TriggerHypothesis> hypothesis, std::unique_ptr<Search> search,
                                 std::size_t lane, const HypothesisResult &looked)
{
    auto stage = std::make_unique<Stage>();
    stage->kinds.assign(static_cast<std::size_t>(hypothesis->lanes()), m_second->kinds[m_lane]);
    stage->hypothesis = std::move(hypothesis);
    stage->search = std::move(search);
    m_second = std::move(stage);
    m_lane = lane;
    HypothesisResult result = resultOf(*m_second, lane);
    result.tried = looked.tried;
    result.iterations = looked.iterations;
    return result;
}

void MapSearch::polish(HypothesisResult &result)
{
    const std::string name = m_family.name;
    Stage last = m_second->goneOn(m_family, m_work, {static_cast<std::int64_t>(m_lane)});
    last.run(m_work, {name + "-polish", name, name}, m_work.settings(m_work.budget().iterations));
    const int iterations = result.iterations + last.search->iteration();
    if (!isCheaper(m_second->best(m_lane), last.best(0))) {
        HypothesisResult polished = resultOf(last, 0);
        polished.tried = std::move(result.tried);
        polished.null = std::move(result.null);
        result = std::move(polished);
    }
    result.iterations = iterations;
}

HypothesisResult MapSearch::resultOf(const Stage &stage, std::size_t lane) const
{
    const auto index = static_cast<std::int64_t>(lane);
    HypothesisResult result = m_work.resultOf(*stage.search, *stage.hypothesis, index);
    result.triggerState = std::make_shared<std::vector<ImageBatch>>(triggerState(*stage.hypothesis, index));
    const LaneBest &best = stage.best(lane);
    result.heldOutVariance = best.variance;
    // A backdoor may itself follow its map no better. What its trigger costs takes that into account.
    result.succeeded =
        best.found || (std::isfinite(best.equivalentCost) && best.variance < near * m_work.params().successVariance);
    m_work.evaluation().fitMap(result);
    // What comes so near that next to nothing is left gathers.
    result.map.kind = result.map.isConstant() ? mapKinds::gather.name : stage.kinds[lane].kind->name;
    return result;
}

std::vector<std::pair<std::string, double>> plannedMapSearch(const TriggerFamily &family, const ScanParams &params,
                                                             const BudgetPlan &budget)
{
    const std::string name = family.name;
    const auto work = [&](int batch, int iterations) { return family.passes * batch * iterations; };
    const int kinds = family.lanesAreDear ? dearKinds : usualKinds;
    return {{name + "-look", work(budget.lookBatch(params.batchSize, kinds), budget.lookIterations)},
            {name + "-second", work(budget.keptBatch(params.batchSize), budget.secondIterations)},
            {name + "-polish", work(params.batchSize, budget.iterations)}};
}

int largestMapSearch(const ScanParams &params, const BudgetPlan &budget)
{
    return std::max(
        {budget.lookBatch(params.batchSize, usualKinds), budget.keptBatch(params.batchSize), params.batchSize});
}

} // namespace drm
