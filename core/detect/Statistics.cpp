// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Statistics.h"

#include <algorithm>
#include <cmath>

namespace drm {

// With t = sqrt(degrees) · tan(u) the density becomes c · cos(u)^(degrees - 1) on 0..pi/2, smooth and bounded, so that
// Simpson's rule with 400 intervals is exact to more digits than anybody prints.
double studentTail(double t, double degrees)
{
    const double halfPi = std::acos(0.0);
    const double constant = std::exp(std::lgamma((degrees + 1) / 2) - std::lgamma(degrees / 2)) / std::sqrt(2 * halfPi);
    const double from = std::atan(t / std::sqrt(degrees));
    const int intervals = 400;
    const double width = (halfPi - from) / intervals;
    double sum = 0;
    for (int i = 0; i <= intervals; ++i) {
        const double weight = i == 0 || i == intervals ? 1 : (i % 2 == 1 ? 4 : 2);
        sum += weight * std::pow(std::max(0.0, std::cos(from + i * width)), degrees - 1);
    }
    return std::clamp(constant * sum * width / 3, 0.0, 1.0);
}

LowerPrediction predictLower(const Point &value, const std::vector<Point> &sample, const TrendPrior &prior)
{
    const auto n = static_cast<double>(sample.size());
    Point mean;
    for (const Point &point : sample) {
        mean.x += point.x / n;
        mean.y += point.y / n;
    }
    // The prior of the slope counts like one more point far from the others.
    const double certainty = 1 / (prior.slopeSd * prior.slopeSd);
    double sxx = certainty;
    double sxy = certainty * prior.slope;
    for (const Point &point : sample) {
        sxx += (point.x - mean.x) * (point.x - mean.x);
        sxy += (point.x - mean.x) * (point.y - mean.y);
    }
    LowerPrediction result;
    result.slope = sxy / sxx;
    double squares =
        prior.weight * prior.sd * prior.sd + certainty * (result.slope - prior.slope) * (result.slope - prior.slope);
    for (const Point &point : sample) {
        const double residual = point.y - mean.y - result.slope * (point.x - mean.x);
        squares += residual * residual;
    }
    const double degrees = prior.weight + n - 1;
    result.sd = std::sqrt(squares / degrees);
    result.expected = mean.y + result.slope * (value.x - mean.x);
    const double offset = value.x - mean.x;
    result.t = (result.expected - value.y) / (result.sd * std::sqrt(1 + 1 / n + offset * offset / sxx));
    result.p = studentTail(result.t, degrees);
    return result;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace drm
