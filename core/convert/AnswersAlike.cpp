// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ConvertedModel.h"
#include "core/torch/StopScope.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>

#include <sstream>

namespace drm {

namespace {

std::vector<at::Tensor> answersOf(torch::jit::Module &module, const at::Tensor &images)
{
    const c10::IValue answer = module.forward({images});
    if (answer.isTensor())
        return {answer.toTensor()};
    std::vector<at::Tensor> all;
    for (const auto &part : answer.toGenericDict())
        all.push_back(part.value().toTensor());
    return all;
}

} // namespace

bool answersAlike(const ConvertedModel &fixed, const ConvertedModel &freed)
{
    constexpr int mostPixels = 1024;
    constexpr int mostChannels = 96;
    if (fixed.channels < 1 || fixed.channels > mostChannels || fixed.height < 1 || fixed.height > mostPixels
        || fixed.width < 1 || fixed.width > mostPixels)
        return false;
    const Uninterrupted trying;
    const at::NoGradGuard guard;
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    try {
        const auto load = [](const ConvertedModel &model) {
            std::istringstream stream(model.archive);
            return torch::jit::load(stream);
        };
        auto one = load(fixed);
        auto any = load(freed);
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(1);
        const at::Tensor images = at::rand({2, fixed.channels, fixed.height, fixed.width}, generator);
        const auto first = answersOf(one, images.slice(0, 0, 1));
        const auto second = answersOf(one, images.slice(0, 1, 2));
        const auto both = answersOf(any, images);
        for (std::size_t i = 0; i < both.size(); ++i) {
            const at::Tensor apart = at::cat({first.at(i), second.at(i)});
            if (apart.sizes() != both[i].sizes()
                || !at::allclose(apart.to(at::kFloat), both[i].to(at::kFloat), 1e-3, 1e-4))
                return false;
        }
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace drm
