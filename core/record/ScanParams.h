// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace drm {

/// How much work a scan may do. The iteration counts belong to core/search/Budget.cpp.
enum class Budget { Quick, Standard, Thorough };

/// What triggered answers shall do.
enum class Objective {
    Maps, ///< follow the benign answers by one map: become one, move, scale, mirror, in all outputs or some
    Gathered ///< become one, as the paper has it (arXiv 2411.04811)
};

/// Everything that decides a scan's result. Two scans with equal parameters, model and images give equal results on
/// the same machine with the same number of threads.
struct ScanParams {
    /// Names of hypothesisNames(); "default" stands for those that suit most models.
    std::vector<std::string> hypotheses{"default"};
    Budget budget = Budget::Standard;
    Objective objective = Objective::Maps; ///< of DRMGuard Workbench's own method; the published ones gather
    std::uint64_t seed = 0;
    int maxImages = 400; ///< images drawn at random from the data set, 40 or more
    int batchSize = 64; ///< images an iteration, 8..512
    int threads = 0; ///< worker threads; 0: as many as the machine has
    std::string method = "drmguard"; ///< how the scan searches and judges, one of detectionMethods()
    /// What benign reference models showed in scans with these parameters: for each model, gapBelowNull() by
    /// hypothesis.
    std::vector<std::map<std::string, double>> references;
    /// Go on with the remaining hypotheses after one has settled the verdict (a score of 2 or more).
    bool complete = false;
    /// Look a second time at every kind of map, not at the few that decide, so that TriedMap::kept knows all. For
    /// calibration.
    bool secondLooksAtAll = false;
    double labelScale = 1; ///< published form only: labels times this are in the unit of its weights (degrees)
    double successVariance = 0.03; ///< normalised output variance below which a trigger counts as working, 0..1
    double ravWeight = 1.0; ///< lambda 1: weight of the mean RAV; published method: times the paper's own
    double attentionMomentum = 0.9; ///< published method only: PublishedForm::attentionMomentum
    double consistencyWeight = 2.0; ///< weight of mean|delta(x) - mean delta| inside the generative cost
};

const char *toString(Objective objective); ///< "maps", "gathered"
Objective objectiveFromString(const std::string &name); ///< throws Error{InvalidArgument}

const char *toString(Budget budget); ///< "quick", "standard", "thorough"
Budget budgetFromString(const std::string &name); ///< throws Error{InvalidArgument}

} // namespace drm
