// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ScanJob.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/RunControl.h"
#include "core/data/DrawImages.h"
#include "core/detect/Decision.h"
#include "core/detect/ScanEstimate.h"
#include "core/detect/Scanner.h"
#include "core/intake/ModelIntake.h"
#include "core/session/JobPart.h"
#include "core/session/ResumePoint.h"
#include "core/store/H5File.h"
#include "core/store/RunFile.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <map>
#include <sys/resource.h>

namespace drm {

namespace {

constexpr int SmallestImage = 8;
constexpr int LargestImage = 1024;
constexpr std::int64_t FewestImages = 40;
constexpr std::int64_t LargestImageBytes = std::int64_t{4} << 30;

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    gmtime_r(&now, &parts);
    char buffer[32];
    std::strftime(buffer, sizeof buffer, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return buffer;
}

double peakRssMib()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // kibibytes on Linux
}

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
    if (request.imageSize != 0 && (request.imageSize < SmallestImage || request.imageSize > LargestImage))
        throw Error(ErrorKind::InvalidArgument,
                    "The image size must lie between 8 and 1024 pixels, or be 0 to let the program choose.");
    if (request.params.maxImages < FewestImages)
        throw Error(ErrorKind::InvalidArgument, "A scan needs 40 images or more; raise the number of images.");
    if (!request.references.empty() && request.params.method != DetectionMethod::DrmGuard)
        throw Error(ErrorKind::InvalidArgument,
                    std::string("The method ") + toString(request.params.method)
                        + " knows no reference models; leave them out, or choose drmguard.");
    if (request.outPath.empty())
        return;
    std::vector<std::string> inputs = request.references;
    inputs.insert(inputs.end(), {request.modelPath, request.dataPath});
    checkOutputPath(request.outPath, inputs);
    std::error_code error;
    if (std::filesystem::exists(request.outPath, error) && !H5File::isHdf5(request.outPath))
        throw Error(ErrorKind::WriteFailed,
                    request.outPath + " exists and is no run file; it is left alone. Choose another output file.",
                    request.outPath);
}

void checkAmount(const Dataset &data, std::int64_t count, const ImageShape &shape)
{
    if (count < FewestImages)
        throw Error(ErrorKind::UnsuitableData,
                    data.path() + " holds " + std::to_string(data.size())
                        + " images; a scan needs 40 or more, and works best with 400.",
                    data.path());
    const std::int64_t bytes = count * shape.channels * shape.height * shape.width * std::int64_t{sizeof(float)};
    if (bytes > LargestImageBytes)
        throw Error(ErrorKind::InvalidArgument,
                    std::to_string(count) + " images of " + std::to_string(shape.width) + "×"
                        + std::to_string(shape.height)
                        + " pixels take more than 4 GiB of memory; use fewer images or a smaller size.");
}

/// 180/pi where all labels are in radians, else 1.
double degreesPerUnit(const std::vector<std::string> &units)
{
    const bool radians = !units.empty()
        && std::all_of(units.begin(), units.end(), [](const std::string &unit) { return unit == "rad"; });
    return radians ? 180 / std::acos(-1.0) : 1;
}

void requirePassed(const std::vector<PreflightCheck> &checks, const ScanRequest &request)
{
    if (passed(checks))
        return;
    bool modelAtFault = false;
    std::string message;
    for (const PreflightCheck &check : checks) {
        if (check.state != CheckState::Failed)
            continue;
        modelAtFault = modelAtFault || check.name == "shape" || check.name == "finite" || check.name == "variation";
        message += (message.empty() ? "" : " ") + check.message;
    }
    if (modelAtFault)
        throw Error(ErrorKind::UnsuitableModel, message, request.modelPath);
    throw Error(ErrorKind::UnsuitableData, message, request.dataPath);
}

/// What the searches with a null show on a benign model, on the images that the suspicious one is scanned with.
std::map<std::string, double> referenceGaps(const std::string &path, const RegressionModel &suspicious,
                                            const ImageBatch &images, const ScanRequest &request, RunControl &control)
{
    ScanParams params = request.params;
    params.complete = true;
    params.hypotheses.erase(std::remove(params.hypotheses.begin(), params.hypotheses.end(), "generative"),
                            params.hypotheses.end());
    const std::unique_ptr<RegressionModel> model = openModel(path, request.model);
    if (model->info().outputs != suspicious.info().outputs)
        throw Error(ErrorKind::UnsuitableModel,
                    "The reference model " + path + " has " + std::to_string(model->info().outputs)
                        + " outputs and the scanned one " + std::to_string(suspicious.info().outputs)
                        + "; a reference is a benign model of the same task.",
                    path);
    std::map<std::string, double> gaps;
    const ScanResult scanned = scan(*model, images, params, control);
    for (const HypothesisResult &result : scanned.hypotheses) {
        if (!result.nullCosts.empty())
            gaps[result.name] = gapBelowNull(result, scanned.answerDeviations);
    }
    return gaps;
}

void save(const ScanRecord &record)
{
    try {
        writeRunFile(record.request.outPath, record);
    } catch (const Error &error) {
        // The work is done; its outcome must not vanish with the file.
        throw Error(error.kind(),
                    std::string("The scan ended with the verdict ") + toString(record.result.verdict)
                        + ", and its run file could not be written: " + error.what(),
                    record.request.outPath);
    }
}

} // namespace

ScanRecord runScanJob(const ScanRequest &request, RunControl &control, const DataNotesObserver &dataNotes)
{
    const auto begin = std::chrono::steady_clock::now();
    checkRequest(request);

    ScanRecord record;
    record.request = request;
    record.toolVersion = DRM_VERSION;
    record.startedUtc = utcNow();

    announce(control, "opening the images");
    const std::unique_ptr<Dataset> data = openDataset(request.dataPath, request.dataOptions);
    record.dataPath = data->path();
    record.dataCount = data->size();
    record.labelNames = data->labelNames();
    record.labelUnits = data->labelUnits();
    record.dataNotes = data->notes();

    announce(control, "opening the model");
    const std::unique_ptr<RegressionModel> model = openModel(request.modelPath, request.model);
    record.model = model->info();

    const auto stoppedEarly = [&] {
        record.result.state = RunState::Stopped;
        record.result.reason = "The scan was stopped before its first search began.";
        record.result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        record.result.peakRssMib = peakRssMib();
        return record;
    };
    if (!control.proceed())
        return stoppedEarly();

    const int channels = record.model.channels > 0 ? record.model.channels : 3;
    if (channels != 1 && channels != 3)
        throw Error(ErrorKind::UnsuitableModel,
                    request.modelPath + " takes images of " + std::to_string(channels)
                        + " channels; only grey (1) and RGB (3) images can be scanned.",
                    request.modelPath);
    announce(control, "choosing the image size");
    const int size = request.imageSize > 0 ? request.imageSize : suggestImageSize(*model, *data);
    record.inputShape = {channels, size, size};
    const ImageShape shape{channels, size, size};

    const std::int64_t count = std::min<std::int64_t>(data->size(), request.params.maxImages);
    checkAmount(*data, count, shape);
    DrawOptions drawing;
    drawing.reading = [&] { announce(control, "reading images"); };
    DrawnImages drawn = drawImages(*data, count, request.params.seed, shape, control, drawing);
    if (drawn.stopped)
        return stoppedEarly();
    const ImageBatch images = std::move(drawn.images);
    record.imageIndices = std::move(drawn.indices);
    record.labels = std::move(drawn.labels);
    record.dataNotes.insert(record.dataNotes.end(), drawn.notes.begin(), drawn.notes.end());
    if (dataNotes)
        dataNotes(record.dataNotes);
    if (images.count < FewestImages)
        throw Error(ErrorKind::UnsuitableData,
                    data->path() + " holds " + std::to_string(images.count) + " images that can be read, of "
                        + std::to_string(data->size()) + "; a scan needs 40 or more, and works best with 400.",
                    data->path());

    announce(control, "checking model and images");
    record.preflight = runPreflight(*model, images, record.labels);
    requirePassed(record.preflight, request);

    record.request.params.labelScale = degreesPerUnit(record.labelUnits);
    announce(control, "estimating time and memory");
    ScanEstimate estimate = estimateScan(*model, images, request.params);
    estimate.seconds *= static_cast<double>(request.references.size() + 1);
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
        params.references.push_back(referenceGaps(path, *model, images, request, part));
        if (!control.proceed())
            return stoppedEarly();
    }
    RunControl part(observerOfPart(control, (parts - 1) / parts, 1), &control);
    record.result = scan(*model, images, params, part, checkpointPathOf(request), request.resume);
    record.result.imagesUsed = images.count;
    record.result.peakRssMib = peakRssMib();
    if (!request.outPath.empty())
        save(record);
    return record;
}

} // namespace drm
