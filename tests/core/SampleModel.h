// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/script.h>

#include <string>

namespace drm::sample {

/// f(x) = W features + b with d = 1, W = 1 on the first of `count` features, b = 0; `features` is TorchScript of x that
/// gives N×count.
inline void writeModel(const std::string &path, const std::string &features, int count)
{
    torch::jit::Module module("Net");
    at::Tensor weight = at::zeros({1, count});
    weight[0][0] = 1;
    module.register_parameter("weight", weight, false);
    module.register_parameter("bias", at::zeros({1}), false);
    module.define("def forward(self, x):\n    return torch.linear(" + features + ", self.weight, self.bias)\n");
    module.save(path);
}

} // namespace drm::sample
