// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/LeaveWithin.h"

#include <thread>
#include <unistd.h>

namespace drm {

void leaveWithin(std::chrono::milliseconds time, int code)
{
    // Detached: it ends with the process, whichever way that goes.
    std::thread([time, code] {
        std::this_thread::sleep_for(time);
        _exit(code);
    }).detach();
}

} // namespace drm
