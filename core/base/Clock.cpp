// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <ctime>

namespace drm {

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    gmtime_r(&now, &parts);
    char buffer[32];
    std::strftime(buffer, sizeof buffer, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return buffer;
}

} // namespace drm
