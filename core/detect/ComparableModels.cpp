// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ComparableModels.h"

#include "core/search/Statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

constexpr double dearest = -1.2; ///< ln of 0.3: what costs more is only known to be dear
constexpr double mostApart = 1.5; ///< of one look
constexpr double countedLooks = 0.8; ///< of all, the nearest
constexpr double alike = 0.12; ///< a distance at which a model counts e^(-1/2)
constexpr double leastWeight = 0.002; ///< of a model that is not alike at all: where none is, all count the same
/// Models at a distance differ by so many times what it has above the free one, as a standard deviation.
constexpr double byDistance = 4;
constexpr double freeDistance = 0.16; ///< what models of one task lie apart
constexpr std::size_t fewNearest = 8;
/// What models that are alike differ by, and what that counts for, in models.
constexpr double usualSd = 0.3;
constexpr double usualSdModels = 4;
constexpr double usualGapModels = 3; ///< what the gap of all models counts for beside that of those alike

double weightAt(double distance)
{
    return leastWeight + std::exp(-distance * distance / (2 * alike * alike));
}

/// NaN: there was no such look.
double firstLookOf(const std::vector<TriedMap> &tried, const std::string &kind)
{
    const bool looked = std::any_of(tried.begin(), tried.end(), [&](const TriedMap &map) { return map.kind == kind; });
    return looked ? std::log(std::max(leastTried(tried, kind, &TriedMap::cost), 1e-9)) : unknown;
}

double capped(double log)
{
    return std::min(log, dearest);
}

std::map<std::string, std::vector<TriedMap>> looksOf(const ScanResult &scan, const HypothesisResult &result)
{
    std::map<std::string, std::vector<TriedMap>> looks;
    for (const HypothesisResult &earlier : scan.hypotheses) {
        if (earlier.name == result.name)
            break;
        looks[earlier.name] = earlier.tried;
    }
    looks[result.name] = result.tried;
    return looks;
}

/// Weighted moments.
struct Moments {
    double mean = 0;
    double variance = 0; ///< of one model more; 0 where there is but one
    double models = 0; ///< (sum of weights)² / sum of squares

    Moments(const std::vector<double> &values, const std::vector<double> &weights)
    {
        double sum = 0;
        double squares = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            sum += weights[i];
            squares += weights[i] * weights[i];
            mean += weights[i] * values[i];
        }
        mean /= sum;
        models = sum * sum / squares;
        for (std::size_t i = 0; i < values.size(); ++i)
            variance += weights[i] / sum * std::pow(values[i] - mean, 2);
        variance = models > 1 + 1e-9 ? variance * models / (models - 1) : 0;
    }
};

} // namespace

double ComparablePrior::below(double value) const
{
    return (mean - value) / (sd * std::sqrt(1 + 1 / models));
}

double ComparablePrior::chanceOf(double value) const
{
    return studentTail(below(value), degrees);
}

ComparableModels::ComparableModels(const ScanResult &scan, const HypothesisResult &result,
                                   const Calibration &calibration)
    : ComparableModels(looksOf(scan, result), calibration)
{
}

ComparableModels::ComparableModels(const std::map<std::string, std::vector<TriedMap>> &looks,
                                   const Calibration &calibration)
    : m_calibration(calibration)
{
    for (const LookColumn &column : calibration.columns) {
        const auto family = looks.find(column.family);
        m_own.push_back(family == looks.end() ? unknown : firstLookOf(family->second, column.kind));
    }
}

std::vector<double> ComparableModels::distances(const std::string &kind) const
{
    std::vector<double> distances;
    for (const BenignModel &model : m_calibration.benign) {
        std::vector<double> apart;
        for (std::size_t k = 0; k < m_own.size(); ++k)
            if (m_calibration.columns[k].kind != kind && !std::isnan(m_own[k]) && !std::isnan(model.first[k]))
                apart.push_back(std::min(mostApart, std::abs(capped(m_own[k]) - capped(model.first[k]))));
        std::sort(apart.begin(), apart.end());
        apart.resize(static_cast<std::size_t>(std::ceil(countedLooks * static_cast<double>(apart.size()))));
        const double sum = std::accumulate(apart.begin(), apart.end(), 0.0);
        distances.push_back(apart.empty() ? 0 : sum / static_cast<double>(apart.size()));
    }
    return distances;
}

std::optional<ComparablePrior> ComparableModels::costOf(const std::string &family, const std::string &kind,
                                                        LookNumber look) const
{
    const auto column =
        std::find_if(m_calibration.columns.begin(), m_calibration.columns.end(),
                     [&](const LookColumn &known) { return known.family == family && known.kind == kind; });
    if (column == m_calibration.columns.end())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(column - m_calibration.columns.begin());
    const std::vector<double> all = distances(kind);
    std::vector<double> values;
    std::vector<double> counts;
    double weight = 0;
    double squares = 0; ///< of distances beyond the free one
    for (std::size_t i = 0; i < m_calibration.benign.size(); ++i) {
        const BenignModel &model = m_calibration.benign[i];
        const double value = (look == LookNumber::First ? model.first : model.second)[index];
        if (std::isnan(value))
            continue;
        values.push_back(capped(value));
        counts.push_back(weightAt(all[i]));
        weight += counts.back();
        squares += counts.back() * std::pow(std::max(0.0, all[i] - freeDistance), 2);
    }
    if (values.size() < 2)
        return std::nullopt;
    const Moments moments(values, counts);
    ComparablePrior prior;
    prior.mean = moments.mean;
    prior.models = moments.models;
    prior.degrees = moments.models - 1 + usualSdModels;
    prior.sd = std::sqrt(((moments.models - 1) * moments.variance + usualSdModels * usualSd * usualSd) / prior.degrees
                         + byDistance * byDistance * squares / weight);
    return prior;
}

double ComparableModels::nearest(const std::string &kind) const
{
    std::vector<double> all = distances(kind);
    if (all.empty())
        return std::numeric_limits<double>::infinity();
    const std::size_t few = std::min<std::size_t>(fewNearest, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(few), all.end());
    return std::accumulate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(few), 0.0) / static_cast<double>(few);
}

BenignTrend ComparableModels::trendFor(const HypothesisResult &result) const
{
    const bool gathers = result.makesOneAnswer();
    BenignTrend trend = m_calibration.trendFor(result.name, result.objective(), gathers);
    if (result.objective() != Objective::Maps)
        return trend;
    const std::vector<double> all = distances(result.map.kind);
    std::vector<double> gaps{trend.gap};
    std::vector<double> counts{usualGapModels};
    for (std::size_t i = 0; i < m_calibration.benign.size(); ++i) {
        for (const BenignGap &gap : m_calibration.benign[i].gaps) {
            if (gap.family == result.name && gap.gathers == gathers) {
                gaps.push_back(gap.gap);
                counts.push_back(weightAt(all[i]));
            }
        }
    }
    const Moments moments(gaps, counts);
    trend.gap = std::max(0.0, moments.mean);
    return trend;
}

} // namespace drm
