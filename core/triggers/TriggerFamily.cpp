// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/TriggerFamily.h"

#include "core/base/Error.h"

#include <algorithm>

// Every family is a function of this name, in a file of its own. One line for each, in the order of their searches.
#define DRM_FAMILIES(FAMILY)                                                                                           \
    FAMILY(patchFamily)                                                                                                \
    FAMILY(warpFamily)                                                                                                 \
    FAMILY(additiveFamily)                                                                                             \
    FAMILY(smoothFamily)                                                                                               \
    FAMILY(inputAwareFamily)                                                                                           \
    FAMILY(generativeFamily)

namespace drm {

#define DRM_DECLARE(family) const TriggerFamily &family();
DRM_FAMILIES(DRM_DECLARE)
#undef DRM_DECLARE

const std::vector<const TriggerFamily *> &triggerFamilies()
{
#define DRM_ENTRY(family) &family(),
    static const std::vector<const TriggerFamily *> all{DRM_FAMILIES(DRM_ENTRY)};
#undef DRM_ENTRY
    return all;
}

const TriggerFamily *findTriggerFamily(const std::string &name)
{
    const auto &all = triggerFamilies();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const TriggerFamily *family) { return name == family->name; });
    return found == all.end() ? nullptr : *found;
}

const TriggerFamily &triggerFamily(const std::string &name)
{
    if (const TriggerFamily *family = findTriggerFamily(name))
        return *family;
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "No family of triggers is called '%1'."), {name.substr(0, 40)}});
}

} // namespace drm
