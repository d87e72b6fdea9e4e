// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// The present time, ISO 8601: "2026-11-28T18:15:44Z".
std::string utcNow();

} // namespace drm
