// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/TargetedSearch.h"

#include "core/detect/HypothesisFactory.h"
#include "core/detect/ScanSetup.h"
#include "core/detect/Search.h"

#include <algorithm>
#include <array>

namespace drm {

namespace {

constexpr std::array<const char *, 3> families{"patch", "warp", "additive"};
constexpr std::int64_t fewestImages = 40; ///< that BenignSet takes
constexpr int starts = 2;
constexpr int iterations = 150;
constexpr double mostVariance = 0.3;

/// The lane's trigger, alone and as it is now.
KnownBackdoor backdoorOf(TriggerHypothesis &searched, std::int64_t lane, const at::Tensor &like,
                         at::Generator &generator, const std::vector<double> &target)
{
    const std::shared_ptr<TriggerHypothesis> trigger =
        makeHypothesis(searched.name(), std::vector<PatchStart>(1), like, generator);
    trigger->restore(searched.laneState(lane));
    trigger->setTraining(false);
    return {searched.name(), [trigger](const at::Tensor &x) { return trigger->apply(x); }, target};
}

} // namespace

bool searchTowards(const MitigationWork &work, const std::vector<double> &target, std::vector<KnownBackdoor> &found)
{
    if (work.train.images.size(0) < fewestImages)
        return true;
    const BenignSet benign = BenignSet::of(work.suspicious(), toImageBatch(work.train.images));
    SearchSettings settings;
    settings.iterations = iterations;
    settings.batch = work.params().batchSize;
    settings.judgeEvery = 15;
    settings.successVariance = ScanParams().successVariance;
    settings.regions = at::tensor(target).to(benign.outputs.options()).repeat({starts, 1});
    double done = 0;
    for (const char *family : families) {
        at::Generator generator = generatorFor(work.params().seed, std::string("towards the target, ") + family);
        const auto hypothesis = makeHypothesis(family, std::vector<PatchStart>(starts), benign.train, generator);
        Search search(work.suspicious(), benign, *hypothesis, settings, generator);
        while (!search.finished()) {
            const double share = (done + static_cast<double>(search.iteration()) / iterations) / families.size();
            if (!work.proceed(share, std::string("recovering a trigger, ") + family))
                return false;
            search.step();
        }
        ++done;
        const auto best = std::min_element(search.best().begin(), search.best().end(), isCheaper);
        if (best->variance > mostVariance)
            continue;
        const auto lane = std::distance(search.best().begin(), best);
        search.restoreBest(lane);
        found.push_back(backdoorOf(*hypothesis, lane, benign.train, generator, target));
    }
    return true;
}

} // namespace drm
