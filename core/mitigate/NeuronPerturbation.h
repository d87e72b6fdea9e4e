// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine.

#include "core/mitigate/MitigationWork.h"

namespace drm {

/// ANP, adversarial neuron perturbation (Wu and Wang, NeurIPS 2021), for regression. A mask m in 0..1 and perturbations
/// delta, xi scale the weight w and the bias b of each channel (ChannelLayer):
///
///   min over m of  0.2 L(m w, b) + 0.8 max over |delta|, |xi| <= e of L((m + delta) w, (1 + xi) b)
///
/// L: the logarithm of the squared error on benign images (the original: cross-entropy, which like it grows slowly
/// where answers go wrong; of the squared error itself the masks hardly move); e: MitigateParams::perturbation. The
/// maximum is one step of the sign of the gradient from a random start, the minimum MitigateParams::perturbationSteps
/// steps of SGD (learning rate 0.2, momentum 0.9), as in the original. Then channels with m below 0.95 are switched
/// off, the smallest first, as long as the clean error of the validation part stays within 1.1 times what it was; no
/// fine-tuning follows. False after a stop. Throws Error{UnsuitableModel} where there is no convolution to prune.
bool perturbNeurons(MitigationWork &work);

} // namespace drm
