// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

#include <vector>

namespace drm {

/// Blended injection (Chen et al., arXiv 1712.05526): A(x) = (1 - a) x + a p, one pattern p over the whole image.
/// p is noise, evenly distributed in 0..1 in each channel: cells × cells squares, drawn from `seed`.
class Blended : public Attack {
public:
    /// share a: 0.02..1; cells: 1..512; seed: 0..2³²-1 (a JSON number holds it exactly).
    /// Throws Error{InvalidArgument}.
    Blended(double share, int cells, std::uint32_t seed, int channels, int height, int width);

    std::string kind() const override { return "blended"; }
    void apply(ImageBatch &images, int first, int count) const override;
    /// "share", "cells", "pattern_seed"; the first two are its knobs.
    TriggerParameters parameters() const override;

private:
    double m_share;
    int m_cells;
    std::uint32_t m_seed;
    ImageBatch m_pattern; ///< one image
};

} // namespace drm
