// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/LabAttacks.h"

#include "core/base/Text.h"

#include <algorithm>

namespace drm {

namespace {

std::vector<AttackKnob> knobsOfTwo()
{
    std::vector<AttackKnob> knobs;
    for (const AttackKind *kind : attacksOf("two")) {
        for (const AttackKnob &knob : kind->facts.knobs) {
            const bool taken = std::any_of(knobs.begin(), knobs.end(),
                                           [&](const AttackKnob &known) { return known.option == knob.option; });
            if (!taken)
                knobs.push_back(knob);
        }
    }
    return knobs;
}

} // namespace

const std::vector<AttackFacts> &labChoices()
{
    static const std::vector<AttackFacts> choices = [] {
        std::vector<AttackFacts> all;
        all.push_back({"none",
                       DRM_TEXT("Attack", "None (benign)"),
                       DRM_TEXT("Attack", "No backdoor: the model learns the images as they are."),
                       {}});
        for (const AttackKind *kind : attackKinds())
            all.push_back(kind->facts);
        all.push_back({"two", DRM_TEXT("Attack", "Two (BadNets and Blended)"),
                       DRM_TEXT("Attack",
                                "Two backdoors in one model: a BadNets square and a Blended pattern, each with its own "
                                "target."),
                       knobsOfTwo()});
        return all;
    }();
    return choices;
}

const std::vector<std::string> &labAttacks()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const AttackFacts &choice : labChoices())
            all.push_back(choice.name);
        return all;
    }();
    return names;
}

std::vector<const AttackKind *> attacksOf(const std::string &choice)
{
    if (choice == "none")
        return {};
    if (choice == "two")
        return {&attackKind("badnets"), &attackKind("blended")};
    return {&attackKind(choice)};
}

const std::vector<AttackKnob> &labKnobs(const std::string &choice)
{
    static const std::vector<AttackKnob> none;
    const auto found = std::find_if(labChoices().begin(), labChoices().end(),
                                    [&](const AttackFacts &known) { return known.name == choice; });
    return found == labChoices().end() ? none : found->knobs;
}

} // namespace drm
