// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <cstddef>
#include <string>

namespace drm {

/// The bytes of a plain file, read once and whole. `what` names its purpose in messages: "a truth file". Throws Error:
/// FileNotFound where it cannot be read or is no plain file (a pipe or a device could block, or never end), CorruptFile
/// where it is larger than `maxBytes`.
std::string readPlainFile(const std::string &path, std::size_t maxBytes, const Message &what);

} // namespace drm
