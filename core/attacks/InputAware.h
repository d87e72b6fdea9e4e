// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"
#include "core/attacks/TrainableAttack.h"

#include <memory>

namespace torch::jit {
struct Module;
}

namespace drm {

/// Input-aware dynamic attack (Nguyen and Tran, arXiv 2010.08138): a generator makes another trigger for each image,
/// A(x) = clamp(x + g(x), 0, 1), |g| <= strength. g is trained along with the model; a trigger made for another image
/// must not work (cross triggers, the decoys here): x_i + g(x_j) keeps its label. Before that training g is random.
///
/// g: three convolutions down to a quarter of the size, three up, ReLU between, strength · tanh at the end.
class InputAware : public Attack, public TrainableAttack {
public:
    /// strength: largest change of a value, 0.02..1. Throws Error{InvalidArgument}.
    InputAware(double strength, std::uint64_t seed, int channels);
    /// A trained generator that save() wrote. Throws Error: FileNotFound, CorruptFile.
    InputAware(double strength, const std::string &generatorPath);
    ~InputAware() override;

    std::string kind() const override { return "input-aware"; }
    void apply(ImageBatch &images, int first, int count) const override;
    double decoyShare() const override { return 1; }
    /// x_i + g(x_j), j the next image of the range; needs two images or more.
    void applyDecoy(ImageBatch &images, int first, int count, std::uint64_t seed) const override;
    TriggerParameters parameters() const override; ///< "strength", the knob
    const TrainableAttack *trainable() const override { return this; }

    std::vector<at::Tensor> trainedParameters() const override;
    /// The penalty is the diversity loss: how far images lie apart, by how far their triggers do.
    Step step(const at::Tensor &images, const at::Tensor &decoys) const override;
    void save(const std::string &path) const override;

    /// TorchScript: forward(x) → g(x), N×C×H×W.
    torch::jit::Module &generator() const { return *m_generator; }

private:
    double m_strength;
    std::unique_ptr<torch::jit::Module> m_generator;
};

} // namespace drm
