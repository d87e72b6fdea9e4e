// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace drm {

/// P(T > t) of Student's t distribution with `degrees` degrees of freedom, degrees >= 1.
double studentTail(double t, int degrees);

struct LowerPrediction {
    double t = 0;
    double p = 1; ///< chance of a draw this low or lower
    double mean = 0;
    double sd = 0;
};

/// One-sided prediction test: could `value` be one more draw of the normal sample `sample` (2 or more), and lie so low
/// by chance? t = (mean - value) / (sd · sqrt(1 + 1/n)), n - 1 degrees of freedom; the sd counts as `smallestSd` at
/// least.
LowerPrediction predictLower(double value, const std::vector<double> &sample, double smallestSd);

double medianOf(std::vector<double> values); ///< of one value or more

} // namespace drm
