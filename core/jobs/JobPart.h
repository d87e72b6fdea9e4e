// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"

#include <string>

namespace drm {

/// The observer of a part of a job: passes on to `whole` all that the part reports, its progress as that from `first`
/// to `last` of the whole (0..1), its stages behind `prefix`, and its phases behind the `phasesBefore` of earlier
/// parts. The time left of the whole is reckoned at the pace of this part. `whole` must outlive it.
RunObserver observerOfPart(const RunControl &whole, double first, double last, const std::string &prefix = {},
                           int phasesBefore = 0);

} // namespace drm
