// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace drm {

/// Gaussian kernel density of some values. The bandwidth is Silverman's, 0.9 min(s, IQR / 1.34) n^(-1/5), and at least
/// `smallest`, which keeps the peak of values that are all alike finite and wide enough to be seen.
class KernelDensity {
public:
    /// Values that are not finite are left out.
    KernelDensity(std::vector<double> values, double smallest);

    bool isEmpty() const { return m_values.empty(); }
    double bandwidth() const { return m_bandwidth; }
    /// Density at each place, integrating to 1; 0 everywhere without values.
    std::vector<double> at(const std::vector<double> &places) const;
    /// The value below which `share` (0..1) of the values lie, interpolated; NaN without values.
    double quantile(double share) const;

private:
    std::vector<double> m_values; ///< sorted
    double m_bandwidth = 0;
};

} // namespace drm
