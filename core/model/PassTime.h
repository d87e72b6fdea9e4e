// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/images/ImageStore.h"

namespace drm {

class RegressionModel;

/// How many of `images` the model answers in about `seconds`, by a trial of two of them: `most`, but for a slow model
/// fewer, and never fewer than 8 (or all there are). For checks that have to come to an end within a few seconds.
/// Throws as RegressionModel::predict() does.
int imagesWithin(double seconds, int most, const RegressionModel &model, const ImageStore &images);

} // namespace drm
