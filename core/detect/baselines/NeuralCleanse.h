// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/PatchHypothesis.h"

#include <memory>

namespace drm {

/// Neural Cleanse (Wang et al., S&P 2019), and NC-R, its form for regression, a baseline. A mask and a pattern as in
/// PatchHypothesis, one lane for each target, with the original's Adam (learning rate 0.1) and its steered weight of
/// the mask's size:
///
///   loss_k = L(f(A(x)), y_k) + weight_k · mean mask
///
/// L for regression: squared distance from y_k in benign standard deviations, mean over outputs and images. A trigger
/// works where that is below ScanParams::successVariance on unseen images. One more lane has its y as a variable, as
/// DRMGuard's authors let it be. L for classes, the original: cross-entropy to class k; it works at 99 % of the images.
///
/// Rule, the original's: with norms n of the masks over the fixed targets, the anomaly index is
/// (median n - least n) / (1.4826 · median |n - median n|), and above 2 a backdoor is called.
class NeuralCleanse : public PatchHypothesis {
public:
    /// targets: K×d in label units. outputVariance: d, of benign answers.
    static std::unique_ptr<NeuralCleanse> forTargets(const at::Tensor &targets, const at::Tensor &outputVariance,
                                                     std::int64_t channels, std::int64_t height, std::int64_t width,
                                                     at::Generator generator);
    /// The model's outputs are the logits of that many classes; lane k aims at class k.
    static std::unique_ptr<NeuralCleanse> forClasses(std::int64_t classes, std::int64_t channels, std::int64_t height,
                                                     std::int64_t width, at::Device device, at::Generator generator);

    std::string name() const override { return "neural-cleanse"; }
    double learningRate() const override { return 0.1; }
    std::vector<at::Tensor> parameters() override;
    std::vector<at::Tensor> state() override;
    std::optional<Aim> aim(const SearchPass &pass) const override;

    /// Of one that is to be held against `norms`, one or more; 0 where it is no smaller than their median.
    static double anomalyIndex(double norm, const std::vector<double> &norms);

private:
    using PatchHypothesis::PatchHypothesis;

    at::Tensor m_targets; ///< K×d; undefined for classes
    at::Tensor m_free; ///< 1×d, the target that is a variable; undefined for classes
    at::Tensor m_outputVariance;
};

} // namespace drm
