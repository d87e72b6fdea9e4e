// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace torch::jit {
struct Module;
}

namespace drm {

/// A slim ResNet for images N×channels×H×W: a 5×5 convolution of stride 2, four stages of two basic blocks with
/// `width`, 2, 4 and 8 times `width` channels (stages 2 to 4 halve the image), the mean over all places, and one linear
/// layer `fc`.
struct ResNetParams {
    int channels = 3; ///< 1..16
    int outputs = 2; ///< d, 1..1000
    int width = 16; ///< channels of the first stage, 1..256
    std::uint64_t seed = 0; ///< of the initial weights
};

/// Builds the network as TorchScript, so that it is trained, saved and scanned as one and the same thing; the file that
/// save() writes loads in Python's torch.jit.load. Methods: forward(x) -> N×d, features(x) -> N×(8 width), the input of
/// `fc`. Convolutions start with Kaiming's normal weights, `fc` with small ones, biases with 0. Float32, training mode.
/// Throws Error{InvalidArgument} for parameters out of range.
torch::jit::Module buildResNet(const ResNetParams &params);

} // namespace drm
