// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Statistics.h"

#include <ATen/ATen.h>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace drm {

double studentTail(double t, double degrees)
{
    if (std::isnan(t))
        return t;
    return boost::math::cdf(boost::math::complement(boost::math::students_t(degrees), t));
}

LowerPrediction predictLower(const TrendPoint &value, const std::vector<TrendPoint> &sample, const TrendPrior &prior)
{
    const auto n = static_cast<std::int64_t>(sample.size());
    const auto p = static_cast<std::int64_t>(prior.slopes.size());
    at::Tensor x = at::zeros({n, p}, at::kDouble);
    at::Tensor y = at::zeros({n}, at::kDouble);
    for (std::int64_t i = 0; i < n; ++i) {
        const TrendPoint &point = sample[static_cast<std::size_t>(i)];
        x[i].copy_(at::tensor(point.x, at::kDouble));
        y[i] = point.y;
    }
    const at::Tensor centre = x.mean(0);
    const at::Tensor height = y.mean();
    x = x - centre;
    y = y - height;
    // The prior of the slopes counts like more points, far from the others.
    const at::Tensor known = at::tensor(prior.slopes, at::kDouble);
    const at::Tensor certainty = at::tensor(prior.slopeSds, at::kDouble).pow(-2);
    const at::Tensor spread = at::matmul(x.t(), x) + at::diag(certainty);
    const at::Tensor slopes = at::linalg_solve(spread, at::mv(x.t(), y) + certainty * known);
    const double squares = (y - at::mv(x, slopes)).square().sum().item<double>()
        + (certainty * (slopes - known).square()).sum().item<double>() + prior.weight * prior.sd * prior.sd;
    const double degrees = prior.weight + static_cast<double>(n) - 1;
    const at::Tensor offset = at::tensor(value.x, at::kDouble) - centre;
    const double reach = at::dot(offset, at::linalg_solve(spread, offset)).item<double>();

    LowerPrediction result;
    result.slopes = {slopes.data_ptr<double>(), slopes.data_ptr<double>() + p};
    result.sd = std::sqrt(squares / degrees);
    result.expected = (height + at::dot(offset, slopes)).item<double>();
    const double noise =
        result.sd * result.sd * ((value.times > 0 ? 1.0 / value.times : 0) + 1 / static_cast<double>(n) + reach);
    const double own = value.ownSd * value.ownSd;
    result.standardError = std::sqrt(noise + own);
    result.t = (result.expected - value.y) / result.standardError;
    result.p =
        studentTail(result.t, (noise + own) * (noise + own) / (noise * noise / degrees + own * own / value.ownDegrees));
    return result;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace drm
