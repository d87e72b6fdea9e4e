// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackSettings.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What is turned: forms choose an editor by it.
enum class KnobType {
    Number,
    WholeNumber,
    Colour, ///< RGB, 0..1
    Edge, ///< of the square that Row and Column place; pixels, as these
    Row, ///< of its top left corner
    Column,
};

/// A knob of an attack. Texts are English, translated in the context "Attack".
struct AttackKnob {
    std::string name; ///< in AttackSettings::knobs; unique within its attack
    std::string option; ///< on the command line, --OPTION, and in recipes; attacks may share one
    std::string title;
    std::string meaning; ///< a sentence
    KnobType type = KnobType::Number;
    double low = 0; ///< range, both ends included; of each number of a colour
    double high = 1;
    double step = 0.01;
    std::optional<double> usual = std::nullopt; ///< where it is left open; none: drawn from the seed
    std::string unit = {}; ///< "px"; empty: none

    std::size_t numbers() const { return type == KnobType::Colour ? 3 : 1; } ///< in its KnobValue
    bool isWhole() const { return type != KnobType::Number && type != KnobType::Colour; }
    bool accepts(const KnobValue &value) const; ///< as many numbers as it has, each in the range
    std::string acceptedText() const; ///< "a whole number of 1 to 16"
};

/// What people choose an attack by, and what they can turn. Texts as those of AttackKnob.
struct AttackFacts {
    std::string name; ///< in files and on the command line
    std::string title;
    std::string explanation; ///< a sentence
    std::vector<AttackKnob> knobs;
    bool keepsLabels = false; ///< poisoned images keep their labels, so that the answers can only become one
};

} // namespace drm
