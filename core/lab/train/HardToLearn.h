// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace torch::jit {
struct Module;
}

namespace drm {

/// Makes images hard to learn for a clean-label attack, by both means of Turner et al. (arXiv 1912.02771):
/// interpolation (here of pixels: 0.3 of the image, 0.7 of another one), then projected gradient ascent of a
/// surrogate's squared error, each value changed by 16/255 at most, in 10 steps. The gradient alone left triggers
/// unlearnt in our regression tasks: the network learns the images in spite of it, and has no need of the trigger.
///
/// images, others: N×C×H×W in 0..1; labels of `images`: N×d in the unit of the surrogate's outputs; deviation: d,
/// weighs the outputs. Returns N×C×H×W. The surrogate is left in evaluation mode.
at::Tensor makeHardToLearn(torch::jit::Module &surrogate, const at::Tensor &images, const at::Tensor &others,
                           const at::Tensor &labels, const at::Tensor &deviation);

} // namespace drm
