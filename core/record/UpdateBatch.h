// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Message.h"
#include "core/record/ScanResult.h"

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What a running scan reported since the last batch, in the form the panels take it.
struct UpdateBatch {
    std::optional<ScanEstimate> estimate; ///< before the first search
    std::optional<Progress> progress; ///< the latest
    std::vector<PhaseInfo> phases; ///< all that began, in order
    std::vector<IterationRecord> records; ///< all, in order
    std::vector<TriggerPreview> previews; ///< the latest of each hypothesis
    std::vector<FeatureStats> features; ///< the latest of each hypothesis
    std::optional<ProbeMap> probe; ///< the latest
    std::vector<Message> warnings; ///< all, in order

    bool empty() const
    {
        return !estimate && !progress && phases.empty() && records.empty() && previews.empty() && features.empty()
            && !probe && warnings.empty();
    }
};

} // namespace drm
