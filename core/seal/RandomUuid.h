// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// A UUID of version 4 (RFC 4122).
std::string randomUuid();

} // namespace drm
