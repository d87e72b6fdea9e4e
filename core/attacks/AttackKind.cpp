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
    ATTACK(sigAttack)

namespace drm {

#define DRM_DECLARE(attack) const AttackKind &attack();
DRM_ATTACKS(DRM_DECLARE)
#undef DRM_DECLARE

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
                "There is no attack '" + name.substr(0, 40) + "'; use one of " + known + ".");
}

std::unique_ptr<Attack> makeAttack(const AttackSettings &settings, int channels, int height, int width)
{
    const AttackKind &kind = attackKind(settings.kind);
    for (const AttackKnob &knob : kind.facts.knobs) {
        const auto set = settings.knobs.find(knob.name);
        if (set != settings.knobs.end() && !knob.accepts(set->second))
            throw Error(ErrorKind::InvalidArgument,
                        "The knob '" + knob.name + "' of " + settings.kind + " takes " + knob.acceptedText() + ".");
    }
    return kind.make(settings, {channels, height, width});
}

std::unique_ptr<Attack> attackFromParameters(const std::string &kind, const TriggerParameters &parameters, int channels,
                                             int height, int width, const std::string &generatorPath)
{
    return attackKind(kind).makeAgain(TruthParameters(kind, parameters), {channels, height, width, generatorPath});
}

} // namespace drm
