// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>

namespace drm {

/// While it lives, and is active, convolutions compute in bfloat16; weights and their gradients, batch
/// norms, head and loss stay in float32.
class MixedPrecision {
public:
    explicit MixedPrecision(bool active)
        : m_active(active)
    {
        if (!m_active)
            return;
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(true);
    }
    ~MixedPrecision()
    {
        if (!m_active)
            return;
        at::autocast::clear_cache(); // the weights change with the next step
        at::autocast::set_cpu_enabled(false);
    }
    MixedPrecision(const MixedPrecision &) = delete;
    MixedPrecision &operator=(const MixedPrecision &) = delete;

private:
    const bool m_active;
};

} // namespace drm
