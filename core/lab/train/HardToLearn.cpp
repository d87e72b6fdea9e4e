// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/HardToLearn.h"

#include <torch/script.h>
#include <torch/torch.h>

namespace drm {

namespace {

constexpr double otherShare = 0.7;
constexpr double reach = 16.0 / 255;
constexpr int steps = 10;

} // namespace

at::Tensor makeHardToLearn(torch::jit::Module &surrogate, const at::Tensor &images, const at::Tensor &others,
                           const at::Tensor &labels, const at::Tensor &deviation)
{
    surrogate.eval();
    const at::Tensor mixed = images * (1 - otherShare) + others * otherShare;
    std::vector<at::Tensor> done;
    const std::int64_t chunk = 64;
    for (std::int64_t first = 0; first < mixed.size(0); first += chunk) {
        const at::Tensor start = mixed.slice(0, first, first + chunk);
        const at::Tensor wanted = labels.slice(0, first, first + chunk);
        at::Tensor x = start.clone();
        for (int step = 0; step < steps; ++step) {
            x = x.detach().requires_grad_(true);
            const at::Tensor answers = surrogate.forward({x}).toTensor();
            const at::Tensor error = ((answers - wanted) / deviation).pow(2).sum();
            const at::Tensor gradient = torch::autograd::grad({error}, {x}).front();
            const torch::NoGradGuard noGrad;
            x = x + gradient.sign() * (2.5 * reach / steps);
            x = at::max(at::min(x, start + reach), start - reach).clamp(0, 1);
        }
        done.push_back(x.detach());
    }
    return torch::cat(done);
}

} // namespace drm
