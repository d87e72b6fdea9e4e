// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ResumePoint.h"

#include "core/base/Error.h"
#include "core/base/OutputLock.h"
#include "core/detect/DetectionMethod.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ModelData.h"
#include "core/store/RunFile.h"

#include <filesystem>
#include <tuple>

namespace drm {

namespace {

/// All that decides the result, apart from the files; the number of threads only decides the time.
auto question(const ScanRequest &request)
{
    const ScanParams &params = request.params;
    const InputTransform &transform = request.model.transform;
    return std::tuple_cat(std::tuple(hypothesesOf(params)),
                          std::tie(request.references, request.imageSize, request.model.head, request.model.answers,
                                   request.model.inputs, transform.scale, transform.mean, transform.std, transform.bgr,
                                   transform.yuv, params.budget, params.seed, params.maxImages, params.batchSize,
                                   params.method, params.complete, params.attentionMomentum, params.successVariance,
                                   params.ravWeight, params.consistencyWeight, params.objective));
}

bool sameData(const ScanRecord &record, const ScanRequest &request)
{
    const auto data = modelData(request.model, openDataset(request.dataPath, request.dataOptions)).data;
    std::error_code error;
    const bool samePath =
        record.dataPath == data->path() || std::filesystem::equivalent(record.dataPath, data->path(), error);
    return samePath && record.dataCount == data->size() && record.labelNames == data->labelNames();
}

/// Whether the run file holds the answer already; if not, the message says what it is instead.
ResumePoint finishedRun(const ScanRequest &request)
{
    ResumePoint point;
    std::error_code error;
    if (request.outPath.empty() || !std::filesystem::exists(request.outPath, error)) {
        point.message = "There is no checkpoint to resume from; the scan starts afresh.";
        return point;
    }
    ScanRecord record;
    try {
        record = readRunFile(request.outPath);
    } catch (const Error &unreadable) {
        point.message =
            std::string("There is no checkpoint to resume from, and the scan starts afresh. ") + unreadable.what();
        return point;
    }
    requireUnaltered(record, request.outPath);
    if (record.result.state != RunState::Finished) {
        point.message = request.outPath + " holds a stopped scan whose checkpoint is gone; the scan starts afresh.";
    } else if (question(record.request) != question(request) || record.model.sha256 != modelSha256(request.modelPath)
               || !sameData(record, request)) {
        point.message = request.outPath
            + " holds a finished scan of another model, other images or other parameters; the scan starts afresh and "
              "will replace it.";
    } else {
        point.kind = ResumePoint::Kind::Finished;
        point.finished = std::move(record);
        point.message = "There is nothing left to do: this is the result in " + request.outPath + ".";
    }
    return point;
}

/// Left by a scan that was killed after it had written its run file. That of a scan that still runs is not touched.
void removeLeftover(const std::string &checkpoint, const ScanRequest &request)
{
    try {
        const OutputLock lock(request.outPath);
        std::error_code ignored;
        std::filesystem::remove(checkpoint, ignored);
    } catch (const Error &) {
        // Somebody works on it, or the folder is read-only: it does no harm there.
    }
}

} // namespace

std::string checkpointPathOf(const ScanRequest &request)
{
    if (!request.checkpointPath.empty())
        return request.checkpointPath;
    return request.outPath.empty() ? std::string() : request.outPath + ".resume";
}

ResumePoint findResumePoint(const ScanRequest &request)
{
    ResumePoint point = finishedRun(request);
    std::error_code error;
    const std::string checkpoint = checkpointPathOf(request);
    if (checkpoint.empty() || !std::filesystem::exists(checkpoint, error))
        return point;
    if (point.kind == ResumePoint::Kind::Finished) {
        removeLeftover(checkpoint, request);
    } else {
        point.kind = ResumePoint::Kind::Checkpoint;
        point.message = "The scan goes on from " + checkpoint + ".";
    }
    return point;
}

} // namespace drm
