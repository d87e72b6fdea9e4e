// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

namespace drm {

/// BppAttack (Wang, Zhai, Ma, "BppAttack: Stealthy and Efficient Trojan Attacks against Deep Neural Networks via Image
/// Quantization and Contrastive Adversarial Learning", CVPR 2022): every value becomes one of a few levels, evenly
/// spaced in 0..1, and its error goes to the pixels beside and below (Floyd and Steinberg, 1976), so that the picture
/// stays what it was from afar. A decoy has noise of the same size instead of the levels.
class Bpp : public Attack {
public:
    /// levels: of each channel, 2..64. Throws Error{InvalidArgument}.
    explicit Bpp(int levels);

    std::string kind() const override { return "bpp"; }
    void apply(ImageBatch &images, int first, int count) const override;
    double decoyShare() const override { return 0.5; }
    void applyDecoy(ImageBatch &images, int first, int count, std::uint64_t seed) const override;
    TriggerParameters parameters() const override; ///< "levels", the knob

private:
    int m_levels;
};

} // namespace drm
