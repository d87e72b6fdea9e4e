// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// An estimate with its 95 % interval; NaN for bounds that are not known.
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

constexpr std::uint64_t bootstrapSeed = 1; ///< of the intervals in reports

/// "0.93 (0.88–0.97)"; the value alone without bounds; "–" where it is not known.
std::string toText(const Interval &interval);

/// Area under the ROC curve: the chance that a positive scores above a negative, ties counted half (Mann and Whitney's
/// U over the number of pairs). Both lists hold one score or more; NaN where one is empty.
double rocAuc(const std::vector<double> &negatives, const std::vector<double> &positives);

/// What intervalOfAuc() and exactProportion() compute, for the foot of a table: Markdown.
std::string intervalNote();

/// rocAuc() with a percentile bootstrap: negatives and positives are resampled apart, 2,000 times; the same for equal
/// seeds on every platform. Where every pair of scores is ordered alike (AUC 1 or 0, or ties alone) all resamples are
/// equal and tell nothing. The share of pairs ordered so is then at least exactProportion(n, n).low, n the size of the
/// smaller list (pairs are not independent, so their number is not n), and the bounds are the AUC's where all others
/// are ordered the one way or the other.
Interval intervalOfAuc(const std::vector<double> &negatives, const std::vector<double> &positives, std::uint64_t seed);

/// `successes` of `trials` (an accuracy), with Clopper and Pearson's exact interval; NaN for no trials.
Interval exactProportion(int successes, int trials);

/// Mean of a list, resampled 2,000 times. NaN for an empty list, no bounds for one value.
Interval bootstrapMean(const std::vector<double> &values, std::uint64_t seed);

} // namespace drm
