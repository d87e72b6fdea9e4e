// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/HypothesisFactory.h"

#include "core/base/Error.h"
#include "core/triggers/AdditiveHypothesis.h"
#include "core/triggers/InputAwareHypothesis.h"
#include "core/triggers/WarpHypothesis.h"

namespace drm {

std::unique_ptr<TriggerHypothesis> makeHypothesis(const std::string &name, const std::vector<PatchStart> &starts,
                                                  const at::Tensor &like, at::Generator &generator)
{
    const auto lanes = static_cast<std::int64_t>(starts.size());
    const std::int64_t channels = like.size(1);
    const std::int64_t height = like.size(2);
    const std::int64_t width = like.size(3);
    if (name == "patch")
        return std::make_unique<PatchHypothesis>(starts, channels, height, width, like.device(), generator);
    if (name == "warp")
        return std::make_unique<WarpHypothesis>(lanes, height, width, like.device(), generator);
    if (name == "additive")
        return std::make_unique<AdditiveHypothesis>(lanes, channels, height, width, like.device(), generator);
    if (name == "input-aware")
        return std::make_unique<InputAwareHypothesis>(lanes, channels, like.device(), generator);
    throw Error(ErrorKind::InvalidArgument, "No family of triggers is called '" + name.substr(0, 40) + "'.");
}

} // namespace drm
