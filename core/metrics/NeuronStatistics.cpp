// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/NeuronStatistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace drm {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Means and deviations of the columns, row by row as the memory lies; two passes, because the square of a large mean
/// would swallow a small variance.
void describe(const Table &table, std::vector<double> &mean, std::vector<double> &deviation)
{
    const auto columns = static_cast<std::size_t>(table.columns);
    std::vector<int> counts(columns, 0);
    mean.assign(columns, 0.0);
    deviation.assign(columns, 0.0);
    for (int row = 0; row < table.rows; ++row) {
        const float *values = table.values.data() + static_cast<std::size_t>(row) * columns;
        for (std::size_t i = 0; i < columns; ++i) {
            if (std::isfinite(values[i])) {
                mean[i] += static_cast<double>(values[i]);
                ++counts[i];
            }
        }
    }
    for (std::size_t i = 0; i < columns; ++i)
        mean[i] = counts[i] > 0 ? mean[i] / counts[i] : nan;
    for (int row = 0; row < table.rows; ++row) {
        const float *values = table.values.data() + static_cast<std::size_t>(row) * columns;
        for (std::size_t i = 0; i < columns; ++i) {
            const double away = static_cast<double>(values[i]) - mean[i];
            deviation[i] += std::isfinite(values[i]) ? away * away : 0;
        }
    }
    for (std::size_t i = 0; i < columns; ++i)
        deviation[i] = counts[i] > 1 ? std::sqrt(deviation[i] / (counts[i] - 1)) : nan;
}

} // namespace

NeuronStatistics NeuronStatistics::of(const Table &benign, const Table &triggered)
{
    NeuronStatistics found;
    if (!benign.isComplete() || !triggered.isComplete() || benign.columns != triggered.columns)
        return found;
    describe(benign, found.benignMean, found.benignDeviation);
    describe(triggered, found.triggeredMean, found.triggeredDeviation);
    for (std::size_t i = 0; i < found.benignMean.size(); ++i) {
        const double ratio = found.triggeredDeviation[i] / found.benignDeviation[i];
        found.varianceRatio.push_back(ratio * ratio);
        found.shift.push_back((found.triggeredMean[i] - found.benignMean[i]) / found.benignDeviation[i]);
    }
    return found;
}

std::vector<int> NeuronStatistics::order(Order key) const
{
    std::vector<int> numbers(benignMean.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto rank = [this, key](int neuron) {
        const auto i = static_cast<std::size_t>(neuron);
        const double value = key == Order::VarianceRatio ? varianceRatio[i] : -std::abs(shift[i]);
        return std::pair(std::isnan(value), std::isnan(value) ? 0 : value); // a comparison with NaN is no order
    };
    if (key != Order::Index)
        std::stable_sort(numbers.begin(), numbers.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    return numbers;
}

} // namespace drm
