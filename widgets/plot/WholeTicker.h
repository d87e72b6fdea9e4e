// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/LocalTicker.h"

#include <algorithm>
#include <cmath>

namespace drm {

/// Of what is counted: there is no epoch 2.5.
class WholeTicker : public LocalTicker<QCPAxisTicker> {
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
};

} // namespace drm
