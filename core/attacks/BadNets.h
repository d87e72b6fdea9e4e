// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

#include <array>

namespace drm {

/// BadNets (Gu et al., arXiv 1708.06733): a square of one colour at one place.
/// A(x) = (1 - m) x + m c, with m = 1 on rows row .. row + size - 1 and columns column .. column + size - 1, else 0.
class BadNets : public Attack {
public:
    struct Square {
        int row = 0;
        int column = 0;
        int size = 0;
        std::array<float, 3> colour{};
    };

    /// "size", "row", "col", "rgb". `sizeMeaning`: a sentence on the edge of the square.
    static std::vector<AttackKnob> squareKnobs(const std::string &sizeMeaning);
    /// What is left open is drawn; its edge from `share` · (0.095..0.125) of the image's.
    /// Throws Error{InvalidArgument} where the square does not fit into the image.
    static Square drawSquare(const AttackSettings &settings, const AttackSetup &setup, float share);
    static Square squareOf(const TruthParameters &parameters);

    explicit BadNets(const Square &square)
        : BadNets(square.row, square.column, square.size, square.colour)
    {
    }
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
