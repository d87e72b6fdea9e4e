// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Duration.h"

#include "widgets/text/NumberText.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

/// A number and its unit stand on one line.
QString together(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace

QString Duration::text(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    if (seconds < 59.95)
        return together(tr("%1 s").arg(NumberText::fixed(seconds, 1)));
    const qint64 whole = std::llround(std::min(seconds, 1e12));
    const qint64 minutes = whole < 3600 ? whole / 60 : std::llround(std::min(seconds, 1e12) / 60);
    if (minutes < 60)
        return together(whole % 60 == 0 ? tr("%1 min").arg(minutes) : tr("%1 min %2 s").arg(minutes).arg(whole % 60));
    return together(minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                                      : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60));
}

QString Duration::rounded(double seconds)
{
    if (seconds < 0 || !std::isfinite(seconds))
        return {};
    if (seconds < 60)
        return together(tr("%1 s").arg(static_cast<int>(std::ceil(seconds / 5.0) * 5)));
    if (seconds < 3600)
        return together(tr("%1 min").arg(static_cast<int>(std::ceil(seconds / 60.0))));
    return together(tr("%1 h").arg(NumberText::fixed(std::min(seconds, 1e9) / 3600.0, 1)));
}

} // namespace drm
