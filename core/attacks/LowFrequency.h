// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

#include <vector>

namespace drm {

/// A smooth picture is added to every image (after Zeng, Park, Mao, Jia, "Rethinking the Backdoor Attacks' Triggers: A
/// Frequency Perspective", ICCV 2021): A(x) = clamp(x + amplitude · p, 0, 1). In each channel p is a sum of the cosines
/// cos(π (i + ½) u / H) cos(π (j + ½) v / W), u and v of 0 to `frequency` without u = v = 0, with normal coefficients
/// of a seed, over its largest absolute value.
class LowFrequency : public Attack {
public:
    /// amplitude: 0.01..1; frequency: half waves across the image at most, 1..16. Throws Error{InvalidArgument}.
    LowFrequency(double amplitude, int frequency, std::uint32_t seed, int channels, int height, int width);

    std::string kind() const override { return "low-frequency"; }
    void apply(ImageBatch &images, int first, int count) const override;
    TriggerParameters parameters() const override; ///< "amplitude", "frequency", "picture_seed"
    KnobValues knobs() const override;

    const std::vector<float> &picture() const { return m_picture; } ///< C×H×W, -1..1

private:
    double m_amplitude;
    int m_frequency;
    std::uint32_t m_seed;
    int m_channels;
    int m_height;
    int m_width;
    std::vector<float> m_picture;
};

} // namespace drm
