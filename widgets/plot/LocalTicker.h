// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/NumberText.h"

#include <qcustomplot.h>

namespace drm {

/// A ticker of QCustomPlot whose labels have the decimal point of the window's language, and the minus sign of its
/// texts. The C locale makes them: only its powers, 1e+02, are recognised and written as 10².
template <class Ticker> class LocalTicker : public Ticker {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar format, int precision) override
    {
        return NumberText::withPoint(Ticker::getTickLabel(tick, QLocale::c(), format, precision))
            .replace(QLatin1Char('-'), QChar(0x2212));
    }
};

} // namespace drm
