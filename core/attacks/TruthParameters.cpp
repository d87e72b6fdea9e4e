// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/TruthParameters.h"

#include "core/base/Error.h"

#include <algorithm>

namespace drm {

const std::vector<double> &TruthParameters::numbers(const char *name, std::size_t count) const
{
    for (const auto &[key, values] : m_parameters)
        if (key == name && values.size() == count)
            return values;
    throw Error(
        ErrorKind::CorruptFile,
        Message{DRM_TEXT("Engine", "The truth of this %1 model does not say '%2' of its trigger."), {m_kind, name}});
}

int TruthParameters::whole(const char *name) const
{
    return static_cast<int>(std::clamp(number(name), -1e9, 1e9));
}

std::uint32_t TruthParameters::seed(const char *name) const
{
    return static_cast<std::uint32_t>(std::clamp(number(name), 0.0, 4294967295.0));
}

std::array<float, 3> TruthParameters::colour(const char *name) const
{
    const std::vector<double> &rgb = numbers(name, 3);
    return {static_cast<float>(rgb[0]), static_cast<float>(rgb[1]), static_cast<float>(rgb[2])};
}

} // namespace drm
