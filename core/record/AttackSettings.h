// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace drm {

/// The knobs of an attack. What is left open is drawn from `seed`, so that models of a zoo differ.
struct AttackSettings {
    std::string kind = "badnets";
    std::uint64_t seed = 0;
    /// blended: share of the pattern, 0.02..1 (open: 0.12..0.2); wanet: mean displacement in pixels of a 64-pixel
    /// image, 0.1..8 (open: 1.5); input-aware: largest change of a value, 0.02..1 (open: 0.2); others: not used.
    std::optional<double> strength;
    /// badnets, clean-label: edge in pixels (open: about a tenth of the image, a seventh for
    /// clean-label); wanet: control grid, 2..32 (open: 8);
    /// blended: cells across the image, 1..512 (open: 8, 16 or 64).
    std::optional<int> size;
    std::optional<int> row; ///< badnets, clean-label: of the top left corner
    std::optional<int> column;
    std::optional<std::array<float, 3>> colour; ///< badnets, clean-label: RGB 0..1 (open: a corner of the colour cube)
};

} // namespace drm
