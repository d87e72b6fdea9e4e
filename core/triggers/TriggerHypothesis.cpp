// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triggers/TriggerHypothesis.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>

namespace drm {

std::vector<at::Tensor> TriggerHypothesis::laneState(std::int64_t lane)
{
    std::vector<at::Tensor> parts;
    for (const at::Tensor &tensor : state())
        parts.push_back(lanes() == 1 ? tensor : tensor.slice(0, lane, lane + 1));
    return parts;
}

void TriggerHypothesis::takeLanes(TriggerHypothesis &from, const std::vector<std::int64_t> &lanes)
{
    const std::size_t parts = from.laneState(lanes.front()).size();
    const bool laneByLane = state().size() != parts;
    std::vector<at::Tensor> copies;
    for (std::size_t i = 0; i < (laneByLane ? lanes.size() : parts); ++i) {
        if (laneByLane) {
            for (const at::Tensor &part : from.laneState(lanes[i]))
                copies.push_back(part.detach());
            continue;
        }
        std::vector<at::Tensor> rows;
        for (const std::int64_t lane : lanes)
            rows.push_back(from.laneState(lane)[i].detach());
        copies.push_back(at::cat(rows));
    }
    restore(copies);
}

std::vector<at::Tensor> TriggerHypothesis::snapshot()
{
    std::vector<at::Tensor> copies;
    for (const at::Tensor &tensor : state())
        copies.push_back(tensor.detach().clone());
    return copies;
}

void TriggerHypothesis::restore(const std::vector<at::Tensor> &copies)
{
    const at::NoGradGuard guard;
    const std::vector<at::Tensor> own = state();
    if (own.size() != copies.size())
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The checkpoint's trigger does not fit the %1 hypothesis."), {name()}});
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].sizes() != copies[i].sizes())
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The checkpoint's trigger does not fit the %1 hypothesis."), {name()}});
        own[i].copy_(copies[i]);
    }
}

at::Tensor TriggerHypothesis::laneRows(const at::Tensor &pictures) const
{
    const at::Tensor channelsLast = pictures.permute({0, 2, 3, 1});
    return channelsLast.reshape({lanes(), pictures.size(0) / lanes(), -1});
}

at::Tensor TriggerHypothesis::imagesOf(const at::Tensor &rows, const at::Tensor &x)
{
    return rows.reshape({x.size(0), x.size(2), x.size(3), x.size(1)}).permute({0, 3, 1, 2});
}

at::Tensor TriggerHypothesis::meanChange(const at::Tensor &x, const at::Tensor &triggered) const
{
    const at::Tensor change = laneRows(triggered - x).abs();
    // The slope of a sum is a constant that LibTorch need not write out; that of a mean it does.
    return change.sum({1, 2}) / static_cast<double>(change.size(1) * change.size(2));
}

} // namespace drm
