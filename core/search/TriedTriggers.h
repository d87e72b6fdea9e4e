// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"
#include "core/search/BenignSet.h"
#include "core/search/MapAims.h"

namespace drm {

/// What K triggers, tried forward on the same n images, do to the answers.
struct TriedTriggers {
    MapFit fit; ///< K×d
    at::Tensor variance; ///< K: of the triggered answers, in benign variances of these images, mean over outputs

    /// K: unexplainedShare() of the change, or the share of the variance where one answer is looked for.
    at::Tensor left(Objective objective) const;
};

/// triggered: (K·n)×C×H×W, the first n training images under each trigger, trigger by trigger.
TriedTriggers tryTriggers(const RegressionModel &model, const BenignSet &benign, const at::Tensor &triggered,
                          std::int64_t n);

} // namespace drm
