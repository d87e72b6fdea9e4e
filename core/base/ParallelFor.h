// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace drm {

/// Calls work(0) to work(count-1), each once, from this thread and from as many others as the machine has cores, in any
/// order. Once one of them throws, no further ones begin; of those that threw, the one of the lowest number is thrown.
void parallelFor(int count, const std::function<void(int)> &work);

} // namespace drm
