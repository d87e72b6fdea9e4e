// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ZooScan.h"

#include "core/attacks/AttackKind.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/evaluate/ZooList.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ScanJob.h"
#include "core/json/JsonNode.h"
#include "core/store/AnswerMapJson.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

/// The settings that a kept result must share with the request.
Json keyOf(const ScanParams &params)
{
    return {
        params.hypotheses,        toString(params.budget),   params.seed,   params.maxImages,         params.batchSize,
        params.successVariance,   params.ravWeight,          params.method, params.consistencyWeight, params.complete,
        params.attentionMomentum, toString(params.objective)};
}

Json keyOf(const JsonNode &scan)
{
    const JsonNode parameters = scan.at("parameters");
    return {parameters.at("hypotheses").value(),
            parameters.at("budget").value(),
            scan.at("seed").value(),
            parameters.at("max_images").value(),
            parameters.at("batch_size").value(),
            parameters.at("success_variance").value(),
            parameters.at("rav_weight").value(),
            parameters.at("method").value(),
            parameters.at("consistency_weight").value(),
            parameters.at("complete").value(),
            parameters.has("attention_momentum") ? parameters.at("attention_momentum").value() : Json(0.9),
            parameters.has("objective") ? parameters.at("objective").value() : Json("gathered")};
}

bool fits(const JsonNode &scan, const ZooScanRequest &request, const std::string &sha256)
{
    return scan.at("state").text() == "finished" && scan.at("model").at("sha256").text() == sha256
        && keyOf(scan) == keyOf(request.params);
}

Verdict verdictFrom(const std::string &name)
{
    for (const Verdict verdict : {Verdict::Clean, Verdict::Backdoored})
        if (name == toString(verdict))
            return verdict;
    return Verdict::Inconclusive;
}

/// Root mean square over outputs, in label deviations; NaN where one of the two is missing.
double targetError(const ModelTruth &truth, const BackdoorTruth *backdoor, const std::vector<double> &recovered)
{
    const std::vector<double> target = backdoor ? backdoor->map.target() : std::vector<double>{};
    if (target.empty() || recovered.size() != target.size())
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (std::size_t j = 0; j < recovered.size(); ++j)
        sum += std::pow((recovered[j] - target[j]) / truth.result.labelStd[j], 2);
    return std::sqrt(sum / static_cast<double>(recovered.size()));
}

/// As ZooVerdict::mapError.
double mapError(const ModelTruth &truth, const AnswerMap &recovered)
{
    double least = std::numeric_limits<double>::quiet_NaN();
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        const AnswerMap &map = backdoor.map;
        if (!map.swing.empty() || !map.secondTarget.empty() || map.shift.size() != recovered.shift.size()
            || map.gain.size() != recovered.gain.size() || map.gain.size() != map.shift.size())
            continue;
        double most = 0;
        for (std::size_t j = 0; j < map.gain.size(); ++j)
            most = std::max({most, std::abs(map.gain[j] - recovered.gain[j]),
                             std::abs(map.shift[j] - recovered.shift[j]) / truth.result.labelStd.at(j)});
        least = std::isnan(least) ? most : std::min(least, most);
    }
    return least;
}

/// The true backdoor whose target is nearest to the recovered one; null without backdoors or recovered target.
const BackdoorTruth *nearestBackdoor(const ModelTruth &truth, const std::vector<double> &recovered)
{
    const BackdoorTruth *nearest = nullptr;
    for (const BackdoorTruth &backdoor : truth.backdoors) {
        const double error = targetError(truth, &backdoor, recovered);
        if (!std::isnan(error) && (!nearest || error < targetError(truth, nearest, recovered)))
            nearest = &backdoor;
    }
    return nearest;
}

/// Numbers of a scan's JSON, where null stands for one that is infinite.
std::vector<double> costsFrom(const JsonNode &numbers)
{
    std::vector<double> costs;
    for (const JsonNode &cost : numbers.items())
        costs.push_back(cost.value().is_null() ? std::numeric_limits<double>::infinity() : cost.number());
    return costs;
}

/// Throws JsonFault where rows differ in length.
Table tableFrom(const JsonNode &rows)
{
    Table table;
    for (const JsonNode &row : rows.items()) {
        const std::vector<double> numbers = row.numbers();
        if (table.rows > 0 && static_cast<int>(numbers.size()) != table.columns)
            row.refuse(DRM_TEXT("Engine", "%1 has more or fewer numbers than the rows above it"));
        table.columns = static_cast<int>(numbers.size());
        table.values.insert(table.values.end(), numbers.begin(), numbers.end());
        ++table.rows;
    }
    return table;
}

HypothesisFinding findingOf(const JsonNode &hypothesis)
{
    const double infinite = std::numeric_limits<double>::infinity();
    HypothesisFinding finding;
    finding.name = hypothesis.at("name").text();
    finding.score = hypothesis.at("score").number();
    finding.cost = hypothesis.at("succeeded").flag() ? hypothesis.at("cost").number() : infinite;
    finding.target = hypothesis.at("target").numbers();
    finding.null.costs = costsFrom(hypothesis.at("null_costs"));
    finding.null.targets = tableFrom(hypothesis.at("null_targets"));
    finding.null.distances = costsFrom(hypothesis.at("null_distances"));
    finding.null.comparableCosts = costsFrom(hypothesis.at("comparable_costs"));
    finding.null.targetDistance =
        hypothesis.has("target_distance") ? hypothesis.at("target_distance").number() : infinite;
    if (hypothesis.has("answer_map"))
        finding.map = answerMapFromJson(hypothesis.at("answer_map"));
    if (hypothesis.has("maps_tried"))
        for (const JsonNode &tried : hypothesis.at("maps_tried").items())
            finding.tried.push_back({tried.at("kind").text(), tried.at("output").whole(-1, 1 << 20),
                                     tried.at("found").flag(), tried.has("cost") ? tried.at("cost").number() : infinite,
                                     tried.at("left").number(),
                                     tried.has("kept_cost") ? tried.at("kept_cost").number() : infinite});
    return finding;
}

/// Throws JsonFault where the JSON is not that of a scan.
ZooVerdict verdictOf(const ZooModel &entry, const JsonNode &scan)
{
    ZooVerdict verdict;
    verdict.file = fs::path(entry.path).filename().string();
    verdict.truth = entry.truth;
    verdict.verdict = verdictFrom(scan.at("verdict").text());
    verdict.score = scan.at("score").number();
    verdict.decidedBy = scan.at("decided_by").text();
    verdict.seconds = scan.at("seconds").number();
    for (const JsonNode &hypothesis : scan.at("hypotheses").items())
        verdict.hypotheses.push_back(findingOf(hypothesis));
    verdict.answerDeviations = scan.at("answer_deviations").numbers();
    const std::vector<double> recovered = scan.at("recovered_target").numbers();
    verdict.targetError = targetError(entry.truth, nearestBackdoor(entry.truth, recovered), recovered);
    for (const HypothesisFinding &finding : verdict.hypotheses)
        if (finding.name == verdict.decidedBy && verdict.verdict == Verdict::Backdoored)
            verdict.mapError = mapError(entry.truth, finding.map);
    if (scan.has("trigger_quality")) {
        const JsonNode quality = scan.at("trigger_quality");
        verdict.quality = TriggerQuality{quality.at("mask_iou").number(), quality.at("pattern_similarity").number()};
    }
    return verdict;
}

/// What was recovered, held against the true trigger; nothing where there is no such pair.
std::optional<TriggerQuality> qualityOf(const ZooModel &entry, const ScanResult &result)
{
    const BackdoorTruth *truth = nearestBackdoor(entry.truth, result.recoveredTarget);
    const auto found = std::find_if(result.hypotheses.begin(), result.hypotheses.end(),
                                    [&](const HypothesisResult &one) { return one.name == result.decidedBy; });
    if (!truth || truth->trigger.empty() || found == result.hypotheses.end())
        return std::nullopt;
    const ImageBatch &benign = found->trigger->benign;
    try {
        const auto attack = attackFromParameters(truth->kind, truth->trigger, benign.channels, benign.height,
                                                 benign.width, generatorPathOf(entry.path));
        return triggerQuality(benign, found->trigger->triggered, *attack);
    } catch (const Error &) {
        return std::nullopt; // the truth file of another tool: it need not say enough to make the trigger again
    }
}

/// The verdict of a kept scan, or nothing: then the model is scanned anew.
std::optional<ZooVerdict> keptVerdict(const std::string &path, const ZooModel &entry, const ZooScanRequest &request)
{
    if (!fs::exists(path))
        return std::nullopt;
    constexpr std::size_t maxBytes = 16 << 20;
    const std::string text = readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "the JSON of a scan"), {}});
    try {
        const Json json = parseJson(text);
        const JsonNode scan(json);
        if (fits(scan, request, modelSha256(entry.path)))
            return verdictOf(entry, scan);
    } catch (const JsonFault &) {
        // Damaged, or of another version.
    }
    return std::nullopt;
}

} // namespace

ZooScanResult scanZoo(const ZooScanRequest &request, RunControl &control)
{
    ZooScanResult result;
    std::vector<ZooModel> entries = listZoo(request.zooFolder, result.leftOut);
    if (request.benignOnly) {
        const auto backdoored = [](const ZooModel &model) { return !model.truth.backdoors.empty(); };
        entries.erase(std::remove_if(entries.begin(), entries.end(), backdoored), entries.end());
        if (entries.empty())
            throw Error(ErrorKind::UnsuitableData,
                        "There is no benign model with a truth file in " + request.zooFolder
                            + ". Train some with drmguard lab train --attack none.",
                        request.zooFolder);
    }
    makeFolder(request.resultFolder);
    double spent = 0;
    int scanned = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!control.proceed()) { // kept scans alone never ask
            result.state = RunState::Stopped;
            break;
        }
        const ZooModel &entry = entries[i];
        const std::string stem = fs::path(entry.path).stem().string();
        const std::string keptPath = (fs::path(request.resultFolder) / (stem + ".scan.json")).string();
        std::optional<ZooVerdict> verdict = keptVerdict(keptPath, entry, request);
        if (!verdict) {
            ScanRequest job;
            job.modelPath = entry.path;
            job.dataPath = dataPathOf(entry.truth, request.dataFolder.empty() ? request.zooFolder : request.dataFolder);
            job.imageSize = {entry.truth.input[1], entry.truth.input[2]};
            job.params = request.params;
            job.confirmed = true; // counts as inconclusive, which no evaluation may leave out
            RunObserver observer;
            observer.progress = [&](const Progress &now) {
                if (!control.observer().progress)
                    return;
                Progress shown = now;
                shown.fraction = (static_cast<double>(i) + now.fraction) / static_cast<double>(entries.size());
                shown.secondsLeft =
                    scanned > 0 ? spent / scanned * (static_cast<double>(entries.size() - i) - now.fraction) : -1;
                shown.stage = stem + ": " + now.stage;
                control.observer().progress(shown);
            };
            observer.warning = control.observer().warning;
            RunControl part(observer, &control);
            const ScanRecord record = runScanJob(job, part);
            if (record.result.state == RunState::Stopped) {
                result.state = RunState::Stopped;
                break;
            }
            spent += record.result.seconds;
            ++scanned;
            Json scan = parseJson(toJson(record));
            if (const auto quality = qualityOf(entry, record.result))
                scan["trigger_quality"] = {{"mask_iou", quality->maskIou},
                                           {"pattern_similarity", quality->patternSimilarity}};
            writeTextFile(keptPath, scan.dump(2) + "\n");
            verdict = verdictOf(entry, JsonNode(scan));
        }
        result.models.push_back(*verdict);
    }
    return result;
}

} // namespace drm
