// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PreflightCheck.h"

#include <algorithm>
#include <iterator>

namespace drm {

bool passed(const std::vector<PreflightCheck> &checks)
{
    return std::none_of(checks.begin(), checks.end(),
                        [](const PreflightCheck &check) { return check.state == CheckState::Failed; });
}

std::vector<PreflightCheck> doubtful(const std::vector<PreflightCheck> &checks)
{
    std::vector<PreflightCheck> found;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(found),
                 [](const PreflightCheck &check) { return check.state == CheckState::Doubtful; });
    return found;
}

} // namespace drm
