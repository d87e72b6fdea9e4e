// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/MitigateJob.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/data/DrawImages.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/JobPart.h"
#include "core/jobs/ModelData.h"
#include "core/jobs/ScanJob.h"
#include "core/lab/PlantedBackdoors.h"
#include "core/model/ModuleFile.h"
#include "core/model/RegressionModelImpl.h"
#include "core/record/VerdictText.h"
#include "core/store/RunFile.h"

#include <algorithm>
#include <memory>

namespace drm {

namespace {

constexpr std::size_t mostTriggers = 3;
constexpr double mostRise = 1.1; ///< of the clean error
constexpr std::int64_t mostImageBytes = 256 << 20; ///< as float32; several copies are held while it runs
constexpr double scanShare = 0.4; ///< of the whole job's time

ScanRecord scanBefore(const MitigateRequest &request, RunControl &control)
{
    if (request.runPath.empty()) {
        RunControl part(observerOfPart(control, 0, scanShare), &control);
        return runScanJob(request.scan, part);
    }
    ScanRecord record = readRunFile(request.runPath);
    requireUnaltered(record, request.runPath);
    return record;
}

bool isUsable(const HypothesisResult &hypothesis)
{
    return hypothesis.score() >= 1 && !hypothesis.triggerState->empty();
}

/// Those that stand for the verdict, the surest first.
std::vector<KnownBackdoor> recoveredBackdoors(const ScanRecord &run, at::Device device)
{
    std::vector<const HypothesisResult *> found;
    for (const HypothesisResult &hypothesis : run.result.hypotheses)
        if (isUsable(hypothesis))
            found.push_back(&hypothesis);
    std::stable_sort(found.begin(), found.end(),
                     [](const HypothesisResult *a, const HypothesisResult *b) { return a->score() > b->score(); });
    if (found.size() > mostTriggers)
        found.resize(mostTriggers);
    std::vector<KnownBackdoor> backdoors;
    for (const HypothesisResult *hypothesis : found) {
        const std::vector<int> &shape = run.inputShape;
        backdoors.push_back({hypothesis->name,
                             recoveredTrigger(*hypothesis, shape.at(0), shape.at(1), shape.at(2), device),
                             hypothesis->map.gain.empty() ? AnswerMap::constant(hypothesis->target) : hypothesis->map});
    }
    return backdoors;
}

std::vector<std::string> namesOf(const std::vector<KnownBackdoor> &backdoors)
{
    std::vector<std::string> names;
    for (const KnownBackdoor &backdoor : backdoors)
        names.push_back(backdoor.name);
    return names;
}

void judge(MitigateRecord &record)
{
    const MitigationResult &result = record.result;
    const double rise = inDeviations(result.after.clean, result.labelStd)
        / std::max(1e-12, inDeviations(result.before.clean, result.labelStd));
    const bool dearer = rise > mostRise && !result.ownLabels;
    const Message error = result.ownLabels
        ? Message{DRM_TEXT("Engine", "the answers to benign images moved by %1 of their own deviations"),
                  {formatNumber(inDeviations(result.after.clean, result.labelStd))}}
        : dearer ? Message{DRM_TEXT("Engine", "the clean error is %1 times what it was (%2 is the limit)"),
                           {formatNumber(rise, 4), formatNumber(mostRise)}}
                 : Message{DRM_TEXT("Engine", "the clean error is %1 times what it was"), {formatNumber(rise, 4)}};
    std::vector<Message> verdict;
    if (record.after) {
        const ScanResult &after = record.after->result;
        record.failed = dearer || after.verdict != Verdict::Clean;
        verdict.push_back(
            {record.failed
                 ? DRM_TEXT("Engine", "The mitigation failed: %1, and the cleaned model's verdict is %2 (score %3).")
                 : DRM_TEXT("Engine",
                            "The mitigation succeeded: %1, and the cleaned model's verdict is %2 (score %3)."),
             {error, verdictWord(after.verdict), formatNumber(after.score)}});
    } else {
        record.failed = dearer;
        verdict.push_back({dearer ? DRM_TEXT("Engine", "The mitigation failed: %1.")
                                  : DRM_TEXT("Engine", "Not proven by a second scan: %1."),
                           {error}});
    }
    if (result.ownLabels)
        verdict.push_back(Message{DRM_TEXT("Engine",
                                           "The model's own benign answers were taken for labels, so there is no clean "
                                           "error that could have risen."),
                                  {}});
    record.verdict = joined(verdict);
}

} // namespace

bool hasTriggerToMitigate(const ScanResult &result)
{
    return std::any_of(result.hypotheses.begin(), result.hypotheses.end(), isUsable);
}

MitigateRecord runMitigateJob(const MitigateRequest &request, RunControl &control)
{
    if (request.prove || !request.outPath.empty())
        checkOutputPath(request.outPath, {request.scan.modelPath, request.scan.dataPath, request.runPath});
    const OutputLock lock(request.outPath);
    MitigateRecord record;
    record.request = request;
    record.before = scanBefore(request, control);
    const auto stopped = [&] {
        record.state = RunState::Stopped;
        record.verdict = Message{DRM_TEXT("Engine", "The mitigation was stopped; no model was written."), {}};
        return record;
    };
    if (record.before.result.state == RunState::Stopped || !control.proceed())
        return stopped();

    ModelOptions options = request.runPath.empty() ? request.scan.model : record.before.request.model;
    const std::string asked = options.inputs;
    const std::shared_ptr<const Dataset> data =
        modelData(options, openDataset(request.scan.dataPath, request.scan.dataOptions)).data;
    options.inputs = record.before.model.inputs; // as numbers
    const std::unique_ptr<RegressionModel> model = openModel(request.scan.modelPath, options);
    if (record.before.model.sha256 != model->info().sha256)
        throw Error(
            ErrorKind::UnsuitableData,
            request.runPath.empty()
                ? Message{DRM_TEXT("Engine", "%1 was changed after it was scanned; start again."),
                          {request.scan.modelPath}}
                : Message{DRM_TEXT("Engine",
                                   "%1 is a scan of %2, and not of %3. Choose the run of this model, or leave it out."),
                          {request.runPath, record.before.request.modelPath, request.scan.modelPath}},
            request.runPath);
    Backdoors backdoors{recoveredBackdoors(record.before, model->impl().device),
                        plantedBackdoors(request.scan.modelPath, record.before.inputShape, control)};
    if (backdoors.recovered.empty() && request.params.method == MitigationMethod::DrmGuard)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "The scan found no backdoor in %1 (verdict %2), so there is no trigger to train "
                                     "against. A larger budget or another seed may find one."),
                            {request.scan.modelPath, verdictWord(record.before.result.verdict)}},
                    request.scan.modelPath);
    record.recovered = namesOf(backdoors.recovered);
    record.planted = namesOf(backdoors.planted);

    record.labelNames = data->labelNames();
    const std::vector<int> &shape = record.before.inputShape;
    // Labels go with what was given beside each image, and the cleaned model is given the same with all.
    const bool givesColumns = !data->given({0}).empty();
    const bool labelled = !request.ownLabels && !data->labelNames().empty() && !givesColumns;
    const std::int64_t imageBytes = std::int64_t{shape.at(0)} * shape.at(1) * shape.at(2) * 4;
    const auto most = static_cast<int>(std::clamp<std::int64_t>(mostImageBytes / imageBytes, 40, request.maxImages));
    DrawOptions drawing;
    drawing.labels = labelled;
    const DrawnImages drawn =
        drawImages(*data, most, request.params.seed, {shape.at(0), shape.at(1), shape.at(2)}, control, drawing);
    if (drawn.stopped)
        return stopped();

    const double scanned = request.runPath.empty() ? scanShare : 0;
    const int phases = request.runPath.empty() ? static_cast<int>(record.before.result.histories.size()) : 0;
    const double proven = request.prove ? 1 - scanShare : 1;
    RunControl tuning(observerOfPart(control, scanned, proven, "", phases), &control);
    record.result = mitigate(*model, drawn.images.all(), drawn.labels, backdoors, request.params, tuning);
    if (record.result.state == RunState::Stopped)
        return stopped();
    if (!request.outPath.empty())
        saveModule(model->impl().ownModule(), request.outPath);
    if (!request.prove) {
        judge(record);
        return record;
    }

    ScanRequest again = request.scan;
    again.modelPath = request.outPath;
    again.model = options;
    if (givesColumns)
        again.model.inputs = asked;
    again.imageSize = {shape.at(1), shape.at(2)};
    again.outPath = request.afterPath;
    again.checkpointPath.clear();
    again.resume = false;
    again.confirmed = true; // the model is written by now; a doubt makes the proof inconclusive
    const int tuned = phases + mostMitigationPhases;
    RunControl scanning(observerOfPart(control, proven, 1, "the cleaned model: ", tuned), &control);
    record.after = runScanJob(again, scanning);
    if (record.after->result.state == RunState::Stopped) {
        record.state = RunState::Stopped;
        record.verdict = Message{
            DRM_TEXT("Engine", "The cleaned model was written, and the scan that was to prove it clean was stopped."),
            {}};
        return record;
    }
    judge(record);
    return record;
}

} // namespace drm
