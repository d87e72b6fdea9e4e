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
constexpr std::int64_t starts = 2; ///< near the target, and one near each of as many other answers
constexpr int iterations = 150;
constexpr double cheap = 0.6; ///< of the cost near other answers

/// Benign answers about as far from the target as those of a scan's null, starts×d.
at::Tensor otherAnswers(const BenignSet &benign, const at::Tensor &target, at::Generator &generator)
{
    const at::Tensor distance = normalisedOffset(benign.outputs, target, benign.spread).sqrt();
    const at::Tensor nearest = (distance - 1.25).abs().argsort().slice(0, 0, std::max(starts, distance.size(0) / 10));
    const at::Tensor order = at::randperm(nearest.size(0), generator, at::TensorOptions().dtype(at::kLong));
    return benign.outputs.index_select(0, nearest.index_select(0, order.slice(0, 0, starts).to(nearest.device())));
}

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
    const at::Tensor wanted = at::tensor(target).to(benign.outputs.options());
    double done = 0;
    for (const char *family : families) {
        at::Generator generator = generatorFor(work.params().seed, std::string("towards the target, ") + family);
        settings.regions = at::cat({wanted.repeat({starts, 1}), otherAnswers(benign, wanted, generator)});
        const auto hypothesis = makeHypothesis(family, std::vector<PatchStart>(2 * starts), benign.train, generator);
        Search search(work.suspicious(), benign, *hypothesis, settings, generator);
        while (!search.finished()) {
            const double share = (done + static_cast<double>(search.iteration()) / iterations) / families.size();
            if (!work.proceed(share, std::string("recovering a trigger, ") + family))
                return false;
            search.step();
        }
        ++done;
        const auto others = search.best().begin() + starts;
        const auto best = std::min_element(search.best().begin(), others, isCheaper);
        const auto least = [](const LaneBest &a, const LaneBest &b) { return a.equivalentCost < b.equivalentCost; };
        const double elsewhere = std::min_element(others, search.best().end(), least)->equivalentCost;
        if (!best->found || best->equivalentCost > cheap * elsewhere)
            continue;
        const auto lane = std::distance(search.best().begin(), best);
        search.restoreBest(lane);
        found.push_back(backdoorOf(*hypothesis, lane, benign.train, generator, target));
    }
    return true;
}

} // namespace drm
