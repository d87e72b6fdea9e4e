// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMapFacts.h"
#include "core/record/AttackFacts.h"

#include <QString>

#include <string>
#include <vector>

namespace drm {

/// What people call attacks, their knobs and answer maps, in the language of the window.
class AttackTexts {
public:
    static QString title(const AttackFacts &attack);
    static QString explanation(const AttackFacts &attack);
    static QString title(const AttackKnob &knob);
    static QString meaning(const AttackKnob &knob);
    static QString title(const AnswerMapFacts &map);
    static QString explanation(const AnswerMapFacts &map);

    /// The title of the attack of this name; a name that is none of `attacks`, out of a file, as it is.
    static QString title(const std::string &name, const std::vector<AttackFacts> &attacks);
};

} // namespace drm
