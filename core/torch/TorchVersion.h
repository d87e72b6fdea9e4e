// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

std::string libtorchVersion(); ///< "1.13.1"

} // namespace drm
