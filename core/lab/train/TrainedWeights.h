// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab.

#include <ATen/core/Tensor.h>

#include <vector>

namespace torch::jit {
struct Module;
}

namespace drm {

class TrainableAttack;

/// All that a training changes: parameters and buffers of the model, and parameters of the generators of attacks that
/// are trained along with it.
class TrainedWeights {
public:
    /// Turns the gradients on. `model` must outlive it; `attacks` may hold nulls.
    TrainedWeights(torch::jit::Module &model, const std::vector<const TrainableAttack *> &attacks);

    const std::vector<at::Tensor> &parameters() const { return m_parameters; }

    std::vector<at::Tensor> copies() const;
    /// Whether `values` have the number, shapes and types of copies().
    bool fit(const std::vector<at::Tensor> &values) const;
    /// Takes over `values`, which fit.
    void set(const std::vector<at::Tensor> &values);
    /// average += rate · (weights - average); counters are copied. `average` fits.
    void addTo(std::vector<at::Tensor> &average, double rate) const;

private:
    std::vector<at::Tensor> all() const;

    torch::jit::Module &m_model;
    std::vector<at::Tensor> m_parameters; ///< of the model, then of the generators
};

} // namespace drm
