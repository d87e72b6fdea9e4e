// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/EvaluationReport.h"

#include "core/base/Text.h"
#include "core/evaluate/RocStatistics.h"
#include "core/evaluate/Zoo.h"
#include "core/record/VerdictText.h"
#include "core/report/SvgDrawing.h"
#include "core/search/Statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <sstream>

namespace drm {

namespace {

using Models = std::vector<const ZooVerdict *>;

std::string kindOf(const ZooVerdict &model)
{
    return model.truth.kind + (model.truth.adaptiveWeight > 0 ? " (adaptive)" : "");
}

/// Of a backdoored model: the kind of its first map.
std::string mapOf(const ZooVerdict &model)
{
    return model.truth.backdoors.front().map.kind;
}

Models chosen(const ZooScanResult &result, const std::function<bool(const ZooVerdict &)> &wanted)
{
    Models models;
    for (const ZooVerdict &model : result.models)
        if (wanted(model))
            models.push_back(&model);
    return models;
}

std::vector<double> scoresOf(const Models &models)
{
    std::vector<double> scores;
    for (const ZooVerdict *model : models)
        scores.push_back(model->score);
    return scores;
}

std::string medianText(const std::vector<double> &values)
{
    return values.empty() ? "–" : formatNumber(medianOf(values));
}

/// One row: `backdoored` models against `benign` ones.
std::string row(const std::string &name, const Models &benign, const Models &backdoored)
{
    int right = 0;
    std::vector<double> errors;
    std::vector<double> maps;
    std::vector<double> ious;
    std::vector<double> similarities;
    std::vector<double> seconds;
    int falseAlarms = 0;
    int misses = 0;
    int undecided = 0;
    for (const Models *models : {&benign, &backdoored}) {
        for (const ZooVerdict *model : *models) {
            right += model->right() ? 1 : 0;
            seconds.push_back(model->seconds);
            undecided += model->verdict == Verdict::Inconclusive ? 1 : 0;
            falseAlarms += !model->backdoored() && model->verdict == Verdict::Backdoored ? 1 : 0;
            misses += model->backdoored() && model->verdict == Verdict::Clean ? 1 : 0;
            if (std::isfinite(model->targetError))
                errors.push_back(model->targetError);
            if (std::isfinite(model->mapError))
                maps.push_back(model->mapError);
            if (model->quality) {
                ious.push_back(model->quality->maskIou);
                similarities.push_back(model->quality->patternSimilarity);
            }
        }
    }
    std::ostringstream line;
    line << "| " << name << " | " << benign.size() << " + " << backdoored.size() << " | "
         << toText(intervalOfAuc(scoresOf(benign), scoresOf(backdoored), bootstrapSeed)) << " | "
         << toText(exactProportion(right, static_cast<int>(benign.size() + backdoored.size()))) << " | " << falseAlarms
         << " | " << misses << " | " << undecided << " | " << medianText(errors) << " | " << medianText(maps) << " | "
         << medianText(ious) << " | " << medianText(similarities) << " | " << medianText(seconds) << " |\n";
    return line.str();
}

/// What each hypothesis alone is worth: by its score, and by its bare cost, as with one threshold for all models. A
/// model whose verdict was settled before it ran counts among neither.
std::string hypothesisTable(const ZooScanResult &result)
{
    std::vector<std::string> names;
    for (const ZooVerdict &model : result.models) {
        for (const HypothesisFinding &finding : model.hypotheses)
            if (std::find(names.begin(), names.end(), finding.name) == names.end())
                names.push_back(finding.name);
    }
    std::ostringstream table;
    table << "| hypothesis alone | benign + backdoored | ROC-AUC of its score | ROC-AUC of its cost |\n"
             "| --- | --- | --- | --- |\n";
    for (const std::string &name : names) {
        std::vector<double> scores[2];
        std::vector<double> cheapness[2];
        for (const ZooVerdict &model : result.models) {
            for (const HypothesisFinding &finding : model.hypotheses) {
                if (finding.name != name)
                    continue;
                scores[model.backdoored() ? 1 : 0].push_back(finding.score);
                cheapness[model.backdoored() ? 1 : 0].push_back(-finding.cost);
            }
        }
        table << "| " << printable(name) << " | " << scores[0].size() << " + " << scores[1].size() << " | "
              << toText(intervalOfAuc(scores[0], scores[1], bootstrapSeed)) << " | "
              << toText(intervalOfAuc(cheapness[0], cheapness[1], bootstrapSeed)) << " |\n";
    }
    return table.str();
}

std::string modelTable(const ZooScanResult &result)
{
    std::ostringstream table;
    table << "| model | truth | verdict | score | decided by | target error | map error | seconds |\n"
             "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const ZooVerdict &model : result.models) {
        table << "| " << printable(model.file) << " | " << printable(attackAndMap(model.truth)) << " | "
              << verdictWord(model.verdict).english() << (model.right() ? "" : " ✗") << " | "
              << formatNumber(model.score) << " | " << (model.decidedBy.empty() ? "–" : printable(model.decidedBy))
              << " | " << formatNumber(model.targetError) << " | " << formatNumber(model.mapError) << " | "
              << formatNumber(model.seconds) << " |\n";
    }
    return table.str();
}

} // namespace

std::string evaluationReport(const ZooScanResult &result)
{
    std::set<std::string> datasets;
    std::set<std::string> attacks;
    std::set<std::string> kinds;
    std::set<std::string> maps;
    for (const ZooVerdict &model : result.models) {
        datasets.insert(model.truth.dataset);
        if (!model.backdoored())
            continue;
        attacks.insert(kindOf(model));
        kinds.insert(attackAndMap(model.truth));
        maps.insert(mapOf(model));
    }
    std::ostringstream report;
    report << "| image set, attack | benign + backdoored | ROC-AUC | accuracy | false alarms | misses | inconclusive | "
              "target error | map error | mask IoU | pattern | seconds |\n"
              "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const std::string &dataset : datasets) {
        const Models benign = chosen(
            result, [&](const ZooVerdict &model) { return model.truth.dataset == dataset && !model.backdoored(); });
        for (const std::string &kind : kinds) {
            const Models backdoored = chosen(result, [&](const ZooVerdict &model) {
                return model.truth.dataset == dataset && model.backdoored() && attackAndMap(model.truth) == kind;
            });
            if (!backdoored.empty())
                report << row(printable(dataset) + ", " + printable(kind), benign, backdoored);
        }
    }
    const Models benign = chosen(
        result, [](const ZooVerdict &model) { return !model.backdoored(); });
    const auto over = [&](const std::string &name, const std::string &wanted, std::string (*of)(const ZooVerdict &)) {
        report << row("all, " + name + printable(wanted), benign, chosen(result, [&](const ZooVerdict &model) {
                          return model.backdoored() && of(model) == wanted;
                      }));
    };
    for (const std::string &attack : attacks)
        over("", attack, kindOf);
    if (maps.size() > 1)
        for (const std::string &map : maps)
            over("answers: ", map, mapOf);
    report << row("all", benign, chosen(result, [](const ZooVerdict &model) { return model.backdoored(); }));
    report << "\n" << intervalNote() << "\n" << hypothesisTable(result) << "\n" << modelTable(result);
    if (!result.leftOut.empty()) {
        report << "\nLeft out:\n\n";
        for (const std::string &sentence : result.leftOut)
            report << "- " << printable(sentence) << "\n";
    }
    return report.str();
}

std::string scorePlot(const ZooScanResult &result)
{
    std::map<std::string, Models> rows;
    double most = 1.5;
    for (const ZooVerdict &model : result.models) {
        rows[model.truth.dataset + ", " + (model.backdoored() ? kindOf(model) : "benign")].push_back(&model);
        most = std::clamp(model.score, most, 50.0); // beyond, at the right edge
    }
    constexpr int left = 220;
    constexpr int width = 560;
    constexpr int rowHeight = 26;
    const int bottom = 40 + rowHeight * static_cast<int>(rows.size());
    const auto x = [&](double score) { return left + width * std::clamp(score, 0.0, most) / (1.05 * most); };
    SvgDrawing svg(left + width + 20, bottom + 40, 13);
    for (int tick = 0; tick <= static_cast<int>(1.05 * most); ++tick) {
        svg.add("line",
                {{"x1", x(tick)},
                 {"x2", x(tick)},
                 {"y1", 30},
                 {"y2", bottom},
                 {"stroke", tick == 1 ? "#b00020" : "#dddddd"}});
        svg.add("text", {{"x", x(tick)}, {"y", bottom + 18}, {"text-anchor", "middle"}}, std::to_string(tick));
    }
    svg.add("text", {{"x", x(1)}, {"y", 22}, {"text-anchor", "middle"}, {"fill", "#b00020"}}, "backdoored from here");
    svg.add("text", {{"x", left + width / 2}, {"y", bottom + 36}, {"text-anchor", "middle"}}, "score");
    int line = 0;
    for (const auto &[name, models] : rows) {
        const int y = 40 + rowHeight * line++ + rowHeight / 2;
        svg.add("text", {{"x", left - 12}, {"y", y + 4}, {"text-anchor", "end"}}, name);
        for (const ZooVerdict *model : models)
            svg.add("circle",
                    {{"cx", x(model->score)},
                     {"cy", y},
                     {"r", 5},
                     {"fill", model->backdoored() ? "#d55e00" : "#0072b2"},
                     {"fill-opacity", "0.6"}},
                    {}, model->file + ": " + formatNumber(model->score));
    }
    return svg.toText();
}

} // namespace drm
