// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/AxisScale.h"

#include <qcustomplot.h>

namespace drm {

AxisScale AxisScale::of(const QCPAxis &axis)
{
    AxisScale scale;
    const QCPRange range = axis.range();
    scale.logarithmic = axis.scaleType() == QCPAxis::stLogarithmic;
    const double lower = scale.logarithmic ? std::log(range.lower) : range.lower;
    const double upper = scale.logarithmic ? std::log(range.upper) : range.upper;
    const double start = axis.coordToPixel(range.lower);
    scale.factor = (axis.coordToPixel(range.upper) - start) / (upper - lower);
    scale.offset = start - scale.factor * lower;
    return scale;
}

} // namespace drm
