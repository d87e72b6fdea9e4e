// SPDX-License-Identifier: GPL-3.0-or-later
// How a model takes images where its code alone says it: found out by trying.
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/GraphHabits.h"
#include "core/torch/StopScope.h"

namespace drm {

Message framesRemark(int copies)
{
    return {DRM_TEXT("Engine",
                     "The model takes %1 images one behind the other in its channels, such as frames or two eyes; the "
                     "same image is given to it %1 times."),
            {std::to_string(copies)}};
}

bool RegressionModel::Impl::findHabit(const at::Tensor &x) const
{
    if (findFixedBatch(x))
        return true;
    if (x.size(0) == 0 || x.size(1) != channels)
        return false;
    const auto works = [&] {
        try {
            const at::NoGradGuard guard;
            runPrepared(prepared(x.detach().slice(0, 0, 1)));
            return true;
        } catch (const std::exception &) {
            throwIfStopped();
            return findFixedBatch(x);
        }
    };
    if (!channelsLast) {
        channelsLast = true;
        if (works())
            return true;
        channelsLast = false;
    }
    // Frames that the code takes apart before a convolution sees them. Without convolutions, numbers of other images
    // would fit, too.
    if (copies == 1 && !opaque && hasConvolution) {
        for (const int count : {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16}) {
            copies = count;
            if (works())
                return true;
        }
        copies = 1;
    }
    return false;
}

bool RegressionModel::Impl::findFixedBatch(const at::Tensor &x) const
{
    if (fixedBatch != 0 || x.size(0) == 0 || x.size(1) != channels)
        return false;
    for (const std::int64_t size : batchSizesInCode(*graph)) {
        if (size == x.size(0))
            continue;
        try {
            const at::NoGradGuard guard;
            runPrepared(prepared(x.detach().slice(0, 0, 1).expand({size, -1, -1, -1})));
            fixedBatch = size;
            return true;
        } catch (const std::exception &) {
            continue; // not this one
        }
    }
    return false;
}

} // namespace drm
