// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanSearch.h"
#include "core/search/MapAims.h"
#include "core/triggers/TriggerFamily.h"

namespace drm {

/// The search for a trigger of one family: free searches from several starts in one batch, and, where the family has a
/// null, the same searches kept near other answers and near the target that was found.
class FamilySearch : public ScanSearch {
public:
    explicit FamilySearch(const TriggerFamily &family);

    const std::string &name() const override { return m_name; }
    std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                            const ScanSize &size) const override;
    int largestBatch(const ScanParams &params, const BudgetPlan &budget) const override;
    void run(ScanWork &work) const override;
    void lookAgain(ScanWork &work, HypothesisResult &result) const override;
    std::string nextLook(const HypothesisResult &result) const override;
    double workOfLook(const ScanParams &params, const BudgetPlan &budget) const override;

private:
    std::vector<SquareStart> startsFor(ScanWork &work, std::size_t lanes) const;
    HypothesisResult searchGathered(ScanWork &work) const;
    HypothesisResult searchMaps(ScanWork &work) const;
    void addReferences(ScanWork &work, HypothesisResult &result) const;

    bool looksAtMaps(const ScanParams &params) const;
    int startsOf(const BudgetPlan &budget) const;
    int freeBatch(const ScanParams &params, const BudgetPlan &budget) const; ///< half a batch for each start
    int iterationsOf(const BudgetPlan &budget) const;
    struct Elsewhere;
    Elsewhere searchElsewhere(ScanWork &work, HypothesisResult &result, const std::string &id) const;

    const TriggerFamily &m_family;
    std::string m_name;
};

} // namespace drm
