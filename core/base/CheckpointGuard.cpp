// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CheckpointGuard.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"

namespace drm {

void CheckpointGuard::attempt(const std::function<void()> &write)
{
    try {
        write();
        m_failing = false;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::WriteFailed)
            throw;
        if (!m_failing && m_control.observer().warning)
            m_control.observer().warning(
                Message{DRM_TEXT("Engine",
                                 "%1 The work goes on, and this is tried again; if it is ended before that succeeds, "
                                 "what was done since the last checkpoint is lost."),
                        {error.message()}});
        m_failing = true;
    }
}

} // namespace drm
