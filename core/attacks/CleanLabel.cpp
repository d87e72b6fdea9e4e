// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/CleanLabel.h"

#include "core/base/Text.h"

namespace drm {

const AttackKind &cleanLabelAttack()
{
    constexpr float share = 1.4F; // without wrong labels a trigger is harder to learn, and so it is larger
    static const AttackKind kind{
        {"clean-label", DRM_TEXT("Attack", "Clean-label"),
         DRM_TEXT("Attack",
                  "A square as in BadNets, put in training only on images whose true label lies near the target, so "
                  "that no label looks wrong."),
         BadNets::squareKnobs(
             DRM_TEXT("Attack", "Edge of the square. Where it is drawn, about a seventh of the image.")),
         /*keepsLabels=*/true},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<CleanLabel>(BadNets::drawSquare(settings, setup, share));
        },
        [](const TruthParameters &parameters, const AttackSetup &) -> std::unique_ptr<Attack> {
            return std::make_unique<CleanLabel>(BadNets::squareOf(parameters));
        },
        0.035}; // more would reach far from the target
    return kind;
}

} // namespace drm
