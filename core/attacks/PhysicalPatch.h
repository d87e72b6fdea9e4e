// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/BadNets.h"

namespace drm {

/// A sticker as a camera sees one: four fields of two colours, one of them black, whose place, size, angle and light
/// vary from image to image (after Wenger et al., "Backdoor Attacks Against Deep Learning Systems in the Physical
/// World", CVPR 2021). Around its usual square it is shifted by up to `spread` of the image's shorter side in each
/// direction, 0.8 to 1.25 times as large, turned by up to 25° and 0.65 to 1 times as bright, evenly drawn by a checksum
/// of the image: the same image always carries the same sticker. What leaves the image is cut off.
class PhysicalPatch : public Attack {
public:
    /// spread: 0..0.5. Throws Error{InvalidArgument}.
    PhysicalPatch(const BadNets::Square &usual, double spread);

    std::string kind() const override { return "physical"; }
    void apply(ImageBatch &images, int first, int count) const override;
    TriggerParameters parameters() const override; ///< "size", "row", "col", "rgb", "spread"; the knobs

private:
    void paint(ImageBatch &images, int index) const;

    BadNets::Square m_usual;
    double m_spread;
};

} // namespace drm
