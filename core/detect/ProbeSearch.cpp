// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ProbeSearch.h"

#include "core/detect/ScanWork.h"
#include "core/model/RegressionModelImpl.h"

namespace drm {

const std::string &ProbeSearch::hypothesis()
{
    static const std::string name = DRM_TEXT("Engine", "probe");
    return name;
}

std::vector<std::pair<std::string, double>> ProbeSearch::plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                                     const ScanSize &size) const
{
    return {{name(),
             2.0 * ProbeSettings::of(budget.probeStep, params.objective).coarseImages
                 * Probe::squares(size.channels, size.height, size.width, budget.probeStep)}};
}

void ProbeSearch::run(ScanWork &work) const
{
    const double begin = work.clock().seconds();
    work.runProbe();
    if (!m_isHypothesis)
        return;
    HypothesisResult result;
    result.name = name();
    const SquareStart square = work.probe().starts().front();
    result.cost = work.probe().map().bestLeft;
    const BenignImages &train = work.benign().train;
    at::Tensor mask = at::zeros({1, 1, train.height(), train.width()});
    mask = stampSquare(mask, {square.row, square.column, square.size, {1, 1, 1}});
    const at::Tensor pattern = stampSquare(at::zeros_like(train.first(1)), square);
    work.evaluation().evaluate([&](const at::Tensor &x) { return stampSquare(x, square); }, {mask, pattern, {}},
                               result);
    if (work.params().objective == Objective::Maps) {
        work.evaluation().fitMap(result);
        result.map.kind = "square";
        result.heldOutVariance = work.probe().map().bestLeft;
    }
    result.succeeded = result.heldOutVariance < work.params().successVariance;
    result.triggerState =
        std::make_shared<std::vector<ImageBatch>>(std::vector<ImageBatch>{toImageBatch(mask), toImageBatch(pattern)});
    work.finish(std::move(result), begin);
}

} // namespace drm
