// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What a knob of an attack is set to: one number, or three for a colour (RGB, 0..1).
using KnobValue = std::vector<double>;
using KnobValues = std::map<std::string, KnobValue>; ///< by AttackKnob::name

/// An attack and its knobs. What is left open is the attack's usual value or drawn from `seed`, so that models of a zoo
/// differ.
struct AttackSettings {
    std::string kind = "badnets";
    std::uint64_t seed = 0;
    KnobValues knobs; ///< those the attack does not have mean nothing to it

    /// None where the knob is left open.
    std::optional<double> number(const std::string &knob) const;
    std::optional<int> whole(const std::string &knob) const; ///< rounded
    std::optional<std::array<float, 3>> colour(const std::string &knob) const;
};

} // namespace drm
