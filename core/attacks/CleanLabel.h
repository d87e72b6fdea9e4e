// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/BadNets.h"

namespace drm {

/// Clean-label (label-consistent) attack (Turner et al., arXiv 1912.02771), for regression: the trigger is a square as
/// in BadNets, but it is stamped only on training images whose own label lies near the target, and labels stay as they
/// are. These images are first made hard to learn (lab/HardToLearn), so that the square is the easier thing to learn.
class CleanLabel : public BadNets {
public:
    using BadNets::BadNets;

    std::string kind() const override { return "clean-label"; }
    bool keepsLabels() const override { return true; }
};

} // namespace drm
