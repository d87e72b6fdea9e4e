// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ModelInfo.h"

#include <memory>

namespace drm {

class Dataset;

/// A model's options and the images that it is asked about, where it is given label columns beside the image.
struct ModelData {
    /// Inputs with numbers alone: a column's name becomes its mean; without a set, zero. Names that the set does not
    /// have stay, and the model's loading refuses them.
    ModelOptions options;
    /// The set; those columns are Dataset::given() and no labels.
    std::shared_ptr<const Dataset> data;
};

/// `data` may be null.
ModelData modelData(const ModelOptions &options, std::shared_ptr<const Dataset> data);

} // namespace drm
