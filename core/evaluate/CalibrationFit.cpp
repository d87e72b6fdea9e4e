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
struct Moments {
    double mean = 0;
    double sd = 0;
    int count = 0;

    explicit Moments(const std::vector<double> &values)
        : count(static_cast<int>(values.size()))
    {
        for (const double value : values)
            mean += value / count;
        double squares = 0;
        for (const double value : values)
            squares += std::pow(value - mean, 2);
        sd = count > 1 ? std::sqrt(squares / (count - 1)) : 0;
    }
};

/// The mean square by which those values that are above the mean lie above it, times n / (n - 1): a variance of that
/// side alone.
double squareAbove(const std::vector<double> &values, const Moments &moments)
{
    double squares = 0;
    int above = 0;
    for (const double value : values) {
        if (value <= moments.mean)
            continue;
        squares += std::pow(value - moments.mean, 2);
        ++above;
    }
    const double bessel = static_cast<double>(moments.count) / std::max(1, moments.count - 1);
    return above > 0 ? bessel * squares / above : 0;
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
    const Moments gap(gaps);
    const double variance = squares / degrees;
    BenignTrend trend{slope, std::max(0.0, gap.mean), std::sqrt(variance)};
    // Too few gaps have the noise for it.
    constexpr int enough = 3;
    constexpr double leastGapSd = 0.05;
    trend.gapModels = gap.count;
    trend.gapSd = gap.count < enough
        ? trend.sd
        : std::sqrt(std::max(leastGapSd * leastGapSd, squareAbove(gaps, gap) - variance * noises / gap.count));
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

constexpr double notMoved = 9; ///< in the file: the log of a cost that no search would have

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

/// Of the least of a kind's lanes; NaN where there was no such look.
double logOfLeast(const std::vector<TriedMap> &tried, const std::string &kind, LookNumber look)
{
    bool known = false;
    for (const TriedMap &map : tried) // a lane that has moved went on, if there was a second look at it
        known = known
            || (map.kind == kind && (look == LookNumber::First || std::isfinite(map.kept) || !std::isfinite(map.cost)));
    if (!known)
        return unknown;
    const double least = leastTried(tried, kind, look == LookNumber::First ? &TriedMap::cost : &TriedMap::kept);
    return std::min(std::log(std::max(least, 1e-9)), notMoved);
}

BenignModel modelOf(const ZooVerdict &scan, const std::vector<LookColumn> &columns)
{
    BenignModel model;
    model.set = scan.truth.dataset;
    for (const LookColumn &column : columns) {
        const auto finding = std::find_if(scan.hypotheses.begin(), scan.hypotheses.end(),
                                          [&](const HypothesisFinding &one) { return one.name == column.family; });
        for (const LookNumber look : {LookNumber::First, LookNumber::Second})
            (look == LookNumber::First ? model.first : model.second)
                .push_back(finding == scan.hypotheses.end() ? unknown : logOfLeast(finding->tried, column.kind, look));
    }
    return model;
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

/// Numbers to two decimals; null: not known.
nlohmann::ordered_json jsonOf(const std::vector<double> &logs)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const double log : logs)
        json.push_back(std::isnan(log) ? nlohmann::ordered_json()
                                       : nlohmann::ordered_json(std::round(log * 100) / 100));
    return json;
}

nlohmann::ordered_json jsonOf(const BenignModel &model)
{
    nlohmann::ordered_json gaps = nlohmann::ordered_json::array();
    for (const BenignGap &gap : model.gaps)
        gaps.push_back({gap.family, gap.gathers, std::round(gap.gap * 100) / 100});
    return {{"set", model.set}, {"first", jsonOf(model.first)}, {"second", jsonOf(model.second)}, {"gaps", gaps}};
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

MapFits fitMaps(const std::vector<ZooVerdict> &benign, const std::map<std::string, FamilyFit> &families)
{
    MapFits fits;
    std::set<std::pair<std::string, std::string>> columns;
    for (const ZooVerdict &scan : benign)
        for (const HypothesisFinding &finding : scan.hypotheses)
            for (const TriedMap &tried : finding.tried)
                columns.emplace(finding.name, tried.kind);
    for (const auto &[family, kind] : columns)
        fits.columns.push_back({family, kind});
    std::map<std::string, std::vector<LogNull>> others;
    for (const ZooVerdict &scan : benign) {
        fits.models.push_back(modelOf(scan, fits.columns));
        for (const HypothesisFinding &finding : scan.hypotheses) {
            LogNull null(scan.file, finding.null);
            if (makesOneAnswer(finding.map) || !std::isfinite(null.targetY) || null.y.size() < 2)
                continue;
            fits.models.back().gaps.push_back({finding.name, false, null.gapBelow(0)});
            others[finding.name].push_back(std::move(null));
        }
        for (const auto &[family, fit] : families)
            for (const NullFit &model : fit.models)
                if (model.file == scan.file && std::isfinite(model.gap))
                    fits.models.back().gaps.push_back({family, true, model.gap});
    }
    for (const auto &[family, trend] : Calibration::compiledIn().otherMaps)
        fits.others[family] = {trend, 0};
    constexpr std::size_t enough = 3;
    for (const auto &[family, nulls] : others)
        if (nulls.size() >= enough)
            fits.others[family] = fitOthers(nulls);
    return fits;
}

ZooScanRequest calibrationScans(Objective objective)
{
    ZooScanRequest request;
    request.params.objective = objective;
    request.benignOnly = true;
    request.params.complete = true;
    request.params.secondLooksAtAll = true;
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
        calibration.columns = maps.columns;
        calibration.benign = maps.models;
    }
    return calibration;
}

std::string calibrationJson(const Calibration &calibration)
{
    nlohmann::ordered_json columns = nlohmann::ordered_json::array();
    for (const LookColumn &column : calibration.columns)
        columns.push_back({column.family, column.kind});
    const nlohmann::ordered_json root{
        {"schema", "drmguard.calibration/4"},
        {"models", calibration.models},
        {"trends", jsonOf(calibration.trends)},
        {"other_maps", jsonOf(calibration.otherMaps)},
        {"looks", columns},
        {"benign", "rows"},
        {"gathered", {{"models", calibration.gatheredModels}, {"trends", jsonOf(calibration.gatheredTrends)}}},
        {"trend_weight", calibration.trendWeight},
        {"false_alarms", calibration.falseAlarms},
        {"open_score", calibration.openScore},
        {"single_look_open_score", calibration.singleLookOpenScore},
        {"close_from", calibration.closeFrom},
        {"close_to", calibration.closeTo},
        {"few_images", calibration.fewImages},
        {"few_images_to", calibration.fewImagesTo},
        {"very_few_images", calibration.veryFewImages},
        {"very_few_images_to", calibration.veryFewImagesTo},
        {"smallest_side", calibration.smallestSide},
        {"largest_side", calibration.largestSide},
        {"other_sides_to", calibration.otherSidesTo},
        {"unlike_from", calibration.unlikeFrom},
        {"unlike_to", calibration.unlikeTo},
        {"usual_times", calibration.usualTimes},
        {"published_change", calibration.publishedChange}};
    // A line for each model.
    std::string rows;
    for (const BenignModel &model : calibration.benign)
        rows += (rows.empty() ? "[\n        " : ",\n        ") + jsonOf(model).dump();
    std::string text = root.dump(4) + "\n";
    const std::string place = "\"rows\"";
    return text.replace(text.find(place), place.size(), rows.empty() ? "[]" : rows + "\n    ]");
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
    table << "| family | kind of map | mean log cost of a first look | sd | of a second one | sd | models |\n"
             "| --- | --- | --- | --- | --- | --- | --- |\n";
    for (std::size_t k = 0; k < maps.columns.size(); ++k) {
        table << "| " << maps.columns[k].family << " | " << maps.columns[k].kind;
        std::size_t known = 0;
        for (const auto look : {&BenignModel::first, &BenignModel::second}) {
            std::vector<double> logs;
            for (const BenignModel &model : maps.models)
                if (!std::isnan((model.*look)[k]))
                    logs.push_back(std::min((model.*look)[k], 0.0));
            const Moments moments(logs);
            table << " | " << formatNumber(moments.mean) << " | " << formatNumber(moments.sd);
            known = logs.size();
        }
        table << " | " << known << " |\n";
    }
    table << "\n| family | other maps found | noise | target below other shifts | that differs by |\n"
             "| --- | --- | --- | --- | --- |\n";
    for (const auto &[family, other] : maps.others)
        table << "| " << family << " | " << other.found << " | " << formatNumber(other.trend.sd) << " | "
              << formatNumber(other.trend.gap) << " | " << formatNumber(other.trend.gapSd) << " |\n";
    return table.str();
}

} // namespace drm
