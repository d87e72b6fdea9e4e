// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/AttackKind.h"

#include <string>
#include <vector>

namespace drm {

/// What the lab can plant: "none", every attack, and "two", BadNets and Blended in one model, each with a target of its
/// own. In the order in which they are offered. A knob of "two" is that of the first attack that has its option.
const std::vector<AttackFacts> &labChoices();

/// Their names.
const std::vector<std::string> &labAttacks();

/// The attacks of a choice, one for each backdoor; none for "none".
/// Throws Error{InvalidArgument} for an unknown name.
std::vector<const AttackKind *> attacksOf(const std::string &choice);

/// The knobs of a choice; none for an unknown name.
const std::vector<AttackKnob> &labKnobs(const std::string &choice);

} // namespace drm
