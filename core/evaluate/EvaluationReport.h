// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/ZooScan.h"

#include <string>

namespace drm {

/// Markdown: one row for each image set and attack, against the benign models of the same set, and one for all: models,
/// ROC-AUC and accuracy with 95 % intervals, false alarms, misses, inconclusive, median target error (label
/// deviations), median trigger quality (TriggerQuality), median seconds; then what each hypothesis alone is worth
/// (ROC-AUC of its score and of its bare cost), each model's verdict, and what was left out.
std::string evaluationReport(const ZooScanResult &result);

/// A strip plot of all scores, one row for each image set and attack, with the threshold; SVG.
std::string scorePlot(const ZooScanResult &result);

} // namespace drm
