// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ScanParams.h"

#include "core/base/Error.h"

namespace drm {

const char *toString(Objective objective)
{
    return objective == Objective::Maps ? "maps" : "gathered";
}

Objective objectiveFromString(const std::string &name)
{
    for (const Objective objective : {Objective::Maps, Objective::Gathered})
        if (name == toString(objective))
            return objective;
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no objective '%1'; use maps or gathered."), {name.substr(0, 40)}});
}

const char *toString(Budget budget)
{
    switch (budget) {
    case Budget::Quick:
        return "quick";
    case Budget::Thorough:
        return "thorough";
    case Budget::Standard:
        break;
    }
    return "standard";
}

Budget budgetFromString(const std::string &name)
{
    for (const Budget budget : {Budget::Quick, Budget::Standard, Budget::Thorough})
        if (name == toString(budget))
            return budget;
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no budget '%1'; use quick, standard or thorough."), {name}});
}

} // namespace drm
