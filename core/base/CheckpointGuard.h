// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace drm {

class RunControl;

/// A checkpoint that cannot be written, on a full disk for instance, is no reason to end the job that it protects.
class CheckpointGuard {
public:
    /// `control` must outlive it.
    explicit CheckpointGuard(const RunControl &control)
        : m_control(control)
    {
    }

    /// Calls `write`. An Error{WriteFailed} becomes a warning to the observer, one until writing has worked again.
    void attempt(const std::function<void()> &write);

private:
    const RunControl &m_control;
    bool m_failing = false;
};

} // namespace drm
