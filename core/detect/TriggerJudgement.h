// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Calibration.h"
#include "core/record/ScanResult.h"

#include <vector>

namespace drm {

/// Chance of one or more of `tries` independent events of chance `p`.
double atLeastOnce(double p, int tries);

/// What a family found (a result without its judgement), held against searches near other answers of the same model
/// and against what such triggers cost on comparable benign models. Of `scan`: its answerDeviations, and the looks of
/// the families before this one. The score is ln(chance) / ln(Calibration::falseAlarms).
Judgement judgeTrigger(const HypothesisResult &result, const ScanParams &params, const ScanResult &scan,
                       const Calibration &calibration);

/// Whether a trigger that works is held against searches near other answers, too. `looked`: its judgement by the looks
/// alone. It is not where it costs what such triggers cost on benign models that are alike (a chance above
/// BudgetPlan::usualChance), unless all has to be done or there are reference models to be held against.
bool needsNull(const Judgement &looked, const ScanParams &params);

} // namespace drm
