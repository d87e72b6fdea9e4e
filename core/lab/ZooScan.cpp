// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ZooScan.h"

#include "core/attacks/AttackFactory.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/intake/ModelIntake.h"
#include "core/session/ScanJob.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>

namespace drm {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

struct Entry {
    std::string modelPath;
    ModelTruth truth;
};

std::vector<Entry> listZoo(const ZooScanRequest &request, std::vector<std::string> &leftOut)
{
    std::error_code failure;
    std::vector<fs::path> paths;
    for (const fs::directory_entry &entry : fs::directory_iterator(request.zooFolder, failure)) {
        const std::string name = entry.path().filename().string();
        const bool generator = name.size() > 11 && name.compare(name.size() - 11, 11, ".trigger.pt") == 0;
        if (entry.path().extension() == ".pt" && !generator)
            paths.push_back(entry.path());
    }
    if (failure) {
        throw Error(ErrorKind::FileNotFound,
                    "The folder " + request.zooFolder + " cannot be read: " + failure.message() + ".",
                    request.zooFolder);
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Entry> entries;
    for (const fs::path &path : paths) {
        const std::string truthPath = truthPathOf(path.string());
        if (!fs::exists(truthPath)) {
            leftOut.push_back(path.filename().string() + " has no truth beside it.");
            continue;
        }
        Entry entry{path.string(), readTruth(truthPath)};
        if (!entry.truth.planted)
            leftOut.push_back(path.filename().string() + ": " + entry.truth.failure);
        else
            entries.push_back(std::move(entry));
    }
    if (entries.empty()) {
        throw Error(ErrorKind::UnsuitableData,
                    "There is no model with a truth file (M.pt with M.json) in " + request.zooFolder + ".",
                    request.zooFolder);
    }
    return entries;
}

std::string dataPathOf(const ZooScanRequest &request, const ModelTruth &truth)
{
    const fs::path folder = request.dataFolder.empty() ? request.zooFolder : request.dataFolder;
    // A name out of a file: only a plain one may become part of a path.
    if (truth.dataset.empty() || fs::path(truth.dataset).filename() != truth.dataset || truth.dataset[0] == '.') {
        throw Error(ErrorKind::CorruptFile,
                    "The truth of " + truth.model + " names the image set '" + truth.dataset
                        + "', which is no plain name.",
                    request.zooFolder);
    }
    for (const fs::path &path : {folder / (truth.dataset + ".h5"), folder / truth.dataset}) {
        if (fs::exists(path))
            return path.string();
    }
    throw Error(ErrorKind::FileNotFound,
                "The images '" + truth.dataset + "' of " + truth.model + " are not in " + folder.string()
                    + ". Say where they are with --data.",
                folder.string());
}

/// The settings that a kept result must share with the request.
Json keyOf(const ScanParams &params)
{
    return {params.hypotheses, toString(params.budget), params.seed,
            params.maxImages,  params.batchSize,        params.successVariance,
            params.ravWeight,  params.published,        params.consistencyWeight,
            params.complete,   params.attentionMomentum};
}

Json keyOf(const Json &scan)
{
    const Json &parameters = scan.at("parameters");
    return {parameters.at("hypotheses"),
            parameters.at("budget"),
            scan.at("seed"),
            parameters.at("max_images"),
            parameters.at("batch_size"),
            parameters.at("success_variance"),
            parameters.at("rav_weight"),
            parameters.at("published"),
            parameters.at("consistency_weight"),
            parameters.at("complete"),
            parameters.value("attention_momentum", 0.9)};
}

bool fits(const Json &scan, const ZooScanRequest &request, const std::string &sha256)
{
    return scan.at("state") == "finished" && scan.at("model").at("sha256") == sha256
        && keyOf(scan) == keyOf(request.params);
}

Verdict verdictFrom(const std::string &name)
{
    for (const Verdict verdict : {Verdict::Clean, Verdict::Backdoored}) {
        if (name == toString(verdict))
            return verdict;
    }
    return Verdict::Inconclusive;
}

std::vector<double> recoveredTarget(const Json &scan)
{
    return scan.at("recovered_target").get<std::vector<double>>();
}

/// Root mean square over outputs, in label deviations; NaN where one of the two is missing.
double targetError(const ModelTruth &truth, const BackdoorTruth *backdoor, const std::vector<double> &recovered)
{
    if (!backdoor || recovered.size() != backdoor->target.size())
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (std::size_t j = 0; j < recovered.size(); ++j)
        sum += std::pow((recovered[j] - backdoor->target[j]) / truth.result.labelStd[j], 2);
    return std::sqrt(sum / static_cast<double>(recovered.size()));
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

ZooVerdict verdictOf(const Entry &entry, const Json &scan)
{
    ZooVerdict verdict;
    verdict.file = fs::path(entry.modelPath).filename().string();
    verdict.truth = entry.truth;
    verdict.verdict = verdictFrom(scan.at("verdict").get<std::string>());
    verdict.score = scan.at("score").get<double>();
    verdict.decidedBy = scan.at("decided_by").get<std::string>();
    verdict.seconds = scan.at("seconds").get<double>();
    for (const Json &hypothesis : scan.at("hypotheses")) {
        const bool found = hypothesis.at("succeeded").get<bool>();
        verdict.hypotheses.push_back(
            {hypothesis.at("name").get<std::string>(), hypothesis.at("score").get<double>(),
             found ? hypothesis.at("cost").get<double>() : std::numeric_limits<double>::infinity()});
    }
    verdict.targetError =
        targetError(entry.truth, nearestBackdoor(entry.truth, recoveredTarget(scan)), recoveredTarget(scan));
    if (scan.contains("trigger_quality"))
        verdict.quality = TriggerQuality{scan.at("trigger_quality").at("mask_iou").get<double>(),
                                         scan.at("trigger_quality").at("pattern_similarity").get<double>()};
    return verdict;
}

/// What was recovered, held against the true trigger; nothing where there is no such pair.
std::optional<TriggerQuality> qualityOf(const Entry &entry, const ScanResult &result)
{
    const BackdoorTruth *truth = nearestBackdoor(entry.truth, result.recoveredTarget);
    const auto found = std::find_if(result.hypotheses.begin(), result.hypotheses.end(),
                                    [&](const HypothesisResult &one) { return one.name == result.decidedBy; });
    if (!truth || truth->trigger.empty() || found == result.hypotheses.end())
        return std::nullopt;
    const ImageBatch &benign = found->trigger.benign;
    try {
        const auto attack = attackFromParameters(truth->kind, truth->trigger, benign.channels, benign.height,
                                                 benign.width, generatorPathOf(entry.modelPath));
        return triggerQuality(benign, found->trigger.triggered, *attack);
    } catch (const Error &) {
        return std::nullopt; // the truth file of another tool: it need not say enough to make the trigger again
    }
}

/// The verdict of a kept scan, or nothing: then the model is scanned anew.
std::optional<ZooVerdict> keptVerdict(const std::string &path, const Entry &entry, const ZooScanRequest &request)
{
    if (!fs::exists(path))
        return std::nullopt;
    constexpr std::size_t maxBytes = 16 << 20;
    const std::string text = readTextFile(path, maxBytes, "the JSON of a scan");
    try {
        const Json scan = Json::parse(text);
        if (fits(scan, request, sha256OfFile(entry.modelPath)))
            return verdictOf(entry, scan);
    } catch (const Json::exception &) {
        // Damaged, or of another version.
    }
    return std::nullopt;
}

} // namespace

ZooScanResult scanZoo(const ZooScanRequest &request, RunControl &control,
                      const std::function<void(const Progress &)> &progress)
{
    ZooScanResult result;
    const std::vector<Entry> entries = listZoo(request, result.leftOut);
    fs::create_directories(request.resultFolder);
    double spent = 0;
    int scanned = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const std::string stem = fs::path(entry.modelPath).stem().string();
        const std::string keptPath = (fs::path(request.resultFolder) / (stem + ".scan.json")).string();
        std::optional<ZooVerdict> verdict = keptVerdict(keptPath, entry, request);
        if (!verdict) {
            ScanRequest job;
            job.modelPath = entry.modelPath;
            job.dataPath = dataPathOf(request, entry.truth);
            job.imageSize = entry.truth.input[1];
            job.params = request.params;
            RunObserver observer;
            observer.progress = [&](const Progress &now) {
                Progress shown = now;
                shown.fraction = (static_cast<double>(i) + now.fraction) / static_cast<double>(entries.size());
                shown.secondsLeft =
                    scanned > 0 ? spent / scanned * (static_cast<double>(entries.size() - i) - now.fraction) : -1;
                shown.stage = stem + ": " + now.stage;
                progress(shown);
            };
            RunControl part(observer, &control);
            const ScanRecord record = runScanJob(job, part);
            if (record.result.state == RunState::Stopped) {
                result.state = RunState::Stopped;
                break;
            }
            spent += record.result.seconds;
            ++scanned;
            Json scan = Json::parse(toJson(record));
            if (const auto quality = qualityOf(entry, record.result))
                scan["trigger_quality"] = {{"mask_iou", quality->maskIou},
                                           {"pattern_similarity", quality->patternSimilarity}};
            writeTextFile(keptPath, scan.dump(2) + "\n");
            verdict = verdictOf(entry, scan);
        }
        result.models.push_back(*verdict);
    }
    return result;
}

} // namespace drm
