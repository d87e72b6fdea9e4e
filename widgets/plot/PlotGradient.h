// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace drm {

/// Colours of heat maps, told apart in every kind of colour vision and in grey: viridis. NaN is transparent.
class PlotGradient {
public:
    static QCPColorGradient brightHigh();
    static QCPColorGradient brightLow(double opacity = 1); ///< for numbers of which the low ones matter
};

} // namespace drm
