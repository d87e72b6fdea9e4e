// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

class QCPAxis;

namespace drm {

/// Plot coordinates to pixels, as QCPAxis::coordToPixel, for many numbers at once: the axis is asked only once.
struct AxisScale {
    double offset = 0;
    double factor = 1;
    bool logarithmic = false;

    static AxisScale of(const QCPAxis &axis);

    /// Not finite where the coordinate is not, or is 0 and below on a logarithmic axis.
    double pixel(double coordinate) const
    {
        return offset + factor * (logarithmic ? std::log(coordinate) : coordinate);
    }
};

} // namespace drm
