// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabPlan.h"

#include "core/base/RunControl.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/render/HeadPoseRenderer.h"
#include "core/record/ScanResult.h"

#include <filesystem>

namespace drm {

std::vector<std::string> SyntheticSet::labelNames() const
{
    return spec.task == "headpose" ? headPoseLabelNames() : gazeLabelNames();
}

std::vector<std::string> SyntheticSet::labelUnits() const
{
    return spec.task == "headpose" ? headPoseLabelUnits() : gazeLabelUnits();
}

void SyntheticSet::render(RunControl &control) const
{
    if (std::filesystem::exists(path))
        return;
    if (control.observer().progress) {
        Progress progress;
        progress.stage = "rendering images";
        control.observer().progress(progress);
    }
    renderTask(spec, path);
}

LabRecord LabPlan::run(RunControl &control) const
{
    if (set)
        set->render(control);
    return trainLabModel(request, control);
}

} // namespace drm
