// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ZooMitigation.h"

#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/data/DrawImages.h"
#include "core/evaluate/RocStatistics.h"
#include "core/evaluate/ZooList.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/JobPart.h"
#include "core/jobs/MitigateJob.h"
#include "core/jobs/ResumePoint.h"
#include "core/json/JsonNode.h"
#include "core/lab/PlantedBackdoors.h"
#include "core/model/RegressionModelImpl.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <sstream>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

/// `triggered`: a list of objects, of which each has `error`, a list of at most `outputs` numbers.
std::vector<double> meanOf(const JsonNode &triggered, const char *error, std::size_t outputs)
{
    const std::vector<JsonNode> all = triggered.items();
    std::vector<double> sum;
    for (const JsonNode &one : all) {
        const std::vector<double> errors = one.at(error).numbers(outputs);
        sum.resize(errors.size());
        for (std::size_t j = 0; j < errors.size(); ++j)
            sum[j] += errors[j] / static_cast<double>(all.size());
    }
    return sum;
}

/// Throws JsonFault where the JSON is not that of a mitigation.
ZooMitigation rowOf(const ZooModel &model, MitigationMethod method, const Json &json)
{
    ZooMitigation row;
    row.file = fs::path(model.path).filename().string();
    row.truth = model.truth;
    row.method = method;
    const JsonNode root(json);
    const std::vector<double> deviations = root.at("label_std").numbers();
    const JsonNode before = root.at("before");
    const JsonNode after = root.at("after");
    // A truth that does not say how the trigger is made again leaves nothing to measure.
    const auto relative = [&](const std::vector<double> &errors) {
        return errors.empty() ? std::numeric_limits<double>::quiet_NaN() : inDeviations(errors, deviations);
    };
    row.treated = method != MitigationMethod::DrmGuard || !before.at("recovered").items().empty();
    row.cleanBefore = relative(before.at("clean_error").numbers(deviations.size()));
    row.cleanAfter = relative(after.at("clean_error").numbers(deviations.size()));
    row.attackBefore = relative(meanOf(before.at("planted"), "AE", deviations.size()));
    row.attackAfter = relative(meanOf(after.at("planted"), "AE", deviations.size()));
    row.defendingBefore = relative(meanOf(before.at("planted"), "DAE", deviations.size()));
    row.defendingAfter = relative(meanOf(after.at("planted"), "DAE", deviations.size()));
    row.seconds = root.at("seconds").number();
    return row;
}

std::string dataFolderOf(const ZooMitigationRequest &request)
{
    return request.dataFolder.empty() ? request.zooFolder : request.dataFolder;
}

/// The finished scan in the run file at `path`, or a new one, which is written there; a stopped one goes on.
ScanRecord runOf(const ZooModel &model, const std::string &path, const ZooMitigationRequest &request,
                 RunControl &control)
{
    ScanRequest scan;
    scan.modelPath = model.path;
    scan.dataPath = dataPathOf(model.truth, dataFolderOf(request));
    scan.imageSize = {model.truth.input[1], model.truth.input[2]};
    scan.params = request.scan;
    scan.confirmed = true; // what was recovered counts here, and not the verdict
    scan.outPath = path;
    const ResumePoint point = findResumePoint(scan);
    if (point.finished)
        return *point.finished;
    scan.resume = point.kind == ResumePoint::Kind::Checkpoint;
    return runScanJob(scan, control);
}

/// The row of a mitigation that was kept in the file at `path`, or nothing: then it is done anew.
std::optional<ZooMitigation> keptRow(const std::string &path, const ZooModel &model, MitigationMethod method,
                                     const ScanRecord &run, const ZooMitigationRequest &request)
{
    if (!fs::exists(path))
        return std::nullopt;
    constexpr std::size_t maxBytes = 16 << 20;
    const std::string text = readPlainFile(path, maxBytes, Message{DRM_TEXT("Engine", "the JSON of a mitigation"), {}});
    try {
        const Json json = parseJson(text);
        const JsonNode root(json);
        const JsonNode scan = root.at("scan_before");
        // The run stands for model, images and parameters of the scan.
        if (root.at("state").text() == "finished" && root.at("max_images").value() == request.maxImages
            && scan.at("sha256").text() == run.model.sha256 && scan.at("started_utc").text() == run.startedUtc)
            return rowOf(model, method, json);
    } catch (const JsonFault &) {
        // Damaged, or of another version.
    }
    return std::nullopt;
}

/// From a run file; the cleaned model is neither kept nor scanned.
MitigateRequest jobFor(const ScanRecord &run, const std::string &runPath, MitigationMethod method,
                       const ZooMitigationRequest &request)
{
    MitigateRequest job;
    job.scan = run.request;
    job.scan.outPath.clear();
    job.runPath = runPath;
    job.maxImages = request.maxImages;
    job.params.method = method;
    job.params.seed = request.scan.seed;
    job.params.threads = request.scan.threads;
    job.prove = false;
    if (method == MitigationMethod::DrmGuard && !hasTriggerToMitigate(run.result)) {
        job.params.method = MitigationMethod::FineTune;
        job.params.epochs = 0; // the model is measured, and stays as it is
    }
    return job;
}

/// The DAE of a benign model under the triggers of `model`, in label standard deviations: what a model that was never
/// attacked makes of such images. NaN where the zoo has no benign model of the same image set and architecture.
double benignError(const ZooModel &model, const std::vector<ZooModel> &all, const ZooMitigationRequest &request)
{
    const auto benign = std::find_if(all.begin(), all.end(), [&](const ZooModel &other) {
        return other.truth.backdoors.empty() && other.truth.dataset == model.truth.dataset
            && other.truth.architecture == model.truth.architecture;
    });
    if (benign == all.end())
        return std::numeric_limits<double>::quiet_NaN();
    constexpr std::int64_t images = 250;
    const std::vector<int> shape(model.truth.input.begin(), model.truth.input.end());
    const std::unique_ptr<RegressionModel> network = openModel(benign->path, {});
    const std::unique_ptr<Dataset> data = openDataset(dataPathOf(model.truth, dataFolderOf(request)));
    RunControl control;
    const DrawnImages drawn =
        drawImages(*data, images, request.scan.seed, {shape.at(0), shape.at(1), shape.at(2)}, control);
    const Table &labels = drawn.labels;
    if (labels.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const at::Tensor truth = at::tensor(labels.values).reshape({labels.rows, labels.columns});
    const std::vector<KnownBackdoor> backdoors = plantedBackdoors(model.path, shape, control);
    double sum = 0;
    for (const KnownBackdoor &backdoor : backdoors) {
        const Table answers = network->predict(toImageBatch(backdoor.apply(toTensor(drawn.images.all(), at::kCPU))));
        const at::Tensor triggered = at::tensor(answers.values).reshape({answers.rows, answers.columns});
        sum += ((triggered - truth).abs().mean(0) / truth.std(0)).mean().item<double>();
    }
    return sum / static_cast<double>(backdoors.size());
}

struct Column {
    const char *title;
    double (*value)(const ZooMitigation &);
};

const std::vector<Column> &columns()
{
    using Row = const ZooMitigation &;
    static const std::vector<Column> all{
        {"clean error before", [](Row row) { return row.cleanBefore; }},
        {"after", [](Row row) { return row.cleanAfter; }},
        {"after / before", [](Row row) { return row.cleanAfter / row.cleanBefore; }},
        {"AE before", [](Row row) { return row.attackBefore; }},
        {"AE after", [](Row row) { return row.attackAfter; }},
        {"DAE before", [](Row row) { return row.defendingBefore; }},
        {"DAE after", [](Row row) { return row.defendingAfter; }},
        {"DAE after / clean error before", [](Row row) { return row.defendingAfter / row.cleanBefore; }},
        {"DAE of a benign model", [](Row row) { return row.benignDefending; }},
    };
    return all;
}

/// Mean of a column over those rows that have it.
std::string meanText(const std::vector<const ZooMitigation *> &rows, const Column &column)
{
    std::vector<double> values;
    for (const ZooMitigation *row : rows)
        if (std::isfinite(column.value(*row)))
            values.push_back(column.value(*row));
    return toText(bootstrapMean(values, bootstrapSeed));
}

std::string modelTable(const ZooMitigationResult &result)
{
    std::ostringstream table;
    table << "| model | attack | method | clean error before | after | DAE before | after | seconds |\n"
             "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const ZooMitigation &row : result.rows)
        table << "| " << printable(row.file) << " | " << printable(row.truth.kind) << " | " << toString(row.method)
              << (row.treated ? "" : ", no trigger recovered") << " | " << formatNumber(row.cleanBefore) << " | "
              << formatNumber(row.cleanAfter) << " | " << formatNumber(row.defendingBefore) << " | "
              << formatNumber(row.defendingAfter) << " | " << formatNumber(row.seconds) << " |\n";
    return table.str();
}

} // namespace

ZooMitigationResult mitigateZoo(const ZooMitigationRequest &request, RunControl &control)
{
    ZooMitigationResult result;
    const std::vector<ZooModel> everything = listZoo(request.zooFolder, result.leftOut);
    std::vector<ZooModel> models;
    for (const ZooModel &model : everything)
        if (!model.truth.backdoors.empty())
            models.push_back(model);
    makeFolder(request.resultFolder);
    const double all = static_cast<double>(models.size() * request.methods.size());
    double done = 0;
    for (const ZooModel &model : models) {
        if (!control.proceed()) { // what is kept already never asks
            result.state = RunState::Stopped;
            return result;
        }
        const std::string stem = fs::path(model.path).stem().string();
        const std::string base = (fs::path(request.resultFolder) / stem).string();
        const std::string runPath = base + ".run.h5";
        const double next = done + static_cast<double>(request.methods.size());
        RunControl scanning(observerOfPart(control, done / all, next / all, stem + ": "), &control);
        const ScanRecord run = runOf(model, runPath, request, scanning);
        if (run.result.state == RunState::Stopped) {
            result.state = RunState::Stopped;
            return result;
        }
        const double benign = benignError(model, everything, request);
        for (const MitigationMethod method : request.methods) {
            const std::string path = base + "." + toString(method) + ".json";
            std::optional<ZooMitigation> row = keptRow(path, model, method, run, request);
            if (!row) {
                const std::string what = stem + ", " + toString(method) + ": ";
                RunControl part(observerOfPart(control, done / all, (done + 1) / all, what), &control);
                const MitigateRecord record = runMitigateJob(jobFor(run, runPath, method, request), part);
                if (record.state == RunState::Stopped) {
                    result.state = RunState::Stopped;
                    return result;
                }
                const std::string json = toJson(record);
                writeTextFile(path, json);
                row = rowOf(model, method, parseJson(json));
            }
            row->benignDefending = benign;
            result.rows.push_back(*row);
            ++done;
        }
    }
    return result;
}

std::string mitigationReport(const ZooMitigationResult &result)
{
    using Rows = std::vector<const ZooMitigation *>;
    std::map<std::string, Rows> groups; // the beginnings of the lines, in their order
    for (const ZooMitigation &row : result.rows) {
        // The digit keeps the methods in the order of their enumeration.
        const std::string method = std::to_string(static_cast<int>(row.method)) + toString(row.method);
        groups["| " + printable(row.truth.dataset) + " | " + printable(row.truth.kind) + " | " + method].push_back(
            &row);
        groups["|~all | all | " + method].push_back(&row);
    }
    std::ostringstream out;
    out << "| image set | attack | method | models |";
    for (const Column &column : columns())
        out << ' ' << column.title << " |";
    out << "\n| --- | --- | --- | --- |";
    for (std::size_t i = 0; i < columns().size(); ++i)
        out << " --- |";
    out << "\n";
    for (const auto &[key, rows] : groups) {
        const std::size_t digit = key.rfind("| ") + 2;
        out << "| " << key.substr(2, digit - 2) << key.substr(digit + 1) << " | " << rows.size() << " |";
        for (const Column &column : columns())
            out << ' ' << meanText(rows, column) << " |";
        out << "\n";
    }
    out << "\nErrors in label standard deviations, AE and DAE under the true trigger, on images that took no part; "
           "means over models with 95 % bootstrap intervals.\n\n"
        << modelTable(result);
    for (const std::string &sentence : result.leftOut)
        out << "\nLeft out: " << printable(sentence) << "\n";
    return out.str();
}

} // namespace drm
