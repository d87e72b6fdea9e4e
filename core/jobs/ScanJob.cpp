// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ScanJob.h"

#include "core/base/AtomicFile.h"
#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/ProcessMemory.h"
#include "core/base/RunControl.h"
#include "core/base/TemporaryFile.h"
#include "core/data/DrawImages.h"
#include "core/detect/Calibration.h"
#include "core/detect/Decision.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/NullTest.h"
#include "core/detect/ScanEstimate.h"
#include "core/detect/Scanner.h"
#include "core/hdf5/H5File.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/EarlierPart.h"
#include "core/jobs/JobPart.h"
#include "core/jobs/ModelData.h"
#include "core/jobs/ResumePoint.h"
#include "core/jobs/UnsavedScan.h"
#include "core/model/checks/ConfirmationNeeded.h"
#include "core/record/VerdictText.h"
#include "core/seal/RandomUuid.h"
#include "core/store/RunFile.h"
#include "core/torch/StopScope.h"
#include "core/triggers/TriggerFamily.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>

namespace drm {

namespace {

constexpr std::int64_t fewestImages = 40;

void announce(const RunControl &control, const std::string &stage)
{
    if (!control.observer().progress)
        return;
    Progress progress;
    progress.stage = stage;
    control.observer().progress(progress);
}

/// What can be known to fail is said before anything is loaded.
void checkRequest(const ScanRequest &request)
{
    if (request.imageSize != ImageSize{})
        ImageSize::of(request.imageSize.text());
    if (request.params.maxImages < fewestImages)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "A scan needs 40 images or more; raise the number of images."), {}});
    if (!request.references.empty() && !detectionMethod(request.params.method).takesHypotheses())
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "The method %1 knows no reference models; leave them out, or choose drmguard."),
                    {request.params.method}});
    if (request.outPath.empty())
        return;
    std::vector<std::string> inputs = request.references;
    inputs.insert(inputs.end(), {request.modelPath, request.dataPath});
    checkOutputPath(request.outPath, inputs);
    std::error_code error;
    if (std::filesystem::exists(request.outPath, error) && !H5File::isHdf5(request.outPath))
        throw Error(
            ErrorKind::WriteFailed,
            Message{DRM_TEXT("Engine", "%1 exists and is no run file; it is left alone. Choose another output file."),
                    {request.outPath}},
            request.outPath);
}

void checkAmount(const Dataset &data, std::int64_t count, const ImageShape &shape)
{
    if (count < fewestImages)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "%1 holds %2 images; a scan needs 40 or more, and works best with 400."),
                            {data.path(), std::to_string(data.size())}},
                    data.path());
    const std::int64_t bytes = count * shape.channels * shape.height * shape.width;
    if (bytes > std::int64_t{ImageStore::usualMemory} && static_cast<double>(bytes) > TemporaryFile::freeBytes())
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "%1 images of %2×%3 pixels need %4 for temporary files in %5, where %6 are free. "
                                     "Use fewer images or a smaller size, or name another folder by the environment "
                                     "variable TMPDIR."),
                            {std::to_string(count), std::to_string(shape.width), std::to_string(shape.height),
                             formatBytes(bytes), TemporaryFile::folder(),
                             formatBytes(static_cast<std::int64_t>(TemporaryFile::freeBytes()))}});
}

/// 180/pi where all labels are in radians, else 1.
double degreesPerUnit(const std::vector<std::string> &units)
{
    const bool radians = !units.empty()
        && std::all_of(units.begin(), units.end(), [](const std::string &unit) { return unit == "rad"; });
    return radians ? 180 / std::acos(-1.0) : 1;
}

/// Of those in one state; `dataAtFault` becomes true where all of them are about the images.
std::vector<Message> sentencesOf(const std::vector<PreflightCheck> &checks, CheckState state, bool &dataAtFault)
{
    std::vector<Message> sentences;
    dataAtFault = true;
    for (const PreflightCheck &check : checks) {
        if (check.state != state)
            continue;
        dataAtFault = dataAtFault && (check.name == "count" || check.name == "pixels");
        sentences.push_back(check.message);
    }
    return sentences;
}

void requirePassed(const std::vector<PreflightCheck> &checks, const ScanRequest &request)
{
    bool dataAtFault = false;
    if (!passed(checks)) {
        const Message message = joined(sentencesOf(checks, CheckState::Failed, dataAtFault));
        throw Error(dataAtFault ? ErrorKind::UnsuitableData : ErrorKind::UnsuitableModel, message,
                    dataAtFault ? request.dataPath : request.modelPath);
    }
    if (request.confirmed || doubtful(checks).empty())
        return;
    const std::vector<Message> doubts = sentencesOf(checks, CheckState::Doubtful, dataAtFault);
    throw ConfirmationNeeded(
        dataAtFault ? ErrorKind::UnsuitableData : ErrorKind::UnsuitableModel,
        Message{DRM_TEXT("Engine",
                         "The scan was not begun, because its verdict would be doubtful: %1 To scan all the same, "
                         "confirm it (--force); the verdict is inconclusive then."),
                {doubts}},
        dataAtFault ? request.dataPath : request.modelPath, checks);
}

PreflightCheck plainSizeCheck(ImageSize pixels, SizeSource source, const Dataset &data)
{
    const std::string size = pixels.inWords();
    switch (source) {
    case SizeSource::Given:
        return {"size", CheckState::Passed, Message{DRM_TEXT("Engine", "%1 pixels, as asked for."), {size}}};
    case SizeSource::Declared:
        return {"size", CheckState::Passed,
                Message{DRM_TEXT("Engine", "%1 pixels, the size that the model's file names."), {size}}};
    case SizeSource::Labels:
        return {
            "size", CheckState::Passed,
            Message{DRM_TEXT("Engine", "%1 pixels, the size at which the model predicts the labels best."), {size}}};
    case SizeSource::Images:
        return {"size", CheckState::Warning,
                Message{DRM_TEXT("Engine",
                                 "%1 pixels, the images' own size; the model accepts it, and nothing shows that it was "
                                 "trained with it."),
                        {size}}};
    case SizeSource::Guess:
        break;
    }
    const ImageShape native = data.nativeShape();
    return {"size", CheckState::Doubtful,
            Message{DRM_TEXT("Engine",
                             "The image size of %1 pixels is a guess: the images have %2×%3 pixels, and no labels "
                             "confirm another size. Give the image size that the model was trained with."),
                    {size, std::to_string(native.width), std::to_string(native.height)}}};
}

PreflightCheck sizeCheck(ImageSize pixels, SizeSource source, const Dataset &data)
{
    const Calibration &calibration = Calibration::compiledIn();
    const int side = std::min(pixels.height, pixels.width);
    PreflightCheck check = plainSizeCheck(pixels, source, data);
    if (side >= calibration.smallestSide && side <= calibration.largestSide)
        return check;
    if (check.state == CheckState::Passed)
        check.state = CheckState::Warning;
    check.message = Message{"%1 %2",
                            {check.message,
                             Message{DRM_TEXT("Engine",
                                              "The decision was calibrated on models of 32×32 to 64×64 pixels; for "
                                              "images of this size only a score of %1 or more counts as backdoored."),
                                     {formatNumber(calibration.otherSidesTo)}}}};
    return check;
}

/// What the searches with a null show on a benign model, on the images that the suspicious one is scanned with.
std::map<std::string, double> referenceGaps(const std::string &path, const RegressionModel &suspicious,
                                            const ImageStore &images, const ScanRequest &request, RunControl &control)
{
    ScanParams params = request.params;
    params.complete = true;
    params.hypotheses.erase(std::remove_if(params.hypotheses.begin(), params.hypotheses.end(),
                                           [](const std::string &name) {
                                               const TriggerFamily *family = findTriggerFamily(name);
                                               return family && !family->hasNull;
                                           }),
                            params.hypotheses.end());
    ModelOptions options = request.model;
    options.inputs = suspicious.info().inputs;
    const std::unique_ptr<RegressionModel> model = openModel(path, options);
    model->learnSizes(images.first(1));
    if (model->info().outputs != suspicious.info().outputs)
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "The reference model %1 has %2 outputs and the scanned one %3; a reference is a "
                                     "benign model of the same task."),
                            {path, std::to_string(model->info().outputs), std::to_string(suspicious.info().outputs)}},
                    path);
    std::map<std::string, double> gaps;
    const ScanResult scanned = scan(*model, images, params, control);
    for (const HypothesisResult &result : scanned.hypotheses)
        if (!result.null.costs.empty())
            gaps[result.name] = gapBelowNull(result, scanned);
    return gaps;
}

void save(const ScanRecord &record)
{
    try {
        writeRunFile(record.request.outPath, record);
    } catch (const Error &error) {
        const Message ending = record.result.state == RunState::Stopped
            ? Message{DRM_TEXT("Engine", "The scan was stopped, and its run file could not be written: %1"),
                      {error.message()}}
            : Message{
                DRM_TEXT("Engine", "The scan ended with the verdict '%1', and its run file could not be written: %2"),
                {verdictWord(record.result.verdict), error.message()}};
        std::vector<Message> text{ending};
        std::error_code ignored;
        if (std::filesystem::exists(checkpointPathOf(record.request), ignored))
            text.push_back(Message{DRM_TEXT("Engine", "Its state is kept; resume the scan to write the file."), {}});
        throw UnsavedScan(Error(error.kind(), joined(text), record.request.outPath), record);
    }
}

/// What a scan works on, opened, read and checked.
struct PreparedScan {
    ScanRecord record;
    std::unique_ptr<RegressionModel> model;
    ImageStore images;
};

/// False, or StopRequested, where it was stopped; the record then holds what was known by then.
bool prepare(const ScanRequest &request, RunControl &control, const DataNotesObserver &dataNotes,
             PreparedScan &prepared)
{
    ScanRecord &record = prepared.record;
    announce(control, "opening the images");
    const auto [options, data] = modelData(request.model, openDataset(request.dataPath, request.dataOptions));
    record.dataPath = data->path();
    record.dataCount = data->size();
    record.labelNames = data->labelNames();
    record.labelUnits = data->labelUnits();
    record.dataNotes = data->notes();

    announce(control, "opening the model");
    prepared.model = openModel(request.modelPath, options);
    record.model = prepared.model->info();
    if (!control.proceed())
        return false;

    const int channels = record.model.channels > 0 ? record.model.channels : 3;
    if (channels != 1 && channels != 3)
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{
                DRM_TEXT("Engine", "%1 takes images of %2 channels; only grey (1) and RGB (3) images can be scanned."),
                {request.modelPath, std::to_string(channels)}},
            request.modelPath);
    announce(control, "choosing the image size");
    const SuggestedSize suggested = request.imageSize.isGiven() ? SuggestedSize{request.imageSize, SizeSource::Given}
                                                                : suggestImageSize(*prepared.model, *data);
    const ImageSize size = suggested.size;
    record.inputShape = {channels, size.height, size.width};
    const ImageShape shape{channels, size.height, size.width};

    const std::int64_t count = std::min<std::int64_t>(data->size(), request.params.maxImages);
    checkAmount(*data, count, shape);
    DrawOptions drawing;
    drawing.hashes = true;
    drawing.reading = [&] { announce(control, "reading images"); };
    DrawnImages drawn = drawImages(*data, count, request.params.seed, shape, control, drawing);
    record.dataNotes.insert(record.dataNotes.end(), drawn.notes.begin(), drawn.notes.end());
    if (drawn.stopped)
        return false;
    prepared.images = std::move(drawn.images);
    record.imageIndices = std::move(drawn.indices);
    record.imageSha256 = std::move(drawn.sha256);
    record.labels = std::move(drawn.labels);
    if (dataNotes)
        dataNotes(record.dataNotes);
    if (prepared.images.count() < fewestImages)
        throw Error(
            ErrorKind::UnsuitableData,
            Message{
                DRM_TEXT(
                    "Engine",
                    "%1 holds %2 images that can be read, of %3; a scan needs 40 or more, and works best with 400."),
                {data->path(), std::to_string(prepared.images.count()), std::to_string(data->size())}},
            data->path());

    announce(control, "checking model and images");
    Preflight preflight = runPreflight(*prepared.model, prepared.images, record.labels, record.labelNames, drawn.given);
    if (std::none_of(preflight.checks.begin(), preflight.checks.end(),
                     [](const PreflightCheck &check) { return check.state == CheckState::Failed; })) {
        prepared.model->learnSizes(prepared.images.first(1));
        record.model = prepared.model->info();
    }
    record.preflight = std::move(preflight.checks);
    record.preflight.insert(record.preflight.begin(), sizeCheck(size, suggested.source, *data));
    record.fit = InputFit{suggested.source, std::move(preflight.r2)};
    return true;
}

/// From the checked inputs to the run file. False, or StopRequested, where it was stopped before the searches.
/// `earlier`: what the scan that is resumed had found.
bool searchIn(PreparedScan &prepared, const ScanRequest &request, const std::optional<ScanRecord> &earlier,
              RunControl &control)
{
    ScanRecord &record = prepared.record;
    requirePassed(record.preflight, request);
    record.request.params.labelScale = degreesPerUnit(record.labelUnits);
    announce(control, "estimating time and memory");
    ScanEstimate estimate = estimateScan(*prepared.model, prepared.images, request.params);
    const double ofReferences = estimate.seconds * static_cast<double>(request.references.size());
    estimate.seconds += ofReferences; // each is scanned to its end
    estimate.probeSeconds += ofReferences;
    if (control.observer().estimate)
        control.observer().estimate(estimate);

    const auto parts = static_cast<double>(request.references.size() + 1);
    ScanParams &params = record.request.params;
    for (const std::string &path : request.references) {
        // Of a reference, people see the progress alone.
        const auto done = static_cast<double>(params.references.size());
        RunObserver observer;
        observer.progress = observerOfPart(control, done / parts, (done + 1) / parts, "reference model: ").progress;
        RunControl part(observer, &control);
        params.references.push_back(referenceGaps(path, *prepared.model, prepared.images, request, part));
        if (!control.proceed())
            return false;
    }
    RunControl part(observerOfPart(control, (parts - 1) / parts, 1), &control);
    record.result = scan(*prepared.model, prepared.images, params, part, checkpointPathOf(request), request.resume);
    heedDoubts(record.result, record.preflight);
    record.calibrationSha256 = Calibration::compiledIn().sha256;
    record.result.imagesUsed = prepared.images.count();
    if (record.result.state == RunState::Stopped && earlier)
        keepEarlierPart(record, *earlier);
    record.result.peakRssMib = peakResidentMib();
    if (!request.outPath.empty())
        save(record);
    // Only now: whatever ends the process before, the checkpoint or the run file is there.
    std::error_code ignored;
    if (record.result.state == RunState::Finished)
        std::filesystem::remove(checkpointPathOf(request), ignored);
    return true;
}

PreparedScan startOf(const ScanRequest &request)
{
    checkRequest(request);
    PreparedScan prepared;
    prepared.record.request = request;
    prepared.record.request.params.hypotheses = hypothesesOf(request.params);
    prepared.record.toolVersion = DRM_VERSION;
    prepared.record.startedUtc = utcNow();
    prepared.record.id = randomUuid();
    return prepared;
}

/// Runs `stages` until they end or a stop is asked for; false after a stop.
bool untilStopped(RunControl &control, const std::function<bool()> &stages)
{
    try {
        const StopScope stop(control);
        return stages();
    } catch (const StopRequested &) {
        return false; // as where it is asked for between the stages
    }
}

} // namespace

ScanRecord checkScanInputs(const ScanRequest &request, RunControl &control)
{
    PreparedScan prepared = startOf(request);
    if (!untilStopped(control, [&] { return prepare(request, control, {}, prepared); }))
        prepared.record.result.state = RunState::Stopped;
    return std::move(prepared.record);
}

ScanRecord runScanJob(const ScanRequest &request, RunControl &control, const DataNotesObserver &dataNotes)
{
    const auto begin = std::chrono::steady_clock::now();
    PreparedScan prepared = startOf(request);
    const OutputLock lock(request.outPath);
    AtomicFile::removeHalfWritten(checkpointPathOf(request));
    std::optional<ScanRecord> earlier = readEarlierPart(request);
    if (earlier && !earlier->id.empty())
        prepared.record.id = earlier->id;
    if (earlier && earlier->preflight.empty())
        earlier.reset(); // killed: of what it had found, the checkpoint alone tells
    const bool searched = untilStopped(control, [&] {
        return prepare(request, control, dataNotes, prepared) && searchIn(prepared, request, earlier, control);
    });
    ScanResult &result = prepared.record.result;
    if (!searched && earlier) {
        keepEarlierPart(prepared.record, *earlier);
    } else if (!searched) {
        result.state = RunState::Stopped;
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        result.peakRssMib = peakResidentMib();
    }
    return std::move(prepared.record);
}

} // namespace drm
