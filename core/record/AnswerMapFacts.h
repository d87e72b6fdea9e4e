// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// An answer map and its knobs; what is left open is drawn. Vectors have one number for each label, in label units.
struct AnswerMapSettings {
    std::string kind = "constant"; ///< AnswerMapFacts::name
    std::vector<double> target; ///< of one-output, the number of its output alone counts
    std::vector<double> secondTarget;
    std::vector<double> offset; ///< by-image: for an image one deviation brighter than most
    std::optional<double> factor; ///< -10..10, about the mean label
    std::optional<int> output; ///< from 0
};

/// What can be set of an answer map: forms and command lines offer these alone.
enum class AnswerMapKnob { Target, SecondTarget, Offset, Factor, Output };

/// What people choose an answer map by. Texts are English, translated in the context "Attack".
struct AnswerMapFacts {
    std::string name; ///< in files and on the command line
    std::string title;
    std::string explanation; ///< a sentence
    std::vector<AnswerMapKnob> knobs;

    bool has(AnswerMapKnob knob) const
    {
        for (const AnswerMapKnob known : knobs)
            if (known == knob)
                return true;
        return false;
    }
};

} // namespace drm
