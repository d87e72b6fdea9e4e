// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace drm {

/// How long a thread may take to notice that it is to end.
constexpr std::chrono::milliseconds leavePatience{5000};

/// Ends the process with `code` once this time is over, unless it has ended before: without destructors, because one
/// that waits for a thread in an endless call of a model's code would never return. Whatever has to be kept is to be
/// on disk by then.
void leaveWithin(std::chrono::milliseconds time, int code);

} // namespace drm
