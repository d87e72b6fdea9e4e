// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace drm {

/// In the standard alphabet, padded, in one line.
std::string toBase64(std::string_view bytes);

} // namespace drm
