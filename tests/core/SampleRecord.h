// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ScanJob.h"

#include <cmath>
#include <limits>

namespace drm::sample {

inline ImageBatch images(int count, int channels, int height, int width, float first)
{
    ImageBatch batch{count, channels, height, width, {}};
    for (std::size_t index = 0; index < static_cast<std::size_t>(count) * batch.imageSize(); ++index)
        batch.pixels.push_back(std::fmod(first + 0.37f * static_cast<float>(index), 1.0f));
    return batch;
}

inline Table table(int rows, int columns, float first)
{
    Table result{rows, columns, {}};
    for (int index = 0; index < rows * columns; ++index)
        result.values.push_back(first + 0.5f * static_cast<float>(index));
    return result;
}

inline HypothesisResult hypothesis(const std::string &name, int phase)
{
    HypothesisResult result;
    result.name = name;
    result.cost = 0.0048 + phase;
    result.succeeded = phase == 1;
    result.target = {0.04, 0.14};
    result.targetSpread = {0.01, std::numeric_limits<double>::infinity()};
    result.heldOutVariance = 0.031;
    result.comparableCosts = {0.0123, 0.02};
    result.meanAbs = 0.0021;
    result.rav = {0.005, 0.006};
    result.rnv = 2.48;
    result.nullCosts = {0.020, 0.031, 0.060};
    result.nullTargets = table(3, 2, 0.25f);
    result.nullDistances = {1.5, 2.25, 1.75};
    result.targetDistance = 1.125;
    result.referenceGaps = {0.125, -0.5};
    result.score = 2.5;
    result.iterations = 300 + phase;
    result.seconds = 41.5;
    TriggerPreview &trigger = result.trigger;
    trigger.phase = phase;
    trigger.hypothesis = name;
    trigger.iteration = 299;
    trigger.benign = images(4, 3, 16, 16, 0.1f);
    trigger.triggered = images(4, 3, 16, 16, 0.2f);
    trigger.mask = images(1, 1, 16, 16, 0.3f);
    trigger.pattern = images(1, 3, 16, 16, 0.4f);
    trigger.field = images(1, 2, 16, 16, 0.45f);
    trigger.benignPredictions = table(4, 2, -1.0f);
    trigger.triggeredPredictions = table(4, 2, 0.0f);
    trigger.target = {0.041, 0.139};
    trigger.meanAbs = 0.0022;
    result.triggerState = {images(1, 1, 16, 16, 0.5f), images(48, 27, 3, 3, 0.25f)};
    FeatureStats &features = result.features;
    features.hypothesis = name;
    features.firstImage = 1;
    features.benignFeatures = table(2, 128, 0.1f);
    features.triggeredFeatures = table(2, 128, 0.2f);
    features.benignOutputs = table(2, 2, 0.3f);
    features.triggeredOutputs = table(2, 2, 0.4f);
    features.benignAngles = table(2, 2, 0.7f);
    features.triggeredAngles = table(2, 2, 0.9f);
    features.benignNorms = {1, 2};
    features.triggeredNorms = {7, 8};
    features.rav = {0.005, 0.007};
    features.rnv = 2.5;
    return result;
}

inline ProbeMap probe()
{
    ProbeMap map;
    map.imageHeight = 16;
    map.imageWidth = 16;
    map.squareSize = 6;
    map.step = 4;
    map.rows = 3;
    map.columns = 4;
    map.colours = {{1, 0, 0}, {0, 1, 0.5f}};
    for (int index = 0; index < 2 * 3 * 4; ++index)
        map.variance.push_back(index == 5 ? std::numeric_limits<float>::quiet_NaN()
                                          : 0.04f * static_cast<float>(index));
    map.meanAnswers = table(2 * 3 * 4, 2, 0.2f);
    map.background = images(1, 3, 16, 16, 0.6f);
    map.bestRow = 8;
    map.bestColumn = 4;
    map.bestSize = 7;
    map.bestColour = {1, 0.25f, 0};
    map.bestVariance = 0.055;
    map.bestTarget = {0.05, 0.11};
    return map;
}

/// A record in which every field differs from its default, with numbers that are easy to lose: NaN, infinity, a seed
/// beyond int64, names in UTF-8, an empty list.
inline ScanRecord record()
{
    ScanRecord record;
    ScanRequest &request = record.request;
    request.modelPath = "/models/gaze_badnets_0.pt";
    request.references = {"models/gaze_benign_1.pt"};
    request.dataPath = "/data/gaze";
    request.model.head = "fc.weight";
    request.model.device = "cuda:1";
    request.model.transform = {255, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}, true};
    request.imageSize = 16;
    request.outPath = "runs/größe.h5";
    request.checkpointPath = "runs/other.resume";
    request.resume = true;
    request.params.hypotheses = {"patch", "generative"};
    request.params.budget = Budget::Thorough;
    request.params.seed = std::numeric_limits<std::uint64_t>::max() - 3;
    request.params.maxImages = 200;
    request.params.batchSize = 32;
    request.params.threads = 2;
    request.params.method = DetectionMethod::Published;
    request.params.complete = true;
    request.params.labelScale = 57.5;
    request.params.attentionMomentum = 0.75;
    request.params.successVariance = 0.125;
    request.params.ravWeight = 1.5;
    request.params.consistencyWeight = 3.5;

    ModelInfo &model = record.model;
    model.path = "/models/gaze_badnets_0.pt";
    model.sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    model.fileBytes = 11'222'333;
    model.parameters = 2'797'026;
    model.channels = 3;
    model.outputs = 2;
    model.features = 128;
    model.headName = "fc.weight";
    model.headCandidates = {{"fc.weight", 128, 2}, {"aux.weight", 64, 4}};
    model.layers = {{"conv2d", "stem", "16×3×5×5"}, {"relu", "", ""}, {"linear", "fc", "2×128"}};
    model.foldedBatchNorms = 20;
    model.remainingBatchNorms = 1;

    record.inputShape = {3, 16, 16};
    record.dataPath = "/data/gaze";
    record.dataCount = 1045;
    record.imageIndices = {1044, 3, 17};
    record.dataNotes = {{DataNote::Kind::Read, "labels from “labels”"},
                        {DataNote::Kind::Assumed, "the fourth channel is alpha"},
                        {DataNote::Kind::LeftOut, ""}};
    record.labelNames = {"gaze_x", "yaw °"};
    record.labelUnits = {"", "rad"};
    record.labels = table(3, 2, -0.5f);
    record.preflight = {{"shape", CheckState::Passed, "The model accepts 3×16×16."},
                        {"range", CheckState::Doubtful, "The range 0-255 predicts better."},
                        {"count", CheckState::Warning, "There are few images."}};
    record.fit = InputFit{SizeSource::Labels, {0.5, std::numeric_limits<double>::quiet_NaN()}};
    record.toolVersion = "0.1.0";
    record.startedUtc = "2025-01-31T12:00:00Z";

    ScanResult &result = record.result;
    result.state = RunState::Finished;
    result.verdict = Verdict::Backdoored;
    result.score = 2.5;
    result.confidence = 0.97;
    result.reason = "A patch reaches one target far more cheaply than the others.";
    result.decidedBy = "patch";
    result.notNeeded = {"warp"};
    result.answerDeviations = {0.25, 0.5};
    result.recoveredTarget = {0.04, 0.14};
    result.hypotheses = {hypothesis("patch", 1), hypothesis("generative", 2)};
    result.hypotheses[1].trigger.mask = {};
    result.hypotheses[1].nullCosts = {};
    result.hypotheses[1].nullTargets = {};
    result.hypotheses[1].nullDistances = {};
    result.histories = {{{0, "patch", "patch, start 1 of 3", {"total", "variance", "rav"}, 300},
                         {{0, 0, {3.5f, 1.0f, 0.9f}}, {0, 1, {2.5f, 0.5f, std::numeric_limits<float>::quiet_NaN()}}}},
                        {{1, "generative", "generative", {"total"}, 400}, {}}};
    result.probe = probe();
    result.imagesUsed = 3;
    result.seconds = 101.25;
    result.peakRssMib = 512.5;
    result.precision = "bfloat16";
    return record;
}

} // namespace drm::sample
