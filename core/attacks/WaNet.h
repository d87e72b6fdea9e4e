// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

#include <vector>

namespace drm {

/// WaNet (Nguyen and Tran, arXiv 2102.10369): A(x)(p) = x(p + field(p)), one smooth displacement field for all images.
/// A control grid of grid × grid displacements, each evenly distributed in -1..1, is divided by its mean absolute
/// value, multiplied by `pixels`, and enlarged to the image by bicubic interpolation (corners aligned). Bilinear
/// sampling, edges repeated. Decoys (the noise mode): field + jitter, an independent displacement of each pixel, evenly
/// distributed in ±3 `pixels` in both directions; a smaller jitter cannot be told from the trigger.
class WaNet : public Attack {
public:
    /// pixels: mean absolute displacement in image pixels, 0.1..32; grid: 2..32; seed: 0..2³²-1.
    /// Throws Error{InvalidArgument}.
    WaNet(double pixels, int grid, std::uint32_t seed, int height, int width);

    std::string kind() const override { return "wanet"; }
    void apply(ImageBatch &images, int first, int count) const override;
    double decoyShare() const override { return 0.5; }
    void applyDecoy(ImageBatch &images, int first, int count, std::uint64_t seed) const override;
    /// "pixels", "grid", "field_seed".
    TriggerParameters parameters() const override;
    /// "strength": `pixels` of an image of 64 pixels; "grid".
    KnobValues knobs() const override;

    /// Displacement in pixels, 2×H×W: to the right, then downwards.
    const std::vector<float> &field() const { return m_field; }

private:
    void checkShape(const ImageBatch &images, int first, int count) const;

    double m_pixels;
    int m_grid;
    std::uint32_t m_seed;
    int m_height;
    int m_width;
    std::vector<float> m_field;
};

} // namespace drm
