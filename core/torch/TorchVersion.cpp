// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/TorchVersion.h"

#include <torch/version.h>

namespace drm {

std::string libtorchVersion()
{
    return TORCH_VERSION;
}

} // namespace drm
