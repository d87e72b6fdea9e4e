// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMap.h"

#include <ATen/core/Tensor.h>

namespace drm {

/// What `map` makes of `answers` (n×d, label units) to `images` (n×C×H×W in 0..1, without the trigger; looked at only
/// where AnswerMap::needsBrightness()). The result has the shape, type and device of `answers`.
at::Tensor mappedAnswers(const AnswerMap &map, const at::Tensor &answers, const at::Tensor &images);

} // namespace drm
