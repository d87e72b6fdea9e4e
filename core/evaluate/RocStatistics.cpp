// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/RocStatistics.h"

#include "core/base/Text.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace drm {

namespace {

constexpr int resamples = 2000;

std::vector<double> resampled(const std::vector<double> &values, std::mt19937_64 &random)
{
    std::vector<double> drawn(values.size());
    for (double &value : drawn)
        value = values[random() % values.size()]; // the bias of % is 1e-17 here
    return drawn;
}

template <typename Draw> Interval bootstrap(double value, std::uint64_t seed, const Draw &draw)
{
    if (std::isnan(value))
        return {value, value, value};
    std::mt19937_64 random(seed);
    std::vector<double> drawn;
    for (int i = 0; i < resamples; ++i)
        drawn.push_back(draw(random));
    std::sort(drawn.begin(), drawn.end());
    return {value, drawn[resamples * 25 / 1000], drawn[resamples * 975 / 1000 - 1]};
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(values.size());
}

} // namespace

double rocAuc(const std::vector<double> &negatives, const std::vector<double> &positives)
{
    if (negatives.empty() || positives.empty())
        return std::numeric_limits<double>::quiet_NaN();
    double above = 0;
    for (const double positive : positives) {
        for (const double negative : negatives)
            above += positive > negative ? 1.0 : positive == negative ? 0.5 : 0.0;
    }
    return above / (static_cast<double>(negatives.size()) * static_cast<double>(positives.size()));
}

Interval bootstrapAuc(const std::vector<double> &negatives, const std::vector<double> &positives, std::uint64_t seed)
{
    return bootstrap(rocAuc(negatives, positives), seed, [&](std::mt19937_64 &random) {
        const std::vector<double> drawn = resampled(negatives, random);
        return rocAuc(drawn, resampled(positives, random));
    });
}

Interval bootstrapMean(const std::vector<double> &values, std::uint64_t seed)
{
    return bootstrap(meanOf(values), seed, [&](std::mt19937_64 &random) { return meanOf(resampled(values, random)); });
}

std::string toText(const Interval &interval)
{
    if (std::isnan(interval.value))
        return "–";
    return formatNumber(interval.value) + " (" + formatNumber(interval.low) + "–" + formatNumber(interval.high) + ")";
}

} // namespace drm
