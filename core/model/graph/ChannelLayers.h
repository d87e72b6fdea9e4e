// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: the channels of a TorchScript module of unknown architecture, for pruning.

#include <torch/script.h>

#include <string>
#include <vector>

namespace drm {

/// A two-dimensional convolution of the module's forward method, with the batch norm right behind it where there is
/// one. A channel is scaled through the parameters that come last: those of the batch norm, else the convolution's own.
/// With `weight` and `bias` of a channel at zero, its output is zero for every image.
struct ChannelLayer {
    std::string name; ///< as the module's parameters are named: "layer1.0.conv2"
    at::Tensor weight; ///< parameter, C×…
    at::Tensor bias; ///< parameter, C; undefined where there is none

    std::int64_t channels() const { return weight.size(0); }
};

/// In order of execution, each parameter once. Left out: transposed convolutions, those whose weights are constants of
/// the code (a frozen module), and those inside an `if` or a loop.
std::vector<ChannelLayer> channelLayers(const torch::jit::Module &module);

/// Mean |output| of each channel of channelLayers().back() over `images` (as the module takes them, see
/// RegressionModel::Impl::prepared), behind the ReLU where one follows at once. C. Throws c10::Error where the module
/// fails. Needs a module that has such a layer.
at::Tensor lastLayerActivation(const torch::jit::Module &module, const at::Tensor &images);

} // namespace drm
