// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>

namespace drm {

class RunControl;

/// While it lives, the first SIGINT or SIGTERM asks `control` to stop, so that the engine keeps what it has, and is
/// acknowledged on standard error; the second ends the process at once. One at a time.
class StopOnSignal {
public:
    explicit StopOnSignal(RunControl &control);
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;

private:
    void watch();

    RunControl &m_control;
    std::atomic<bool> m_finished{false};
    std::thread m_watcher;
};

} // namespace drm
