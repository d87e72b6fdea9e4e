// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StopOnSignal.h"

#include "core/base/RunControl.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace drm {

namespace {

// A handler may do little more than set a lock-free flag; it cannot reach an object.
std::atomic<bool> signalSeen{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteSignal(int)
{
    signalSeen.store(true);
}

void handleStopSignals(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopOnSignal::StopOnSignal(RunControl &control)
    : m_control(control)
{
    signalSeen = false;
    // SA_RESETHAND gives the second signal its usual effect.
    handleStopSignals(noteSignal, static_cast<int>(SA_RESTART | SA_RESETHAND));
    m_watcher = std::thread(&StopOnSignal::watch, this);
}

StopOnSignal::~StopOnSignal()
{
    m_finished = true;
    m_watcher.join();
    handleStopSignals(SIG_DFL, 0);
}

void StopOnSignal::watch()
{
    while (!m_finished) {
        if (signalSeen.exchange(false)) {
            m_control.requestStop();
            // The progress has the line that the cursor is in.
            std::fprintf(stderr, "%sdrmguard: Stopping ... (a second Ctrl+C ends at once)\n",
                         isatty(STDERR_FILENO) != 0 ? "\r\x1b[K" : "");
            std::fflush(stderr);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

} // namespace drm
