// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/PassTime.h"

#include "core/model/RegressionModel.h"

#include <algorithm>
#include <chrono>

namespace drm {

int imagesWithin(double seconds, int most, const RegressionModel &model, const ImageStore &images)
{
    constexpr int fewest = 8;
    most = std::min(most, images.count());
    if (most <= fewest)
        return most;
    using Clock = std::chrono::steady_clock;
    const ImageBatch two = images.first(2);
    double anImage = 0;
    // The first pass of a shape prepares much that the next ones find ready; where even it is quick, it decides.
    for (int pass = 0; pass < 2; ++pass) {
        const Clock::time_point start = Clock::now();
        model.predict(two);
        anImage = std::chrono::duration<double>(Clock::now() - start).count() / two.count;
        if (anImage * most < seconds)
            return most;
    }
    return std::clamp(static_cast<int>(seconds / anImage), fewest, most);
}

} // namespace drm
