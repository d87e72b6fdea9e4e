// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace drm {

/// In the standard alphabet, padded, in one line.
std::string toBase64(std::string_view bytes);

/// Of text in the standard or the URL-safe alphabet, padded, without any blank; nothing where it is not exactly that,
/// or where its last digit holds bits that say nothing.
std::optional<std::string> fromBase64(std::string text);

} // namespace drm
