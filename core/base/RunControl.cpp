// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RunControl.h"

namespace drm {

void RunControl::requestStop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
}

void RunControl::setPaused(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_all();
}

bool RunControl::proceed()
{
    if (m_parent && !m_parent->proceed())
        return false;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || !m_paused; });
    return !m_stop;
}

} // namespace drm
