// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/FeatureGeometry.h"
#include "core/triggers/GenerativeHypothesis.h"

namespace drm {

/// FeatureRE (Wang et al., NeurIPS 2022) for regression, FeatureRE-R, a baseline. A generator A (the U-Net of
/// GenerativeHypothesis), a mask s in 0..1 over the m features, and a target y as a variable:
///
///   loss = mean ((h((1 - s) F(x) + s t) - y)² / benign output variance)
///        + over(mean |A(x) - x|, 0.15) + over(std(s F(A(x))) / std(s F(x)), 0.3) + over(mean s, 0.1)
///
/// with t = mean of F(A(x)) over the batch, h the linear head, over(v, bound) = max(0, v / bound - 1). The three terms
/// are the original's constraints: the trigger changes the image little, the masked features hardly vary, and there are
/// few of them. The original's cross-entropy to a class became the squared distance from y.
///
/// Rule: the original calls a backdoor where the recovered trigger's success rate is high. Here that is the share of
/// the answers' variance that A takes away on unseen images, and 0.9 is the threshold.
class FeatureRe : public GenerativeHypothesis {
public:
    /// weight: d×m, bias: d, of the head.
    FeatureRe(std::int64_t channels, const at::Tensor &weight, const at::Tensor &bias, const BenignSpread &spread,
              at::Generator generator, Precision precision = Precision::Full);

    std::string name() const override { return "featurere"; }
    std::vector<at::Tensor> parameters() override;
    std::vector<at::Tensor> state() override;
    std::optional<Aim> aim(const SearchPass &pass) const override;

    static constexpr double threshold = 0.9; ///< share of the variance that is taken away

private:
    at::Tensor m_weight;
    at::Tensor m_bias;
    at::Tensor m_outputVariance;
    at::Tensor m_mask; ///< m, before the sigmoid
    at::Tensor m_target; ///< d
};

} // namespace drm
