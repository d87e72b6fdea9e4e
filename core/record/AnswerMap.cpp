// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AnswerMap.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace drm {

namespace {

double squaredDistance(const std::vector<double> &a, const std::vector<double> &b, const std::vector<double> &unit)
{
    double sum = 0;
    for (std::size_t j = 0; j < a.size(); ++j)
        sum += std::pow((a[j] - b[j]) / std::max(unit[j], 1e-12), 2);
    return sum;
}

} // namespace

AnswerMap AnswerMap::constant(std::vector<double> target)
{
    AnswerMap map;
    map.gain.assign(target.size(), 0);
    map.shift = std::move(target);
    return map;
}

std::vector<double> AnswerMap::apply(const std::vector<double> &answer, double pixelMean) const
{
    if (!secondTarget.empty()) {
        const bool second =
            squaredDistance(answer, secondTarget, deviations) < squaredDistance(answer, shift, deviations);
        return second ? secondTarget : shift;
    }
    const double s = std::clamp((pixelMean - brightness) / brightnessDeviation, -2.0, 2.0);
    std::vector<double> mapped(answer.size());
    for (std::size_t j = 0; j < answer.size(); ++j)
        mapped[j] = gain[j] * answer[j] + shift[j] + (swing.empty() ? 0 : swing[j] * s);
    return mapped;
}

std::vector<double> AnswerMap::target() const
{
    const bool fixed = secondTarget.empty() && swing.empty()
        && std::all_of(gain.begin(), gain.end(), [](double factor) { return factor == 0; });
    return fixed ? shift : std::vector<double>{};
}

} // namespace drm
