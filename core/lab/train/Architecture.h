// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

/// A convolutional network for images N×channels×H×W with batch norms and ReLU, w = `width`:
///
/// - "resnet-slim" (w = 16): a 5×5 convolution of stride 2, four stages of two basic blocks with w, 2w, 4w and 8w
///   channels; stages 2 to 4 halve the image.
/// - "resnet18" (w = 64): the ResNet-18 of He et al. 2016 with the names of torchvision, so that a state dict fits: a
///   7×7 convolution of stride 2, a 3×3 max-pool of stride 2, stages as above.
/// - "vgg" (w = 16): after Simonyan and Zisserman 2015; five stages of two 3×3 convolutions and a 2×2 max-pool, with w,
///   2w, 4w, 8w and 8w channels. Its max-pools keep a rest of one pixel, so that small images pass, too.
/// - "mobilenet" (w = 16): after Sandler et al. 2018; a 3×3 convolution of stride 2, four stages of two inverted
///   residual blocks (expansion 4, ReLU6) with w, 2w, 4w and 8w channels, of which stages 2 to 4 halve the image, and a
///   1×1 convolution to 16w.
///
/// Then the mean over all places, with `twoLayerHead` a linear layer `fc1` to half as many numbers and ReLU, and the
/// linear layer `fc`.
struct NetworkParams {
    std::string architecture = "resnet-slim"; ///< one of architectureNames()
    int channels = 3; ///< 1..16
    int outputs = 2; ///< d, 1..1000
    int width = 0; ///< w, channels of the first stage, 1..256; 0: the architecture's own
    bool twoLayerHead = false;
    std::uint64_t seed = 0; ///< of the initial weights
};

/// "resnet-slim", "resnet18", "vgg", "mobilenet".
const std::vector<std::string> &architectureNames();

/// Builds the network as TorchScript, so that it is trained, saved and scanned as one and the same thing; the file that
/// save() writes loads in Python's torch.jit.load. Methods: forward(x) -> N×d, features(x) -> N×m, the input of `fc`,
/// with m = 8w (mobilenet: 16w), or half of it for a head of two layers. Convolutions and `fc1` start with Kaiming's
/// normal weights, `fc` with small ones, biases with 0. Float32, training mode.
/// Throws Error{InvalidArgument} for an unknown architecture, which names the known ones, and for numbers out of range.
torch::jit::Module buildNetwork(const NetworkParams &params);

} // namespace drm
