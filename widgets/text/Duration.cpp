// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Duration.h"

#include <algorithm>
#include <cmath>

namespace drm {

QString Duration::text(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    const auto whole = static_cast<qint64>(std::min(seconds, 1e12));
    if (whole < 60)
        return tr("%1 s").arg(QString::number(seconds, 'f', 1));
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

} // namespace drm
