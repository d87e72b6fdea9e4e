// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "core/detect/ScanSearch.h"

namespace drm {

/// Squares of one colour at every place (core/search/Probe.h): evidence of its own, and where families that start at
/// squares begin.
class ProbeSearch : public ScanSearch {
public:
    /// `isHypothesis`: what it finds is judged; else it only serves the searches that follow.
    explicit ProbeSearch(bool isHypothesis)
        : m_isHypothesis(isHypothesis)
    {
    }

    static constexpr const char *title = DRM_TEXT("TriggerFamily", "Probe");
    static constexpr const char *explanation =
        DRM_TEXT("TriggerFamily",
                 "Stamps small squares of plain colours at every place and sees where the answers collapse. Fast, and "
                 "sure for patches.");
    static const std::string &hypothesis(); ///< "probe"

    const std::string &name() const override { return hypothesis(); }
    std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                            const ScanSize &size) const override;
    int largestBatch(const ScanParams &, const BudgetPlan &) const override { return 0; } // it never goes back
    bool comesFirst() const override { return true; }
    void run(ScanWork &work) const override;

private:
    bool m_isHypothesis;
};

} // namespace drm
