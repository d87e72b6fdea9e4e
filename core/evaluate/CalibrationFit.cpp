// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/CalibrationFit.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/detect/NullTest.h"
#include "core/triggers/TriggerFamily.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <sstream>

namespace drm {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A null in logs, and its sums of squares about its own mean.
struct LogNull {
    std::string file;
    std::vector<double> x;
    std::vector<double> y;
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double xy = 0;
    double targetX = 0;
    double targetY = 0; ///< either is not finite where the free search found nothing

    LogNull(const std::string &name, const NullEvidence &null)
        : file(name)
        , targetX(std::log(null.targetDistance))
        , targetY(std::log(comparableCost(null)))
    {
        for (std::size_t k = 0; k < std::min(null.costs.size(), null.distances.size()); ++k) {
            if (std::isfinite(std::log(null.costs[k])) && std::isfinite(std::log(null.distances[k]))) {
                x.push_back(std::log(null.distances[k]));
                y.push_back(std::log(null.costs[k]));
                meanX += x.back();
                meanY += y.back();
            }
        }
        meanX /= static_cast<double>(x.size());
        meanY /= static_cast<double>(x.size());
        for (std::size_t k = 0; k < x.size(); ++k) {
            xx += (x[k] - meanX) * (x[k] - meanX);
            xy += (x[k] - meanX) * (y[k] - meanY);
        }
    }

    double squaresAbout(double slope) const
    {
        double sum = 0;
        for (std::size_t k = 0; k < x.size(); ++k)
            sum += std::pow(y[k] - meanY - slope * (x[k] - meanX), 2);
        return sum;
    }

    /// Of the target, below the line of that slope; NaN where the free search found nothing.
    double gapBelow(double slope) const
    {
        const double gap = meanY + slope * (targetX - meanX) - targetY;
        return std::isfinite(gap) ? gap : unknown;
    }

    /// What the noise of the line adds to the variance of the gap, in variances of the noise.
    double gapNoise() const { return 1 / static_cast<double>(y.size()); }
};

/// Mean and standard deviation; 0 where there are too few numbers for it.
CostPrior momentsOf(const std::vector<double> &values)
{
    CostPrior moments;
    const auto count = static_cast<double>(values.size());
    for (const double value : values)
        moments.mean += value / count;
    double squares = 0;
    for (const double value : values)
        squares += std::pow(value - moments.mean, 2);
    moments.sd = values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
    moments.models = static_cast<int>(values.size());
    return moments;
}

/// As SearchOutcome::makesOneAnswer().
bool makesOneAnswer(const AnswerMap &map)
{
    return map.gain.empty() || map.isConstant();
}

/// The noise has so many degrees of freedom.
BenignTrend trendOf(const std::vector<LogNull> &nulls, double slope, double degrees)
{
    double squares = 0;
    std::vector<double> gaps;
    double noises = 0;
    for (const LogNull &null : nulls) {
        squares += null.squaresAbout(slope);
        if (std::isfinite(null.gapBelow(slope))) {
            gaps.push_back(null.gapBelow(slope));
            noises += null.gapNoise();
        }
    }
    const CostPrior gap = momentsOf(gaps);
    const double variance = squares / degrees;
    BenignTrend trend{slope, std::max(0.0, gap.mean), std::sqrt(variance)};
    // Too few gaps have the noise for it.
    constexpr int enough = 3;
    constexpr double leastGapSd = 0.05;
    trend.gapModels = gap.models;
    trend.gapSd = gap.models < enough
        ? trend.sd
        : std::sqrt(std::max(leastGapSd * leastGapSd, gap.sd * gap.sd - variance * noises / gap.models));
    return trend;
}

FamilyFit fitFamily(const std::string &family, const std::vector<LogNull> &nulls)
{
    double xx = 0;
    double xy = 0;
    double degrees = -1;
    for (const LogNull &null : nulls) {
        xx += null.xx;
        xy += null.xy;
        degrees += static_cast<double>(null.x.size()) - 1;
    }
    if (!(xx > 0) || degrees < 1)
        throw Error(ErrorKind::UnsuitableData,
                    "The scans show too little of the family '" + family
                        + "': its searches near other answers have to work at different distances, at three places or "
                          "more. Scan more benign models.",
                    {});
    FamilyFit fit;
    fit.trend = trendOf(nulls, xy / xx, degrees);
    for (const LogNull &null : nulls)
        fit.models.push_back(
            {null.file, static_cast<int>(null.x.size()), null.xx > 0 ? null.xy / null.xx : unknown,
             null.x.size() > 1 ? std::sqrt(null.squaresAbout(fit.trend.slope) / static_cast<double>(null.x.size() - 1))
                               : unknown,
             null.gapBelow(fit.trend.slope)});
    return fit;
}

constexpr double leastSd = 0.2; ///< of looks, from model to model: models may agree by chance
constexpr double highestMean = -1.6; ///< a fifth of the image: what costs more is only known to be dear

double threeDecimals(double value)
{
    return std::round(value * 1000) / 1000;
}

OtherFit fitOthers(const std::vector<LogNull> &nulls)
{
    double degrees = 0;
    for (const LogNull &null : nulls)
        degrees += static_cast<double>(null.y.size()) - 1;
    return {trendOf(nulls, 0, degrees), static_cast<int>(nulls.size())};
}

using ByKind = std::map<std::string, std::vector<double>>;

/// Logs of what each model's lanes of one family cost after a look, and what the lanes of a second one gained by it.
struct FamilyCosts {
    ByKind first;
    ByKind second;
    std::vector<double> gains;

    void add(const std::vector<TriedMap> &tried)
    {
        std::set<std::string> kinds;
        for (const TriedMap &map : tried)
            kinds.insert(map.kind);
        const auto log = [](double cost) { return std::log(std::max(cost, 1e-9)); };
        for (const std::string &kind : kinds) {
            const double cost = leastTried(tried, kind, &TriedMap::cost);
            const double kept = leastTried(tried, kind, &TriedMap::kept);
            if (std::isfinite(cost))
                first[kind].push_back(log(cost));
            if (std::isfinite(kept))
                second[kind].push_back(log(kept));
        }
        for (const TriedMap &map : tried)
            if (std::isfinite(map.cost) && std::isfinite(map.kept))
                gains.push_back(log(map.cost) - log(map.kept));
    }
};

CostPrior priorOf(const std::vector<double> &logs)
{
    CostPrior prior = momentsOf(logs);
    prior.mean = std::min(prior.mean, highestMean);
    prior.sd = std::max(prior.sd, leastSd);
    return prior;
}

void fitCosts(const FamilyCosts &costs, std::map<std::string, LookPriors> &priors)
{
    constexpr std::size_t enough = 5;
    const CostPrior gain = momentsOf(costs.gains);
    for (const auto &[kind, logs] : costs.first) {
        if (logs.size() < 2)
            continue;
        LookPriors &fitted = priors[kind];
        fitted.first = priorOf(logs);
        const auto second = costs.second.find(kind);
        if (second != costs.second.end() && second->second.size() >= enough)
            fitted.second = priorOf(second->second);
        else
            fitted.second = {fitted.first.mean - gain.mean, std::hypot(fitted.first.sd, gain.sd), fitted.first.models};
    }
}

nlohmann::ordered_json jsonOf(const std::map<std::string, BenignTrend> &trends)
{
    nlohmann::ordered_json json;
    for (const auto &[name, trend] : trends)
        json[name] = {{"slope", threeDecimals(trend.slope)},
                      {"gap", threeDecimals(trend.gap)},
                      {"sd", threeDecimals(trend.sd)},
                      {"gap_sd", threeDecimals(trend.gapSd)},
                      {"gap_models", trend.gapModels}};
    return json;
}

nlohmann::ordered_json jsonOf(const CostPrior &prior)
{
    return {{"mean", threeDecimals(prior.mean)}, {"sd", threeDecimals(prior.sd)}, {"models", prior.models}};
}

} // namespace

std::map<std::string, FamilyFit> fitTrends(const std::vector<ZooVerdict> &benign)
{
    std::map<std::string, std::vector<LogNull>> nulls;
    for (const ZooVerdict &model : benign) {
        for (const HypothesisFinding &finding : model.hypotheses) {
            if (finding.null.costs.empty() || !makesOneAnswer(finding.map))
                continue;
            std::vector<LogNull> &family = nulls[finding.name];
            LogNull null(model.file, finding.null);
            if (!null.x.empty())
                family.push_back(std::move(null));
        }
    }
    std::map<std::string, FamilyFit> families;
    for (const auto &[name, family] : nulls)
        families.emplace(name, fitFamily(name, family));
    return families;
}

MapFits fitMaps(const std::vector<ZooVerdict> &benign)
{
    std::map<std::string, std::vector<LogNull>> others;
    std::map<std::string, FamilyCosts> costs;
    for (const ZooVerdict &model : benign) {
        for (const HypothesisFinding &finding : model.hypotheses) {
            if (!finding.tried.empty())
                costs[finding.name].add(finding.tried);
            LogNull null(model.file, finding.null);
            if (!makesOneAnswer(finding.map) && std::isfinite(null.targetY) && null.y.size() > 1)
                others[finding.name].push_back(std::move(null));
        }
    }
    MapFits fits;
    fits.costs = Calibration::compiledIn().costs;
    for (const auto &[family, trend] : Calibration::compiledIn().otherMaps)
        fits.others[family] = {trend, 0};
    constexpr std::size_t enough = 3;
    for (const auto &[family, nulls] : others)
        if (nulls.size() >= enough)
            fits.others[family] = fitOthers(nulls);
    for (const auto &[family, shown] : costs)
        fitCosts(shown, fits.costs[family]);
    return fits;
}

ZooScanRequest calibrationScans(Objective objective)
{
    ZooScanRequest request;
    request.params.objective = objective;
    request.benignOnly = true;
    request.params.complete = true;
    request.params.hypotheses.clear();
    for (const TriggerFamily *family : triggerFamilies())
        if (family->hasNull)
            request.params.hypotheses.emplace_back(family->name);
    return request;
}

Calibration calibrationOf(Objective objective, const std::map<std::string, FamilyFit> &families, const MapFits &maps,
                          int models)
{
    Calibration calibration = Calibration::compiledIn();
    const bool gathered = objective == Objective::Gathered;
    (gathered ? calibration.gatheredModels : calibration.models) = models;
    for (const auto &[name, family] : families)
        (gathered ? calibration.gatheredTrends : calibration.trends)[name] = family.trend;
    if (!gathered) {
        for (const auto &[family, other] : maps.others)
            calibration.otherMaps[family] = other.trend;
        calibration.costs = maps.costs;
    }
    return calibration;
}

std::string calibrationJson(const Calibration &calibration)
{
    nlohmann::ordered_json costs;
    for (const auto &[family, kinds] : calibration.costs)
        for (const auto &[kind, priors] : kinds)
            costs[family][kind] = {{"first", jsonOf(priors.first)}, {"second", jsonOf(priors.second)}};
    const nlohmann::ordered_json root{
        {"schema", "drmguard.calibration/3"},
        {"models", calibration.models},
        {"trends", jsonOf(calibration.trends)},
        {"other_maps", jsonOf(calibration.otherMaps)},
        {"costs", costs},
        {"gathered", {{"models", calibration.gatheredModels}, {"trends", jsonOf(calibration.gatheredTrends)}}},
        {"trend_weight", calibration.trendWeight},
        {"false_alarms", calibration.falseAlarms},
        {"open_score", calibration.openScore},
        {"single_look_open_score", calibration.singleLookOpenScore},
        {"close_from", calibration.closeFrom},
        {"close_to", calibration.closeTo},
        {"published_change", calibration.publishedChange}};
    return root.dump(4) + "\n";
}

std::string calibrationTable(const std::map<std::string, FamilyFit> &families)
{
    std::ostringstream table;
    table << "| family | model | places | slope | noise | target below the line | that differs by |\n"
             "| --- | --- | --- | --- | --- | --- | --- |\n";
    for (const auto &[name, family] : families) {
        int places = 0;
        for (const NullFit &model : family.models)
            places += model.places;
        table << "| " << name << " | all " << family.models.size() << " | " << places << " | "
              << formatNumber(family.trend.slope) << " | " << formatNumber(family.trend.sd) << " | "
              << formatNumber(family.trend.gap) << " | " << formatNumber(family.trend.gapSd) << " |\n";
        for (const NullFit &model : family.models)
            table << "| " << name << " | " << printable(model.file) << " | " << model.places << " | "
                  << formatNumber(model.slope) << " | " << formatNumber(model.sd) << " | " << formatNumber(model.gap)
                  << " | |\n";
    }
    return table.str();
}

std::string calibrationTable(const MapFits &maps)
{
    std::ostringstream table;
    table << "| family | kind of map | mean log cost of a first look | sd | of a second one | sd |\n"
             "| --- | --- | --- | --- | --- | --- |\n";
    for (const auto &[family, kinds] : maps.costs)
        for (const auto &[kind, priors] : kinds)
            table << "| " << family << " | " << kind << " | " << formatNumber(priors.first.mean) << " | "
                  << formatNumber(priors.first.sd) << " | " << formatNumber(priors.second.mean) << " | "
                  << formatNumber(priors.second.sd) << " |\n";
    table << "\n| family | other maps found | noise | target below other shifts | that differs by |\n"
             "| --- | --- | --- | --- | --- |\n";
    for (const auto &[family, other] : maps.others)
        table << "| " << family << " | " << other.found << " | " << formatNumber(other.trend.sd) << " | "
              << formatNumber(other.trend.gap) << " | " << formatNumber(other.trend.gapSd) << " |\n";
    return table.str();
}

} // namespace drm
