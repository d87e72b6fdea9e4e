// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AttackSettings.h"

#include <algorithm>
#include <cmath>

namespace drm {

std::optional<double> AttackSettings::number(const std::string &knob) const
{
    const auto found = knobs.find(knob);
    if (found == knobs.end() || found->second.size() != 1)
        return std::nullopt;
    return found->second.front();
}

std::optional<int> AttackSettings::whole(const std::string &knob) const
{
    const std::optional<double> value = number(knob);
    if (!value)
        return std::nullopt;
    return static_cast<int>(std::lround(std::clamp(*value, -1e9, 1e9)));
}

std::optional<std::array<float, 3>> AttackSettings::colour(const std::string &knob) const
{
    const auto found = knobs.find(knob);
    if (found == knobs.end() || found->second.size() != 3)
        return std::nullopt;
    const KnobValue &rgb = found->second;
    return std::array<float, 3>{static_cast<float>(rgb[0]), static_cast<float>(rgb[1]), static_cast<float>(rgb[2])};
}

} // namespace drm
