// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/LabEstimate.h"

#include "core/base/RunControl.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/train/Architecture.h"

#include <torch/script.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace drm {

namespace {

constexpr double poisonedShare = 0.1; ///< of the images of a step that come on top with a backdoor, about

} // namespace

int epochsOf(const LabRequest &request)
{
    if (request.epochs > 0)
        return request.epochs;
    if (request.attack == "none")
        return 15;
    // An attacker trains a little longer, so that the clean error gives nothing away, and a map takes its time.
    return answersBecomeOne(request) ? 18 : 24;
}

bool answersBecomeOne(const LabRequest &request)
{
    return request.map.kind == "constant";
}

double trainingSteps(const LabRequest &request, int images)
{
    const TrainParams params;
    const double stepsPerEpoch = std::max(1.0, std::ceil(images * (1 - params.heldOut) / params.batchSize));
    if (request.attack == "none")
        return epochsOf(request) * stepsPerEpoch;
    LabRequest twin = request;
    twin.attack = "none";
    return (epochsOf(request) * (1 + poisonedShare) + epochsOf(twin)) * stepsPerEpoch;
}

std::optional<double> measureTrainingStep(const LabRequest &request, int side, RunControl &control)
{
    constexpr int timedSteps = 4;
    TrainParams params;
    params.heldOut = 0.1;
    params.epochs = timedSteps + 1; // of one step each
    params.threads = request.threads;
    Table labels;
    const ImageBatch images = renderGaze(params.batchSize + 8, side, 0, labels);
    torch::jit::Module model =
        buildNetwork({request.architecture, images.channels, labels.columns, 0, request.twoLayerHead, 0});
    using Clock = std::chrono::steady_clock;
    std::vector<Clock::time_point> times;
    RunObserver observer;
    observer.progress = [&times](const Progress &) { times.push_back(Clock::now()); };
    RunControl inner(observer, &control);
    const TrainResult result = trainModule(model, images, labels, params, inner);
    if (result.state == RunState::Stopped || times.size() < 2)
        return std::nullopt;
    const std::chrono::duration<double> timed = times.back() - times.front();
    return timed.count() / static_cast<double>(times.size() - 1);
}

} // namespace drm
