// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PreflightCheck.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace drm {

const char *toString(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return "passed";
    case CheckState::Warning:
        return "warning";
    case CheckState::Doubtful:
        return "doubtful";
    case CheckState::Failed:
        break;
    }
    return "failed";
}

bool passed(const std::vector<PreflightCheck> &checks)
{
    return std::none_of(
        checks.begin(), checks.end(), [](const PreflightCheck &check) { return check.state == CheckState::Failed; });
}

std::vector<PreflightCheck> doubtful(const std::vector<PreflightCheck> &checks)
{
    std::vector<PreflightCheck> found;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(found),
                 [](const PreflightCheck &check) { return check.state == CheckState::Doubtful; });
    return found;
}

Message checkTitle(const std::string &name)
{
    static const std::array<const char *, 18> names{
        DRM_TEXT("Engine", "size"),       DRM_TEXT("Engine", "count"),        DRM_TEXT("Engine", "pixels"),
        DRM_TEXT("Engine", "shape"),      DRM_TEXT("Engine", "opened"),       DRM_TEXT("Engine", "finite"),
        DRM_TEXT("Engine", "variation"),  DRM_TEXT("Engine", "head"),         DRM_TEXT("Engine", "code"),
        DRM_TEXT("Engine", "randomness"), DRM_TEXT("Engine", "batch"),        DRM_TEXT("Engine", "gradient"),
        DRM_TEXT("Engine", "rounding"),   DRM_TEXT("Engine", "frozen graph"), DRM_TEXT("Engine", "accuracy"),
        DRM_TEXT("Engine", "turns"),      DRM_TEXT("Engine", "range"),        DRM_TEXT("Engine", "channel order")};
    const auto known = std::find(names.begin(), names.end(), name);
    return known == names.end() ? Message::asIs(name) : Message{*known, {}};
}

} // namespace drm
