// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace drm {

/// Of an attack with a network of its own that is trained along with the model: Attack::trainable(). Its triggers are
/// made anew in each step, with gradients.
class TrainableAttack {
public:
    virtual ~TrainableAttack() = default;

    /// A step's images, N×C×H×W, triggered.
    struct Step {
        at::Tensor images; ///< A(x)
        at::Tensor decoys;
        at::Tensor penalty; ///< a scalar of the network's own, 0 or more, which the training keeps low
    };

    /// Shared with the attack.
    virtual std::vector<at::Tensor> trainedParameters() const = 0;
    /// Of benign images and benign images that become decoys.
    virtual Step step(const at::Tensor &images, const at::Tensor &decoys) const = 0;
    /// Keeps the network for AttackSetup::generatorPath. Throws Error{WriteFailed}.
    virtual void save(const std::string &path) const = 0;
};

} // namespace drm
