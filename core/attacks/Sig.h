// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

namespace drm {

/// SIG (Barni, Kallas, Tondi, "A New Backdoor Attack in CNNs by Training Set Corruption Without Label Poisoning", ICIP
/// 2019): a faint wave across the image, A(x)(i, j) = clamp(x(i, j) + amplitude · sin(2π frequency · j / W), 0, 1), the
/// same in every row i and channel. Unlike in the paper, poisoned images get the target as their label.
class Sig : public Attack {
public:
    /// amplitude: 0.01..1; frequency: whole periods across the image, 1..256. Throws Error{InvalidArgument}.
    Sig(double amplitude, int frequency);

    std::string kind() const override { return "sig"; }
    void apply(ImageBatch &images, int first, int count) const override;
    TriggerParameters parameters() const override; ///< "amplitude", "frequency", the knobs

private:
    double m_amplitude;
    int m_frequency;
};

} // namespace drm
