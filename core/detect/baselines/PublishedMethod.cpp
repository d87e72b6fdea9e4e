// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/detect/Calibration.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/ScanWork.h"
#include "core/triggers/GenerativeHypothesis.h"
#include "core/triggers/RecoveredTrigger.h"

#include <algorithm>

namespace drm {

namespace {

/// DRMGuard's search as published (core/search/Search.h: PublishedForm).
class PublishedSearch : public ScanSearch {
public:
    const std::string &name() const override
    {
        static const std::string family = generativeFamily().name;
        return family;
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
        const ScanParams &params = work.params();
        at::Generator generator = generatorFor(params.seed, name());
        GenerativeHypothesis hypothesis(benign.train.channels(), /*consistencyWeight=*/0, benign.train.device(),
                                        generator, benign.searchPrecision);
        SearchSettings settings = work.settings(work.budget().generativeIterations);
        // The paper's weights: 20 and 800 for gaze, 10 and 100 for head pose, the sets with two outputs and with three.
        const bool gaze = benign.outputs.size(1) <= 2;
        settings.published = PublishedForm{params.labelScale, params.ravWeight * (gaze ? 20 : 10), gaze ? 800.0 : 100.0,
                                           params.attentionMomentum};
        Search search(work.model(), benign, hypothesis, settings, generator);
        work.runSearch({name(), name(), name()}, search, hypothesis, settings.iterations);
        HypothesisResult result = work.resultOf(search, hypothesis, 0);
        result.triggerState = std::make_shared<std::vector<ImageBatch>>(triggerState(hypothesis, 0));
        work.finish(std::move(result), begin);
    }
};

class PublishedMethod : public DetectionMethod {
public:
    const char *name() const override { return "published"; }
    const char *title() const override { return DRM_TEXT("DetectionMethod", "DRMGuard as published"); }

    std::vector<std::unique_ptr<ScanSearch>> searches(const ScanParams &) const override
    {
        std::vector<std::unique_ptr<ScanSearch>> all;
        all.push_back(std::make_unique<PublishedSearch>());
        return all;
    }

    /// The paper's rule: backdoored where the trigger changes the images by less than epsilon. No null, no success
    /// test.
    Judgement judge(const HypothesisResult &hypothesis, const ScanResult &, const ScanParams &) const override
    {
        Judgement judgement;
        judgement.rule = Judgement::Rule::Change;
        judgement.outcome = Judgement::Outcome::Compared;
        judgement.measured = hypothesis.meanAbs;
        judgement.threshold = Calibration::compiledIn().publishedChange;
        judgement.score = judgement.threshold / std::max(hypothesis.meanAbs, 1e-9);
        return judgement;
    }
};

} // namespace

const DetectionMethod &publishedMethod()
{
    static const PublishedMethod method;
    return method;
}

} // namespace drm
