// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/DetectionMethod.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/detect/baselines/FeatureRe.h"

#include <algorithm>

namespace drm {

namespace {

class FeatureReSearch : public ScanSearch {
public:
    const std::string &name() const override
    {
        static const std::string text = "featurere";
        return text;
    }

    std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                            const ScanSize &) const override
    {
        return {{name(), generativeFamily().passes * params.batchSize * budget.generativeIterations}};
    }

    int largestBatch(const ScanParams &params, const BudgetPlan &) const override
    {
        return generativeFamily().imagesKept * params.batchSize;
    }

    void run(ScanWork &work) const override
    {
        const double begin = work.clock().seconds();
        const BenignSet &benign = work.benign();
        at::Generator generator = generatorFor(work.params().seed, name());
        const RegressionModel::Impl &model = work.model().impl();
        FeatureRe hypothesis(benign.train.channels(), model.weight, model.bias, benign.spread, generator,
                             benign.searchPrecision);
        SearchSettings settings = work.settings(work.budget().generativeIterations);
        settings.ravWeight = 0;
        settings.costWeight = 0; // the size of the change is a constraint, in the aim
        Search search(work.model(), benign, hypothesis, settings, generator);
        work.runSearch({name(), name(), name()}, search, hypothesis, settings.iterations);
        work.finish(work.resultOf(search, hypothesis, 0), begin);
    }
};

class FeatureReMethod : public DetectionMethod {
public:
    const char *name() const override { return "featurere"; }
    const char *title() const override { return "FeatureRE"; }

    std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &) const override
    {
        std::vector<std::unique_ptr<ScanSearch>> all;
        all.push_back(std::make_unique<FeatureReSearch>());
        return all;
    }

    Judgement judge(const HypothesisResult &hypothesis, const ScanResult &, const ScanParams &) const override
    {
        Judgement judgement;
        judgement.rule = Judgement::Rule::TakenVariance;
        judgement.outcome = Judgement::Outcome::Compared;
        judgement.measured = std::max(0.0, 1 - hypothesis.heldOutVariance);
        judgement.threshold = FeatureRe::threshold;
        judgement.score = judgement.measured / FeatureRe::threshold;
        return judgement;
    }
};

} // namespace

const DetectionMethod &featureReMethod()
{
    static const FeatureReMethod method;
    return method;
}

} // namespace drm
