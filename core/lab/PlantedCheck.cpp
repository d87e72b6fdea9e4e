// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/PlantedCheck.h"

#include "core/base/Text.h"

#include <algorithm>

namespace drm {

double cleanErrorOf(const TrainResult &result)
{
    double sum = 0;
    for (std::size_t j = 0; j < result.mae.size(); ++j)
        sum += result.mae[j] / result.labelStd[j];
    return sum / static_cast<double>(std::max<std::size_t>(result.mae.size(), 1));
}

std::vector<Message> whyNotPlanted(const TrainResult &backdoored, const TrainResult *twin)
{
    std::vector<Message> reasons;
    for (const BackdoorResult &backdoor : backdoored.backdoors) {
        for (std::size_t j = 0; j < backdoor.attackError.size(); ++j) {
            const double share = backdoor.attackError[j] / backdoored.labelStd[j];
            if (!(share < 0.25))
                reasons.push_back(Message{
                    DRM_TEXT("Engine",
                             "The attack error of output %1 is %2 label standard deviations; 0.25 is the limit."),
                    {std::to_string(j + 1), formatNumber(share)}});
        }
    }
    if (twin) {
        const double ratio = cleanErrorOf(backdoored) / cleanErrorOf(*twin);
        if (!(ratio <= 1.1))
            reasons.push_back(
                Message{DRM_TEXT("Engine", "The clean error is %1 times that of the benign twin; 1.1 is the limit."),
                        {formatNumber(ratio)}});
    }
    return reasons;
}

} // namespace drm
