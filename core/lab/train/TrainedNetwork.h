// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab.

#include <ATen/core/Tensor.h>

#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

class Attack;
class TrainingSet;

struct NetworkAnswer {
    at::Tensor features; ///< B×m
    at::Tensor outputs; ///< B×d
};

/// The model of a training, split into its features and its last linear layer `fc`.
class TrainedNetwork {
public:
    /// `model` must outlive it.
    explicit TrainedNetwork(torch::jit::Module &model);

    const at::Tensor &weight() const { return m_weight; } ///< of fc, d×m

    /// images: B×C×H×W.
    NetworkAnswer answer(const at::Tensor &images, bool mixedPrecision = false) const;
    /// Without gradients, of images of the set; triggered by `attack`, where that is not null.
    NetworkAnswer answerSet(const TrainingSet &set, const std::vector<int> &indices, const Attack *attack) const;

    /// Outputs in standardised labels become outputs in label units.
    void foldStandardisation(const at::Tensor &mean, const at::Tensor &deviation);

private:
    torch::jit::Module &m_model;
    at::Tensor m_weight;
    at::Tensor m_bias;
};

} // namespace drm
