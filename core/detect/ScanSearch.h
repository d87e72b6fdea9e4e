// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

struct BudgetPlan;
class ScanWork;

/// The images of a scan, as far as its work depends on them.
struct ScanSize {
    int channels = 0;
    int height = 0;
    int width = 0;
};

/// One hypothesis of a scan: the work it takes, and how it is done.
class ScanSearch {
public:
    virtual ~ScanSearch() = default;

    /// HypothesisResult::name of what it finds.
    virtual const std::string &name() const = 0;
    /// The parts that ScanWork::search() and the like will report by their ids, with their work in units of one image
    /// passed forward; a pass back counts twice that, and a generator as much as the model.
    virtual std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, const BudgetPlan &budget,
                                                                    const ScanSize &size) const = 0;
    /// Images that pass forward and back at once, at most.
    virtual int largestBatch(const ScanParams &params, const BudgetPlan &budget) const = 0;
    /// True where it has to be done even if an earlier one has settled the verdict.
    virtual bool comesFirst() const { return false; }
    /// Hands what it found to ScanWork::finish(). Throws StopRequested.
    virtual void run(ScanWork &work) const = 0;

    /// More evidence for a close decision; `result` is its own. Throws StopRequested.
    virtual void lookAgain(ScanWork &, HypothesisResult &) const { }
    /// The part of the work that lookAgain() will do, and what it takes; empty where it does nothing.
    virtual std::string nextLook(const HypothesisResult &) const { return {}; }
    virtual double workOfLook(const ScanParams &, const BudgetPlan &) const { return 0; }
};

} // namespace drm
