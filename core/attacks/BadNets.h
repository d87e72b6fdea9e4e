// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/Attack.h"

#include <array>

namespace drm {

/// BadNets (Gu et al., arXiv 1708.06733): a square of one colour at one place.
/// A(x) = (1 - m) x + m c, with m = 1 on rows row .. row + size - 1 and columns column .. column + size - 1, else 0.
class BadNets : public Attack {
public:
    /// Pixels from the top left corner; colour RGB 0..1 (grey images take the first number).
    /// Throws Error{InvalidArgument} for a size below 1, a negative place or a colour outside 0..1.
    BadNets(int row, int column, int size, const std::array<float, 3> &colour);

    std::string kind() const override { return "badnets"; }
    void apply(ImageBatch &images, int first, int count) const override;
    /// "size", "row", "col", "rgb".
    TriggerParameters parameters() const override;

private:
    int m_row;
    int m_column;
    int m_size;
    std::array<float, 3> m_colour;
};

} // namespace drm
