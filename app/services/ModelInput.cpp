// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ModelInput.h"

#include "core/jobs/ScanJob.h"

namespace drm {

ImageShape ModelInput::shape(const RegressionModel &model, const Dataset &data, const std::optional<ModelTruth> &truth,
                             const ImageSize &imageSize)
{
    ImageSize size = imageSize;
    if (!size.isGiven() && truth)
        size = {truth->input[1], truth->input[2]};
    if (!size.isGiven())
        size = suggestImageSize(model, data).size;
    return {model.info().channels == 1 ? 1 : 3, size.height, size.width};
}

} // namespace drm
