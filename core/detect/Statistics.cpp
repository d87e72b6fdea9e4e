// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Statistics.h"

#include <algorithm>
#include <cmath>

namespace drm {

// With t = sqrt(degrees) · tan(u) the density becomes c · cos(u)^(degrees - 1) on 0..pi/2, smooth and bounded, so that
// Simpson's rule with 400 intervals is exact to more digits than anybody prints.
double studentTail(double t, int degrees)
{
    const double halfPi = std::acos(0.0);
    const double constant =
        std::exp(std::lgamma((degrees + 1) / 2.0) - std::lgamma(degrees / 2.0)) / std::sqrt(2 * halfPi);
    const double from = std::atan(t / std::sqrt(static_cast<double>(degrees)));
    const int intervals = 400;
    const double width = (halfPi - from) / intervals;
    double sum = 0;
    for (int i = 0; i <= intervals; ++i) {
        const double weight = i == 0 || i == intervals ? 1 : (i % 2 == 1 ? 4 : 2);
        sum += weight * std::pow(std::max(0.0, std::cos(from + i * width)), degrees - 1);
    }
    return std::clamp(constant * sum * width / 3, 0.0, 1.0);
}

LowerPrediction predictLower(double value, const std::vector<double> &sample, double smallestSd)
{
    LowerPrediction result;
    const auto n = static_cast<double>(sample.size());
    for (const double x : sample)
        result.mean += x / n;
    double squares = 0;
    for (const double x : sample)
        squares += (x - result.mean) * (x - result.mean);
    result.sd = std::max(smallestSd, std::sqrt(squares / (n - 1)));
    result.t = (result.mean - value) / (result.sd * std::sqrt(1 + 1 / n));
    result.p = studentTail(result.t, static_cast<int>(sample.size()) - 1);
    return result;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace drm
