// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AttackKind.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"

// Every attack is a function of this name, in a file of its own. One line for each, in the order in which they are
// offered.
#define DRM_ATTACKS(ATTACK)                                                                                            \
    ATTACK(badNetsAttack)                                                                                              \
    ATTACK(blendedAttack)                                                                                              \
    ATTACK(waNetAttack)                                                                                                \
    ATTACK(inputAwareAttack)                                                                                           \
    ATTACK(cleanLabelAttack)                                                                                           \
    ATTACK(sigAttack)                                                                                                  \
    ATTACK(bppAttack)                                                                                                  \
    ATTACK(lowFrequencyAttack)                                                                                         \
    ATTACK(physicalPatchAttack)

namespace drm {

#define DRM_DECLARE(attack) const AttackKind &attack();
DRM_ATTACKS(DRM_DECLARE)
#undef DRM_DECLARE

namespace {

[[noreturn]] void refuseKnob(const AttackKnob &knob, const AttackFacts &attack)
{
    // English names it as it is typed; %6 and %7 are the titles that a window shows, for other languages.
    const char *text = knob.numbers() > 1 ? DRM_TEXT("Engine", "The knob '%1' of %2 takes %5 numbers of %3 to %4.")
        : knob.isWhole()                  ? DRM_TEXT("Engine", "The knob '%1' of %2 takes a whole number of %3 to %4.")
                                          : DRM_TEXT("Engine", "The knob '%1' of %2 takes a number of %3 to %4.");
    throw Error(ErrorKind::InvalidArgument,
                Message{text,
                        {knob.name, attack.name, formatNumber(knob.low, 6), formatNumber(knob.high, 6),
                         std::to_string(knob.numbers()), Message{knob.title, {}}, Message{attack.title, {}}}});
}

} // namespace

const std::vector<const AttackKind *> &attackKinds()
{
#define DRM_ENTRY(attack) &attack(),
    static const std::vector<const AttackKind *> all{DRM_ATTACKS(DRM_ENTRY)};
#undef DRM_ENTRY
    return all;
}

const AttackKind &attackKind(const std::string &name)
{
    std::string known;
    for (const AttackKind *kind : attackKinds()) {
        if (kind->facts.name == name)
            return *kind;
        known += (known.empty() ? "" : ", ") + kind->facts.name;
    }
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no attack '%1'; use one of %2."), {name.substr(0, 40), known}});
}

std::unique_ptr<Attack> makeAttack(const AttackSettings &settings, int channels, int height, int width)
{
    const AttackKind &kind = attackKind(settings.kind);
    for (const AttackKnob &knob : kind.facts.knobs) {
        const auto set = settings.knobs.find(knob.name);
        if (set != settings.knobs.end() && !knob.accepts(set->second))
            refuseKnob(knob, kind.facts);
    }
    return kind.make(settings, {channels, height, width});
}

std::unique_ptr<Attack> attackFromParameters(const std::string &kind, const TriggerParameters &parameters, int channels,
                                             int height, int width, const std::string &generatorPath)
{
    return attackKind(kind).makeAgain(TruthParameters(kind, parameters), {channels, height, width, generatorPath});
}

} // namespace drm
