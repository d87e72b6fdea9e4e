// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/RocStatistics.h"

#include "core/base/Text.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace drm {

namespace {

constexpr int resamples = 2000;
constexpr double tail = 0.025; // of an interval, each side

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
    const auto outside = static_cast<std::size_t>(std::lround(tail * resamples));
    return {value, drawn[outside], drawn[resamples - 1 - outside]};
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
    for (const double positive : positives)
        for (const double negative : negatives)
            above += positive > negative ? 1.0 : positive == negative ? 0.5 : 0.0;
    return above / (static_cast<double>(negatives.size()) * static_cast<double>(positives.size()));
}

std::string intervalNote()
{
    return "In brackets: 95 % intervals. Accuracy: Clopper and Pearson's. ROC-AUC: bootstrap over models; where every "
           "pair of a benign and a backdoored model is ordered alike, the bound is that of n right out of n, n the "
           "smaller of the two numbers of models.\n";
}

Interval intervalOfAuc(const std::vector<double> &negatives, const std::vector<double> &positives, std::uint64_t seed)
{
    Interval auc = bootstrap(rocAuc(negatives, positives), seed, [&](std::mt19937_64 &random) {
        const std::vector<double> drawn = resampled(negatives, random);
        return rocAuc(drawn, resampled(positives, random));
    });
    if (auc.low == auc.high) {
        const auto smaller = static_cast<int>(std::min(negatives.size(), positives.size()));
        const double alike = exactProportion(smaller, smaller).low;
        auc.low = alike * auc.value;
        auc.high = auc.value + (1 - auc.value) * (1 - alike);
    }
    return auc;
}

Interval exactProportion(int successes, int trials)
{
    if (trials < 1) {
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        return {unknown, unknown, unknown};
    }
    using Binomial = boost::math::binomial_distribution<double>;
    return {static_cast<double>(successes) / trials, Binomial::find_lower_bound_on_p(trials, successes, tail),
            Binomial::find_upper_bound_on_p(trials, successes, tail)};
}

Interval bootstrapMean(const std::vector<double> &values, std::uint64_t seed)
{
    if (values.size() == 1) {
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        return {values.front(), unknown, unknown};
    }
    return bootstrap(meanOf(values), seed, [&](std::mt19937_64 &random) { return meanOf(resampled(values, random)); });
}

std::string toText(const Interval &interval)
{
    if (std::isnan(interval.value))
        return "–";
    if (std::isnan(interval.low) || std::isnan(interval.high))
        return formatNumber(interval.value);
    return formatNumber(interval.value) + " (" + formatNumber(interval.low) + "–" + formatNumber(interval.high) + ")";
}

} // namespace drm
