// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <mutex>
#include <utility>

namespace drm {

/// Owns an HDF5 identifier of any kind and closes it. Lives only while an H5Lock is held. For H5File and H5Guard alone.
class H5Handle {
public:
    using Closer = herr_t (*)(hid_t);

    H5Handle(hid_t id, Closer closer)
        : m_id(id)
        , m_closer(closer)
    {
    }
    H5Handle(H5Handle &&other) noexcept
        : m_id(std::exchange(other.m_id, -1))
        , m_closer(other.m_closer)
    {
    }
    H5Handle &operator=(H5Handle &&other) noexcept
    {
        std::swap(m_id, other.m_id);
        std::swap(m_closer, other.m_closer);
        return *this;
    }
    ~H5Handle()
    {
        if (m_id >= 0)
            m_closer(m_id);
    }

    bool valid() const { return m_id >= 0; }
    operator hid_t() const { return m_id; }

private:
    hid_t m_id;
    Closer m_closer;
};

/// Holds the process-wide lock of HDF5, which is not safe to call from two threads in every build, and keeps HDF5 from
/// printing errors and from loading filter plugins.
class H5Lock {
public:
    H5Lock();

private:
    std::lock_guard<std::recursive_mutex> m_guard;
};

} // namespace drm
