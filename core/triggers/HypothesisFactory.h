// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triggers/PatchHypothesis.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// A family of triggers by its name, with a lane for each of `starts` (only a patch heeds what they say), for images of
/// the shape and on the device of `like` (N×C×H×W). Never null: throws Error{InvalidArgument} for a name that is none of
/// "patch", "warp", "additive" and "input-aware".
std::unique_ptr<TriggerHypothesis> makeHypothesis(const std::string &name, const std::vector<PatchStart> &starts,
                                                  const at::Tensor &like, at::Generator &generator);

} // namespace drm
