// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <exception>
#include <system_error>

namespace drm {

/// What the system says by the number `error` (errno), without an end: "No such file or directory". The system has its
/// own words in its own language, so these are ours; the rare ones are "error number 5".
Message systemText(int error);
Message systemText(const std::error_code &error);

/// What an exception says that is no Error, as a whole sentence: of the file system in our words, of the memory, or of
/// a library, whose first line is marked as its own.
Message foreignText(const std::exception &error);

} // namespace drm
