// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/TrainedNetwork.h"

#include "core/attacks/Attack.h"
#include "core/lab/train/TrainingSet.h"
#include "core/model/MixedPrecision.h"

#include <torch/script.h>

#include <algorithm>

namespace drm {

TrainedNetwork::TrainedNetwork(torch::jit::Module &model)
    : m_model(model)
{
    const torch::jit::Module head = m_model.attr("fc").toModule();
    m_weight = head.attr("weight").toTensor();
    m_bias = head.attr("bias").toTensor();
}

NetworkAnswer TrainedNetwork::answer(const at::Tensor &images, bool mixedPrecision) const
{
    NetworkAnswer result;
    {
        const MixedPrecision convolutions(mixedPrecision);
        result.features = m_model.run_method("features", images).toTensor().to(at::kFloat);
    }
    result.outputs = at::linear(result.features, m_weight, m_bias);
    return result;
}

NetworkAnswer TrainedNetwork::answerSet(const TrainingSet &set, const std::vector<int> &indices,
                                        const Attack *attack) const
{
    const torch::NoGradGuard noGrad;
    constexpr std::size_t batchSize = 64;
    std::vector<at::Tensor> features;
    std::vector<at::Tensor> outputs;
    for (std::size_t first = 0; first < indices.size(); first += batchSize) {
        const std::size_t last = std::min(first + batchSize, indices.size());
        ImageBatch batch = set.imagesOf({indices.begin() + static_cast<std::ptrdiff_t>(first),
                                         indices.begin() + static_cast<std::ptrdiff_t>(last)});
        if (attack)
            attack->apply(batch, 0, batch.count);
        const NetworkAnswer part = answer(channelsLast(batch));
        features.push_back(part.features);
        outputs.push_back(part.outputs);
    }
    return {torch::cat(features), torch::cat(outputs)};
}

void TrainedNetwork::foldStandardisation(const at::Tensor &mean, const at::Tensor &deviation)
{
    const torch::NoGradGuard noGrad;
    m_weight.mul_(deviation.unsqueeze(1));
    m_bias.mul_(deviation).add_(mean);
}

} // namespace drm
