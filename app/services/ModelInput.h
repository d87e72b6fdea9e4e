// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/lab/TruthFile.h"
#include "core/model/RegressionModel.h"
#include "core/record/ImageSize.h"

#include <optional>
#include <string>

namespace drm {

/// What images a model is given where the user just looks at its answers.
class ModelInput {
public:
    /// Images of `imageSize` where that is given, else as the truth says, else as suggestImageSize
    /// chooses. Throws Error.
    static ImageShape shape(const RegressionModel &model, const Dataset &data, const std::optional<ModelTruth> &truth,
                            const ImageSize &imageSize);
};

} // namespace drm
