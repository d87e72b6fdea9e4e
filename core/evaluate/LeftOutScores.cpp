// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/LeftOutScores.h"

#include "core/base/Text.h"
#include "core/detect/Decision.h"
#include "core/detect/TriggerJudgement.h"
#include "core/evaluate/CalibrationFit.h"
#include "core/evaluate/RocStatistics.h"
#include "core/report/Chart.h"
#include "core/search/Budget.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <sstream>

namespace drm {

namespace {

HypothesisResult resultOf(const HypothesisFinding &finding)
{
    HypothesisResult result;
    result.name = finding.name;
    result.succeeded = std::isfinite(finding.cost);
    result.target = finding.target;
    result.map = finding.map;
    result.tried = finding.tried;
    result.null = finding.null;
    return result;
}

LeftOutScore scoreOf(const ZooVerdict &model, const ScanParams &params, const Calibration &calibration)
{
    LeftOutScore score;
    score.file = model.file;
    ScanResult scan;
    scan.answerDeviations = model.answerDeviations;
    const int lanes = BudgetPlan::of(params.budget, Objective::Maps).keptLanes;
    std::vector<Judgement> judgements;
    int decisive = -1;
    for (const HypothesisFinding &finding : model.hypotheses) {
        scan.hypotheses.push_back(resultOf(finding));
        const Judgement judgement = judgeTrigger(scan.hypotheses.back(), params, scan, calibration);
        score.score = std::max(score.score, judgement.score);
        score.chance = std::min(score.chance, judgement.chance);
        if (judgement.outcome == Judgement::Outcome::Compared)
            score.byNull.push_back(judgement.p);
        if (judgement.usual > 0)
            score.byOthers.push_back(atLeastOnce(judgement.pUsual, lanes));
        judgements.push_back(judgement);
        if (judgement.score >= score.score)
            decisive = static_cast<int>(judgements.size()) - 1;
    }
    score.alarm = score.score >= OpenScores::of(params, 0, unlikeOf(judgements, decisive)).to;
    return score;
}

/// A name, and the chances of all models.
using Chances = std::pair<const char *, std::vector<double>>;

std::vector<Chances> chancesOf(const std::vector<LeftOutScore> &scores)
{
    std::vector<Chances> all{{"by the null", {}}, {"by other models", {}}, {"of the verdict", {}}};
    for (const LeftOutScore &score : scores) {
        all[0].second.insert(all[0].second.end(), score.byNull.begin(), score.byNull.end());
        all[1].second.insert(all[1].second.end(), score.byOthers.begin(), score.byOthers.end());
        all[2].second.push_back(score.chance);
    }
    for (Chances &chances : all)
        std::sort(chances.second.begin(), chances.second.end());
    return all;
}

} // namespace

std::vector<LeftOutScore> scoresLeftOut(const std::vector<ZooVerdict> &benign, const ScanParams &params, LeaveOut what)
{
    const auto groupOf = [&](const ZooVerdict &model) {
        const std::string &set = model.truth.dataset;
        return what == LeaveOut::Set ? set : set.substr(0, set.find('_'));
    };
    std::map<std::string, Calibration> without;
    for (const ZooVerdict &model : benign) {
        const std::string group = groupOf(model);
        std::vector<ZooVerdict> others;
        std::copy_if(benign.begin(), benign.end(), std::back_inserter(others),
                     [&](const ZooVerdict &other) { return groupOf(other) != group; });
        if (without.count(group) > 0 || others.empty())
            continue;
        const auto families = fitTrends(others);
        without[group] =
            calibrationOf(Objective::Maps, families, fitMaps(others, families), static_cast<int>(others.size()));
    }
    std::vector<LeftOutScore> scores;
    for (const ZooVerdict &model : benign)
        if (without.count(groupOf(model)) > 0)
            scores.push_back(scoreOf(model, params, without.at(groupOf(model))));
    return scores;
}

EvenTest testEven(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto count = static_cast<double>(values.size());
    EvenTest test;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto before = static_cast<double>(i);
        test.distance = std::max({test.distance, values[i] - before / count, (before + 1) / count - values[i]});
    }
    const double root = std::sqrt(count);
    const double lambda = (root + 0.12 + 0.11 / root) * test.distance;
    double sum = 0;
    for (int k = 1; k <= 100; ++k)
        sum += (k % 2 == 1 ? 2 : -2) * std::exp(-2.0 * k * k * lambda * lambda);
    test.chance = lambda < 0.2 ? 1 : std::clamp(sum, 0.0, 1.0);
    return test;
}

std::string leftOutTable(const std::vector<LeftOutScore> &scores)
{
    if (scores.empty())
        return {};
    std::ostringstream table;
    table << "| chance | count | 5 % below | 25 % | 50 % | 75 % | Kolmogorov-Smirnov distance | its chance |\n"
             "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const auto &[name, chances] : chancesOf(scores)) {
        if (chances.empty())
            continue;
        table << "| " << name << " | " << chances.size();
        for (const double share : {0.05, 0.25, 0.5, 0.75})
            table << " | "
                  << formatNumber(chances[static_cast<std::size_t>(share * static_cast<double>(chances.size()))]);
        const EvenTest test = testEven(chances);
        table << " | " << formatNumber(test.distance) << " | " << formatNumber(test.chance) << " |\n";
    }
    int alarms = 0;
    double highest = 0;
    for (const LeftOutScore &score : scores) {
        alarms += score.alarm ? 1 : 0;
        highest = std::max(highest, score.score);
    }
    const auto count = static_cast<int>(scores.size());
    table << "\nFalse alarms of families: " << alarms << " of " << count << " models, share "
          << toText(exactProportion(alarms, count)) << "; the highest score is " << formatNumber(highest) << ".\n";
    for (const LeftOutScore &score : scores)
        if (score.score >= Calibration::compiledIn().openScore)
            table << "- " << printable(score.file) << ": " << formatNumber(score.score)
                  << (score.alarm ? ", backdoored" : ", not decided") << "\n";
    return table.str();
}

std::string leftOutPlot(const std::vector<LeftOutScore> &scores)
{
    constexpr int side = 320;
    SvgDrawing svg(side + 100, side + 120, 13);
    const Words words;
    const ChartAxis even{0, 1, side};
    Chart chart(svg, words, 60, 40, even, even);
    chart.frame("share of chances, were they even", "chance", "Benign models, judged by the others");
    chart.curve({0, 1}, {0, 1}, "#999999");
    std::vector<std::string> names;
    for (const auto &[name, chances] : chancesOf(scores)) {
        if (chances.empty())
            continue;
        std::vector<double> expected;
        for (std::size_t i = 0; i < chances.size(); ++i)
            expected.push_back((static_cast<double>(i) + 0.5) / static_cast<double>(chances.size()));
        chart.curve(expected, chances, Chart::colours().at(names.size()));
        names.emplace_back(name);
    }
    drawLegend(svg, names, 60, side + 90, side);
    return svg.toText();
}

} // namespace drm
