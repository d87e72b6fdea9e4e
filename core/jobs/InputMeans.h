// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ModelInfo.h"

namespace drm {

class Dataset;

/// ModelOptions::inputs with numbers alone: names become the means of the set's label columns of these names; without a
/// set, zeros. Names that the set does not have stay, and the model's loading refuses them.
ModelOptions withColumnMeans(const ModelOptions &options, const Dataset *data);

} // namespace drm
