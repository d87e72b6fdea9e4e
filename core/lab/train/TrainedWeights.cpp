// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/TrainedWeights.h"

#include "core/attacks/TrainableAttack.h"

#include <torch/script.h>

#include <algorithm>

namespace drm {

TrainedWeights::TrainedWeights(torch::jit::Module &model, const std::vector<const TrainableAttack *> &attacks)
    : m_model(model)
{
    for (at::Tensor parameter : m_model.parameters()) {
        if (parameter.dim() == 4)
            parameter.set_data(parameter.data().contiguous(at::MemoryFormat::ChannelsLast));
        m_parameters.push_back(parameter.requires_grad_(true));
    }
    for (const TrainableAttack *attack : attacks)
        if (attack)
            for (const at::Tensor &parameter : attack->trainedParameters())
                m_parameters.push_back(parameter.requires_grad_(true));
}

// The buffers are asked for anew: a model may put other ones in their place.
std::vector<at::Tensor> TrainedWeights::all() const
{
    std::vector<at::Tensor> weights = m_parameters;
    for (const at::Tensor &buffer : m_model.buffers())
        weights.push_back(buffer);
    return weights;
}

std::vector<at::Tensor> TrainedWeights::copies() const
{
    std::vector<at::Tensor> values = all();
    for (at::Tensor &value : values)
        value = value.detach().clone();
    return values;
}

bool TrainedWeights::fit(const std::vector<at::Tensor> &values) const
{
    const std::vector<at::Tensor> own = all();
    return own.size() == values.size()
        && std::equal(own.begin(), own.end(), values.begin(), [](const at::Tensor &a, const at::Tensor &b) {
               return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type();
           });
}

void TrainedWeights::set(const std::vector<at::Tensor> &values)
{
    const torch::NoGradGuard noGrad;
    const std::vector<at::Tensor> weights = all();
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i].copy_(values[i]);
}

void TrainedWeights::addTo(std::vector<at::Tensor> &average, double rate) const
{
    const torch::NoGradGuard noGrad;
    const std::vector<at::Tensor> weights = all();
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (weights[i].is_floating_point())
            average[i].lerp_(weights[i].detach(), rate);
        else
            average[i].copy_(weights[i]);
}

} // namespace drm
