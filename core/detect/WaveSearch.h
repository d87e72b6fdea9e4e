// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "core/detect/ScanSearch.h"

namespace drm {

/// Faint waves over the whole image (core/search/WaveProbe.h).
class WaveSearch : public ScanSearch {
public:
    static constexpr const char *title = DRM_TEXT("TriggerFamily", "Wave");
    static constexpr const char *explanation =
        DRM_TEXT("TriggerFamily",
                 "Lays faint waves of many widths and directions over the whole image and sees where the answers "
                 "collapse. Fast, and sure for stripes.");
    static const std::string &hypothesis(); ///< "wave"

    const std::string &name() const override { return hypothesis(); }
    std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                            const ScanSize &size) const override;
    int largestBatch(const ScanParams &, const BudgetPlan &) const override { return 0; } // it never goes back
    void run(ScanWork &work) const override;
};

} // namespace drm
