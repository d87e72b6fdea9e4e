// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/Zoo.h"
#include "core/lab/LabJob.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

class RunControl;

/// An image set to render, and where it goes.
struct SyntheticSet {
    TaskSpec spec;
    std::string path; ///< .h5

    std::vector<std::string> labelNames() const;
    std::vector<std::string> labelUnits() const;
    /// Renders and writes the set unless the file is there. Throws what renderTask() throws.
    void render(RunControl &control) const;
};

/// What the Lab dialog asks for: a training, on a set that may have to be rendered first.
struct LabPlan {
    std::optional<SyntheticSet> set; ///< none: request.dataPath exists
    LabRequest request;

    /// Renders what has to be rendered and trains. Throws what both throw.
    LabRecord run(RunControl &control) const;
};

} // namespace drm
