// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/MitigationTypes.h"

#include "core/base/Error.h"

#include <algorithm>

namespace drm {

double inDeviations(const std::vector<double> &errors, const std::vector<double> &labelStd)
{
    double sum = 0;
    for (std::size_t j = 0; j < errors.size(); ++j)
        sum += errors[j] / labelStd.at(j);
    return sum / static_cast<double>(std::max<std::size_t>(1, errors.size()));
}

const std::vector<std::string> &mitigationMethodNames()
{
    static const std::vector<std::string> names{"drmguard", "fine-tune", "fine-prune", "anp"};
    return names;
}

const char *toString(MitigationMethod method)
{
    return mitigationMethodNames().at(static_cast<std::size_t>(method)).c_str();
}

MitigationMethod mitigationMethodFromString(const std::string &name)
{
    const std::vector<std::string> &names = mitigationMethodNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "There is no mitigation '%1'; use drmguard, fine-tune, fine-prune or anp."),
                    {name}});
    return static_cast<MitigationMethod>(found - names.begin());
}

std::vector<std::string> mitigationTerms()
{
    return {"clean error", "AE", "DAE"};
}

} // namespace drm
