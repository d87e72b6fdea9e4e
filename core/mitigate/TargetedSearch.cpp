// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mitigate/TargetedSearch.h"

#include "core/detect/ScanSetup.h"
#include "core/search/Search.h"
#include "core/triggers/TriggerFamily.h"

#include <algorithm>
#include <iterator>

namespace drm {

namespace {

constexpr std::int64_t starts = 2; ///< near the target, and one near each of as many other answers
constexpr int iterations = 120;
constexpr int freeIterations = 45;
constexpr int takenEvery = 15; ///< iterations
constexpr std::int64_t judgedImages = 64;
constexpr double cheap = 0.6; ///< of the cost near other answers

/// Benign answers about as far from the target as those of a scan's null, starts×d.
at::Tensor otherAnswers(const BenignSet &benign, const at::Tensor &target, at::Generator &generator)
{
    const at::Tensor distance = normalisedOffset(benign.outputs, target, benign.spread).sqrt();
    const at::Tensor nearest = (distance - 1.25).abs().argsort().slice(0, 0, std::max(starts, distance.size(0) / 10));
    const at::Tensor order = at::randperm(nearest.size(0), generator, at::TensorOptions().dtype(at::kLong));
    return benign.outputs.index_select(0, nearest.index_select(0, order.slice(0, 0, starts).to(nearest.device())));
}

/// The lane's trigger as it is now, alone.
KnownBackdoor backdoorOf(TriggerHypothesis &searched, std::int64_t lane, const at::Tensor &like,
                         at::Generator &generator, const std::vector<double> &target)
{
    const std::shared_ptr<TriggerHypothesis> trigger =
        triggerFamily(searched.name()).make({std::vector<SquareStart>(1), like, generator});
    trigger->restore(searched.laneState(lane));
    trigger->setTraining(false);
    return {searched.name(), [trigger](const at::Tensor &x) { return trigger->apply(x); }, AnswerMap::constant(target)};
}

bool works(const MitigationWork &work, const BenignSet &benign, const KnownBackdoor &trigger, const at::Tensor &wanted,
           const SearchSettings &settings)
{
    const at::NoGradGuard guard;
    const at::Tensor answers = work.suspiciousAnswer(trigger.apply(benign.heldOut.first(judgedImages)));
    const double offset = normalisedOffset(answers.mean(0, true), wanted, benign.spread).item<double>();
    return normalisedVariance(answers.unsqueeze(0), benign.spread).item<double>() < settings.successVariance
        && offset < settings.aims->radius * settings.aims->radius;
}

bool isCheapAtTheTarget(const std::vector<LaneBest> &lanes)
{
    const auto others = lanes.begin() + starts;
    const auto best = std::min_element(lanes.begin(), others, isCheaper);
    const auto least = [](const LaneBest &a, const LaneBest &b) { return a.equivalentCost < b.equivalentCost; };
    return best->found && best->equivalentCost <= cheap * std::min_element(others, lanes.end(), least)->equivalentCost;
}

} // namespace

bool searchTowards(const MitigationWork &work, const std::vector<double> &target,
                   std::vector<std::vector<KnownBackdoor>> &found)
{
    if (work.train.images.size(0) < fewestMitigationImages)
        return true;
    const BenignSet benign = BenignSet::of(work.suspicious(), toImageBatch(work.train.images));
    SearchSettings settings;
    settings.iterations = iterations;
    settings.freeIterations = freeIterations;
    settings.judgeEvery = takenEvery;
    settings.batch = work.params().batchSize;
    settings.successVariance = ScanParams().successVariance;
    const at::Tensor wanted = at::tensor(target).to(benign.outputs.options());
    double done = 0;
    std::vector<const TriggerFamily *> families;
    std::copy_if(triggerFamilies().begin(), triggerFamilies().end(), std::back_inserter(families),
                 [](const TriggerFamily *family) { return family->inMitigation; });
    for (const TriggerFamily *family : families) {
        const std::string name = family->name;
        at::Generator generator = generatorFor(work.params().seed, "towards the target, " + name);
        settings.aims =
            MapAims::gathered(at::cat({wanted.repeat({starts, 1}), otherAnswers(benign, wanted, generator)}));
        const auto hypothesis = family->make({std::vector<SquareStart>(2 * starts), benign.train.first(1), generator});
        Search search(work.suspicious(), benign, *hypothesis, settings, generator);
        std::vector<KnownBackdoor> taken;
        while (!search.finished()) {
            const double share =
                (done + static_cast<double>(search.iteration()) / iterations) / static_cast<double>(families.size());
            if (!work.proceed(share, "recovering a trigger, " + name))
                return false;
            search.step();
            const bool takes = search.judged() && search.iteration() >= freeIterations;
            for (std::int64_t lane = 0; takes && lane < starts; ++lane) {
                KnownBackdoor trigger = backdoorOf(*hypothesis, lane, benign.train.first(1), generator, target);
                if (works(work, benign, trigger, wanted, settings))
                    taken.push_back(std::move(trigger));
            }
        }
        ++done;
        if (!taken.empty() && isCheapAtTheTarget(search.best()))
            found.push_back(std::move(taken));
    }
    return true;
}

} // namespace drm
