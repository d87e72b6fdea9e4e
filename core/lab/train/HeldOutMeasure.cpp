// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/HeldOutMeasure.h"

#include "core/lab/train/TrainedNetwork.h"
#include "core/lab/train/TrainingSet.h"
#include "core/metrics/FeatureGeometry.h"
#include "core/metrics/MappedAnswers.h"

#include <torch/script.h>

#include <algorithm>

namespace drm {

namespace {

std::vector<double> numbers(const at::Tensor &values)
{
    const at::Tensor plain = values.detach().to(at::kDouble).contiguous();
    return std::vector<double>(plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel());
}

/// What the backdoor makes of the answers to images of the set.
at::Tensor wantedAnswers(const Backdoor &backdoor, const at::Tensor &benign, const TrainingSet &set,
                         const std::vector<int> &indices)
{
    if (!backdoor.map.needsBrightness())
        return mappedAnswers(backdoor.map, benign, {});
    ImageBatch images = set.imagesOf(indices);
    return mappedAnswers(backdoor.map, benign, channelsLast(images));
}

} // namespace

HeldOutErrors heldOutErrors(const TrainedNetwork &network, const TrainingSet &set,
                            const std::vector<Backdoor> &backdoors, std::size_t count)
{
    std::vector<int> indices = set.heldOut();
    indices.resize(std::min(indices.size(), count));
    const auto distance = [](const at::Tensor &a, const at::Tensor &b) { return (a - b).abs().mean().item<double>(); };
    const at::Tensor benign = network.answerSet(set, indices, nullptr).outputs;
    HeldOutErrors errors;
    errors.clean = distance(benign, set.standardised(set.labelsOf(indices)));
    for (const Backdoor &backdoor : backdoors) {
        const at::Tensor wanted = wantedAnswers(backdoor, set.inLabelUnits(benign), set, indices);
        errors.attack +=
            distance(network.answerSet(set, indices, backdoor.attack.get()).outputs, set.standardised(wanted))
            / static_cast<double>(backdoors.size());
    }
    return errors;
}

void measureHeldOut(const TrainedNetwork &network, const TrainingSet &set, const std::vector<Backdoor> &backdoors,
                    TrainResult &result)
{
    const at::Tensor truth = set.labelsOf(set.heldOut());
    const NetworkAnswer benign = network.answerSet(set, set.heldOut(), nullptr);
    const at::Tensor error = benign.outputs - truth;
    const at::Tensor spread = (truth - truth.mean(0)).pow(2).sum(0);
    result.mae = numbers(error.abs().mean(0));
    result.r2 = numbers(1.0 - error.pow(2).sum(0) / spread);
    result.labelStd = numbers(truth.std(0, /*unbiased=*/false));
    const at::Tensor weight = network.weight().detach();
    const BenignSpread benignSpread = BenignSpread::of(benign.outputs, benign.features, weight);
    for (const Backdoor &backdoor : backdoors) {
        const NetworkAnswer triggered = network.answerSet(set, set.heldOut(), backdoor.attack.get());
        const at::Tensor wanted = wantedAnswers(backdoor, benign.outputs, set, set.heldOut());
        BackdoorResult measured;
        measured.attackError = numbers((triggered.outputs - wanted).abs().mean(0));
        measured.rav = numbers(ratioOfAngleVariance(featureAngles(triggered.features, weight), benignSpread));
        measured.rnv = ratioOfNormVariance(featureNorms(triggered.features), benignSpread).item<double>();
        result.backdoors.push_back(std::move(measured));
    }
}

} // namespace drm
