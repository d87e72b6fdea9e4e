// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanClock.h"

#include <algorithm>

namespace drm {

void ScanClock::advance(const std::string &part, double share)
{
    for (Part &known : m_parts) {
        if (known.name != part)
            continue;
        m_workSinceStart += known.work * std::max(0.0, share - known.share);
        known.share = std::max(known.share, share);
    }
}

void ScanClock::restore(const std::string &part, double share)
{
    for (Part &known : m_parts)
        if (known.name == part)
            known.share = std::max(known.share, share);
}

void ScanClock::assign(const std::string &reserve, const std::string &part)
{
    const auto kept =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &known) { return known.name == reserve; });
    if (kept != m_parts.end())
        kept->name = part;
}

void ScanClock::skip(const std::string &name)
{
    for (Part &part : m_parts)
        if (part.name.rfind(name, 0) == 0)
            part.share = 1;
}

double ScanClock::fraction() const
{
    double done = 0;
    double all = 0;
    for (const Part &part : m_parts) {
        done += part.work * part.share;
        all += part.work;
    }
    return all > 0 ? done / all : 0;
}

double ScanClock::secondsLeft() const
{
    double left = 0;
    double all = 0;
    for (const Part &part : m_parts) {
        left += part.work * (1 - part.share);
        all += part.work;
    }
    if (all <= 0 || m_workSinceStart < 0.01 * all)
        return -1;
    return secondsSinceStart() * left / m_workSinceStart;
}

} // namespace drm
