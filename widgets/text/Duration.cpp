// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Duration.h"

#include "widgets/text/NumberText.h"

#include <algorithm>
#include <cmath>

namespace drm {

QString Duration::text(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    const auto whole = static_cast<qint64>(std::min(seconds, 1e12));
    if (whole < 60)
        return tr("%1 s").arg(NumberText::fixed(seconds, 1));
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString Duration::rounded(double seconds)
{
    if (seconds < 0 || !std::isfinite(seconds))
        return {};
    if (seconds < 60)
        return tr("%1 s").arg(static_cast<int>(std::ceil(seconds / 5.0) * 5));
    if (seconds < 3600)
        return tr("%1 min").arg(static_cast<int>(std::ceil(seconds / 60.0)));
    return tr("%1 h").arg(NumberText::fixed(std::min(seconds, 1e9) / 3600.0, 1));
}

} // namespace drm
