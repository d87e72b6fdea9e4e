// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/KernelDensity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr double reach = 5; // bandwidths beyond which a kernel adds nothing that can be seen
const double normalisation = 1 / std::sqrt(2 * std::acos(-1.0));

double deviationOf(const std::vector<double> &values)
{
    double mean = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return values.size() > 1 ? std::sqrt(squares / static_cast<double>(values.size() - 1)) : 0;
}

} // namespace

KernelDensity::KernelDensity(std::vector<double> values, double smallest)
    : m_values(std::move(values))
{
    m_values.erase(std::remove_if(m_values.begin(), m_values.end(), [](double value) { return !std::isfinite(value); }),
                   m_values.end());
    std::sort(m_values.begin(), m_values.end());
    double spread = deviationOf(m_values);
    const double quartiles = (quantile(0.75) - quantile(0.25)) / 1.34;
    if (quartiles > 0)
        spread = std::min(spread, quartiles);
    const double silverman =
        0.9 * spread * std::pow(static_cast<double>(std::max<std::size_t>(1, m_values.size())), -0.2);
    m_bandwidth = std::isfinite(silverman) ? std::max(silverman, smallest) : smallest;
}

std::vector<double> KernelDensity::at(const std::vector<double> &places) const
{
    std::vector<double> density;
    density.reserve(places.size());
    for (const double place : places) {
        const auto first = std::lower_bound(m_values.begin(), m_values.end(), place - reach * m_bandwidth);
        const auto last = std::upper_bound(first, m_values.end(), place + reach * m_bandwidth);
        double sum = 0;
        for (auto value = first; value != last; ++value) {
            const double away = (place - *value) / m_bandwidth;
            sum += std::exp(-0.5 * away * away);
        }
        density.push_back(
            m_values.empty() ? 0 : sum * normalisation / (m_bandwidth * static_cast<double>(m_values.size())));
    }
    return density;
}

double KernelDensity::quantile(double share) const
{
    if (m_values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double place = share * static_cast<double>(m_values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, m_values.size() - 1);
    return m_values[below] + (place - static_cast<double>(below)) * (m_values[above] - m_values[below]);
}

} // namespace drm
