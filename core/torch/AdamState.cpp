// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/AdamState.h"

#include <torch/optim/adam.h>
#include <torch/torch.h>

#include <type_traits>

namespace drm {

namespace {

using StateKey = std::decay_t<decltype(std::declval<torch::optim::Adam &>().state())>::key_type;

/// The address of a parameter: LibTorch 1.13 keeps its state under the text of it, 2 under the address itself.
template <typename Key = StateKey> Key keyOf(const at::Tensor &parameter)
{
    if constexpr (std::is_pointer_v<Key>)
        return parameter.unsafeGetTensorImpl();
    else
        return c10::str(parameter.unsafeGetTensorImpl());
}

std::vector<at::Tensor> parametersOf(torch::optim::Adam &adam)
{
    std::vector<at::Tensor> all;
    for (const auto &group : adam.param_groups())
        all.insert(all.end(), group.params().begin(), group.params().end());
    return all;
}

} // namespace

c10::IValue packAdam(torch::optim::Adam &adam)
{
    std::vector<double> rates;
    for (const auto &group : adam.param_groups())
        rates.push_back(static_cast<const torch::optim::AdamOptions &>(group.options()).lr());
    std::vector<std::int64_t> steps;
    std::vector<at::Tensor> means;
    std::vector<at::Tensor> squares;
    for (const at::Tensor &parameter : parametersOf(adam)) {
        const auto found = adam.state().find(keyOf(parameter));
        const bool known = found != adam.state().end();
        const auto *state = known ? static_cast<const torch::optim::AdamParamState *>(found->second.get()) : nullptr;
        steps.push_back(state ? state->step() : 0);
        means.push_back(state ? state->exp_avg().clone() : at::empty({0}));
        squares.push_back(state ? state->exp_avg_sq().clone() : at::empty({0}));
    }
    return c10::ivalue::Tuple::create(
        {c10::IValue(rates), c10::IValue(steps), c10::IValue(means), c10::IValue(squares)});
}

void unpackAdam(torch::optim::Adam &adam, const c10::IValue &packed)
{
    const auto &parts = packed.toTupleRef().elements();
    TORCH_CHECK(parts.size() == 4);
    const std::vector<double> rates = parts[0].toDoubleVector();
    const std::vector<std::int64_t> steps = parts[1].toIntVector();
    const std::vector<at::Tensor> means = parts[2].toTensorVector();
    const std::vector<at::Tensor> squares = parts[3].toTensorVector();
    const std::vector<at::Tensor> parameters = parametersOf(adam);
    TORCH_CHECK(rates.size() == adam.param_groups().size() && steps.size() == parameters.size()
                && means.size() == parameters.size() && squares.size() == parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto fits = [&](const at::Tensor &value) {
            return value.sizes() == parameters[i].sizes() && value.scalar_type() == parameters[i].scalar_type();
        };
        TORCH_CHECK(steps[i] == 0 || (steps[i] > 0 && fits(means[i]) && fits(squares[i])));
    }
    for (std::size_t i = 0; i < rates.size(); ++i)
        static_cast<torch::optim::AdamOptions &>(adam.param_groups()[i].options()).lr(rates[i]);
    adam.state().clear();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (steps[i] == 0)
            continue;
        auto state = std::make_unique<torch::optim::AdamParamState>();
        state->step(steps[i]);
        state->exp_avg(means[i].to(parameters[i].device()).clone());
        state->exp_avg_sq(squares[i].to(parameters[i].device()).clone());
        adam.state()[keyOf(parameters[i])] = std::move(state);
    }
}

} // namespace drm
