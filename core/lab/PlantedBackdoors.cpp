// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/PlantedBackdoors.h"

#include "core/attacks/AttackKind.h"
#include "core/base/Error.h"
#include "core/lab/TruthFile.h"
#include "core/model/RegressionModelImpl.h"

#include <memory>

namespace drm {

std::vector<KnownBackdoor> plantedBackdoors(const std::string &modelPath, const std::vector<int> &inputShape,
                                            const RunControl &control)
{
    std::vector<KnownBackdoor> backdoors;
    const TruthBeside beside = truthBeside(modelPath);
    if (beside.refusal && control.observer().warning)
        control.observer().warning(*beside.refusal);
    if (!beside.truth)
        return backdoors;
    try {
        for (const BackdoorTruth &truth : beside.truth->backdoors) {
            if (truth.trigger.empty())
                continue;
            const std::shared_ptr<Attack> attack =
                attackFromParameters(truth.kind, truth.trigger, inputShape.at(0), inputShape.at(1), inputShape.at(2),
                                     generatorPathOf(modelPath));
            const auto apply = [attack](const at::Tensor &x) {
                ImageBatch images = toImageBatch(x);
                attack->apply(images, 0, images.count);
                return toTensor(images, x.device());
            };
            backdoors.push_back({truth.kind, apply, truth.map});
        }
    } catch (const Error &) {
        backdoors.clear(); // a file of another tool
    }
    return backdoors;
}

} // namespace drm
