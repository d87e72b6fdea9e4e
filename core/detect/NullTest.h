// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Calibration.h"
#include "core/record/ScanResult.h"
#include "core/search/Statistics.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace drm {

/// What the recovered target costs under the conditions of the null: the geometric mean of
/// NullEvidence::comparableCosts, infinite where one of them is or there are none.
double comparableCost(const NullEvidence &null);

/// Which of a null's searches, if any, came upon a trigger that the free search had missed: that of the least cost,
/// where it works, costs less than `comparable`, the same search near the target that was found, and no more than 1/e
/// of the median of the others. (Of 35 nulls of eight benign and five backdoored models one had such a place, beside
/// the target that an attacker had chosen.)
std::optional<std::size_t> cheaperElsewhere(const std::vector<double> &costs, const std::vector<bool> &works,
                                            double comparable);

/// Whether the null of `result` can be held against its target: it has one, and the family is calibrated.
bool hasNullTest(const HypothesisResult &result, const Calibration &calibration = Calibration::compiledIn());

/// The null of `result` held against its target: on benign models log cost lies along a plane over log distance
/// (NullEvidence::distances) and the outputs of the target, in their standard deviations
/// (ScanResult::answerDeviations); where the answers do not become one, other shifts of the same kind cost about the
/// same. `expected` is the log cost of this plane at the target, less what a free search gains on benign models by
/// choosing it. Needs hasNullTest().
LowerPrediction againstNull(const HypothesisResult &result, const ScanResult &scan,
                            const Calibration &calibration = Calibration::compiledIn());

/// The same test against NullEvidence::referenceGaps, which hold what benign models show; needs one or more of them.
LowerPrediction againstReferences(const HypothesisResult &result, const ScanResult &scan,
                                  const Calibration &calibration = Calibration::compiledIn());

/// How far below the plane of its own null the target of `result` lies, in natural logs of cost; 0 where nothing was
/// found or there is no null. What a benign model shows here is a reference gap.
double gapBelowNull(const HypothesisResult &result, const ScanResult &scan,
                    const Calibration &calibration = Calibration::compiledIn());

} // namespace drm
