// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// An estimate with its 95 % interval (percentile bootstrap).
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

constexpr std::uint64_t bootstrapSeed = 1; ///< of the intervals in reports

/// "0.93 (0.88–0.97)"; "–" where not known.
std::string toText(const Interval &interval);

/// Area under the ROC curve: the chance that a positive scores above a negative, ties counted half (Mann and Whitney's
/// U over the number of pairs). Both lists hold one score or more; NaN where one is empty.
double rocAuc(const std::vector<double> &negatives, const std::vector<double> &positives);

/// Negatives and positives are resampled apart, 2,000 times. The same for equal seeds on every platform.
Interval bootstrapAuc(const std::vector<double> &negatives, const std::vector<double> &positives, std::uint64_t seed);

/// Mean of a list, resampled 2,000 times: an accuracy for a list of 0 and 1. NaN for an empty list.
Interval bootstrapMean(const std::vector<double> &values, std::uint64_t seed);

} // namespace drm
