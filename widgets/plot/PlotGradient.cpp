// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotGradient.h"

namespace drm {

QCPColorGradient PlotGradient::brightHigh()
{
    return brightLow().inverted();
}

QCPColorGradient PlotGradient::brightLow(double opacity)
{
    constexpr QRgb stops[] = {0xfffde725, 0xffaddc30, 0xff5ec962, 0xff28ae80, 0xff21918c,
                              0xff2c728e, 0xff3b528b, 0xff472d7b, 0xff440154};
    QCPColorGradient result;
    result.clearColorStops();
    for (int i = 0; i < 9; ++i) {
        QColor colour = QColor::fromRgb(stops[i]);
        colour.setAlphaF(static_cast<float>(opacity));
        result.setColorStopAt(i / 8.0, colour);
    }
    result.setNanHandling(QCPColorGradient::nhTransparent);
    return result;
}

} // namespace drm
