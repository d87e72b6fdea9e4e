// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/WaveSearch.h"

#include "core/detect/ScanWork.h"
#include "core/model/RegressionModelImpl.h"

namespace drm {

const std::string &WaveSearch::hypothesis()
{
    static const std::string name = DRM_TEXT("Engine", "wave");
    return name;
}

std::vector<std::pair<std::string, double>> WaveSearch::plannedWork(const ScanParams &, const BudgetPlan &,
                                                                    const ScanSize &size) const
{
    return {{name(), WaveProbe::work(size.height, size.width)}};
}

void WaveSearch::run(ScanWork &work) const
{
    const double begin = work.clock().seconds();
    WaveProbe waves(work.model(), work.benign(), work.params().objective);
    work.runWaves(name(), waves);
    HypothesisResult result;
    result.name = name();
    const BenignImages &train = work.benign().train;
    const at::Tensor picture = waves.best().picture(train.height(), train.width());
    work.evaluation().evaluate([&](const at::Tensor &x) { return waves.best().apply(x); },
                               {{}, (0.5 + picture / 2).repeat({1, train.channels(), 1, 1}), {}}, result);
    if (work.params().objective == Objective::Maps) {
        work.evaluation().fitMap(result);
        result.map.kind = name();
    }
    result.heldOutVariance = waves.left();
    result.typicalLeft = waves.typical();
    result.cost = result.heldOutVariance;
    result.succeeded = result.heldOutVariance < work.params().successVariance;
    result.triggerState = std::make_shared<std::vector<ImageBatch>>(std::vector<ImageBatch>{toImageBatch(picture)});
    work.finish(std::move(result), begin);
}

} // namespace drm
