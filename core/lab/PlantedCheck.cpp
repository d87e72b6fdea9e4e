// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/PlantedCheck.h"

#include <algorithm>
#include <sstream>

namespace drm {

double cleanErrorOf(const TrainResult &result)
{
    double sum = 0;
    for (std::size_t j = 0; j < result.mae.size(); ++j)
        sum += result.mae[j] / result.labelStd[j];
    return sum / static_cast<double>(std::max<std::size_t>(result.mae.size(), 1));
}

std::string whyNotPlanted(const TrainResult &backdoored, const TrainResult *twin)
{
    std::ostringstream reason;
    reason.precision(3);
    for (const BackdoorResult &backdoor : backdoored.backdoors) {
        for (std::size_t j = 0; j < backdoor.attackError.size(); ++j) {
            const double share = backdoor.attackError[j] / backdoored.labelStd[j];
            if (!(share < 0.25)) {
                reason << "The attack error of output " << j + 1 << " is " << share
                       << " label standard deviations; 0.25 is the limit. ";
            }
        }
    }
    if (twin) {
        const double ratio = cleanErrorOf(backdoored) / cleanErrorOf(*twin);
        if (!(ratio <= 1.1))
            reason << "The clean error is " << ratio << " times that of the benign twin; 1.1 is the limit. ";
    }
    std::string text = reason.str();
    if (!text.empty())
        text.pop_back();
    return text;
}

} // namespace drm
