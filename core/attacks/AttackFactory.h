// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/Attack.h"
#include "core/record/AttackSettings.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// The attacks the lab can plant, in the order in which they are offered: "badnets", "blended", "wanet", "input-aware",
/// "clean-label". ("two" plants BadNets and Blended in one model; it is a training, not an attack of its own.)
const std::vector<std::string> &attackKinds();

/// Throws Error{InvalidArgument} for an unknown kind, and for knobs that do not fit images of this shape.
std::unique_ptr<Attack> makeAttack(const AttackSettings &settings, int channels, int height, int width);

/// The attack of a truth file. `generatorPath`: the TorchScript file of an input-aware generator, else unused.
/// Throws Error: CorruptFile where parameters are missing, InvalidArgument where they are out of range, and what
/// examineModelFile throws for a generator.
std::unique_ptr<Attack> attackFromParameters(const std::string &kind, const TriggerParameters &parameters, int channels,
                                             int height, int width, const std::string &generatorPath);

} // namespace drm
