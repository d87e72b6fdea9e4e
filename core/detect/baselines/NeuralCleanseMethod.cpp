// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/DetectionMethod.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/detect/baselines/NeuralCleanse.h"
#include "core/search/Statistics.h"

#include <algorithm>

namespace drm {

namespace {

constexpr double mostAnomalous = 2; ///< of the anomaly index, the original's

/// Targets: benign answers drawn at random, as the null of a family has them.
class NeuralCleanseSearch : public ScanSearch {
public:
    const std::string &name() const override
    {
        static const std::string text = "neural-cleanse";
        return text;
    }

    std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                            const ScanSize &) const override
    {
        return {{name(), 4.0 * budget.cleanseBatch(params.batchSize) * budget.cleanseIterations}};
    }

    int largestBatch(const ScanParams &params, const BudgetPlan &budget) const override
    {
        return budget.cleanseBatch(params.batchSize);
    }

    void run(ScanWork &work) const override
    {
        const double begin = work.clock().seconds();
        const BenignSet &benign = work.benign();
        const BudgetPlan &budget = work.budget();
        at::Generator generator = generatorFor(work.params().seed, name());
        const at::Tensor order = at::randperm(benign.outputs.size(0), generator, at::TensorOptions().dtype(at::kLong));
        const at::Tensor rows = order.slice(0, 0, budget.cleanseTargets).to(benign.outputs.device());
        const at::Tensor targets = benign.outputs.index_select(0, rows);
        const BenignImages &train = benign.train;
        const auto hypothesis = NeuralCleanse::forTargets(targets, benign.spread.outputVariance, train.channels(),
                                                          train.height(), train.width(), generator);
        SearchSettings settings = work.settings(budget.cleanseIterations);
        settings.ravWeight = 0;
        settings.batch = budget.cleanseBatch(work.params().batchSize);
        settings.patience = budget.cleanseIterations; // the lanes end together: none is cut short
        Search search(work.model(), benign, *hypothesis, settings, generator);
        work.runSearch({name(), name(), name()}, search, *hypothesis, settings.iterations);
        const auto smaller = [](const LaneBest &a, const LaneBest &b) { return a.cost < b.cost; };
        const auto least = std::min_element(search.best().begin(), search.best().end(), smaller);
        HypothesisResult result = work.resultOf(search, *hypothesis, std::distance(search.best().begin(), least));
        for (std::int64_t lane = 0; lane < targets.size(0); ++lane)
            result.null.costs.push_back(search.best()[static_cast<std::size_t>(lane)].cost);
        result.null.targets = toTable(targets);
        result.null.distances = toDoubles(1 + normalisedOffset(targets, benign.outputs.mean(0, true), benign.spread));
        work.finish(std::move(result), begin);
    }
};

class NeuralCleanseMethod : public DetectionMethod {
public:
    const char *name() const override { return "neural-cleanse"; }
    const char *title() const override { return "Neural Cleanse"; }

    std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &) const override
    {
        std::vector<std::unique_ptr<ScanSearch>> all;
        all.push_back(std::make_unique<NeuralCleanseSearch>());
        return all;
    }

    Judgement judge(const HypothesisResult &hypothesis, const ScanResult &, const ScanParams &) const override
    {
        Judgement judgement;
        if (hypothesis.null.costs.empty())
            return judgement;
        judgement.rule = Judgement::Rule::AnomalyIndex;
        judgement.outcome = Judgement::Outcome::Compared;
        judgement.measured = hypothesis.cost;
        judgement.expected = medianOf(hypothesis.null.costs);
        judgement.compared = static_cast<int>(hypothesis.null.costs.size());
        judgement.threshold = mostAnomalous;
        judgement.index = NeuralCleanse::anomalyIndex(hypothesis.cost, hypothesis.null.costs);
        judgement.score = judgement.index / mostAnomalous;
        return judgement;
    }
};

} // namespace

const DetectionMethod &neuralCleanseMethod()
{
    static const NeuralCleanseMethod method;
    return method;
}

} // namespace drm
