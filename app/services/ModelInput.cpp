// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ModelInput.h"

#include "core/jobs/ScanJob.h"

namespace drm {

ImageShape ModelInput::shape(const RegressionModel &model, const Dataset &data, const std::optional<ModelTruth> &truth,
                             int imageSize)
{
    int side = imageSize;
    if (side <= 0)
        side = truth && truth->input[1] == truth->input[2] ? truth->input[1] : 0;
    if (side <= 0)
        side = suggestImageSize(model, data).pixels;
    return {model.info().channels == 1 ? 1 : 3, side, side};
}

} // namespace drm
