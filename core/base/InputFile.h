// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace drm {

/// The bytes of a small text file. `what` names its purpose in messages: "a truth file". Throws Error: FileNotFound
/// where it cannot be read, CorruptFile where it is larger than `maxBytes`.
std::string readTextFile(const std::string &path, std::size_t maxBytes, const std::string &what);

} // namespace drm
