// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/AnswerMap.h"
#include "core/record/ScanProgress.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace drm {

/// What defines a trigger, for the truth file: names with one number (a scalar) or more.
using TriggerParameters = std::vector<std::pair<std::string, std::vector<double>>>;

/// Of one backdoor, on held-out images under the true trigger.
struct BackdoorResult {
    std::vector<double> attackError; ///< AE_j: mean |f_j(A(x)) - y'_j|, label units; y' = BackdoorTruth::map of f(x)
    std::vector<double> rav; ///< RAV_j, see FeatureGeometry
    double rnv = 0;
};

/// One number an output, in label units, on the held-out part.
struct TrainResult {
    RunState state = RunState::Finished;
    std::vector<double> mae; ///< clean error: mean |f_j(x) - y_j| on benign images
    std::vector<double> r2; ///< 1 - Σ (f_j - y_j)² / Σ (y_j - mean y_j)²
    std::vector<double> labelStd; ///< standard deviation of the held-out labels
    std::vector<BackdoorResult> backdoors; ///< in the order of TrainParams::backdoors
    std::vector<double> epochLoss; ///< mean training loss (squared error of standardised labels) of each epoch
    double seconds = 0; ///< of training, before a resume too
};

/// One backdoor of a model: the trigger and what it does to the answers.
struct BackdoorTruth {
    std::string kind; ///< Attack::kind(); files of others may use other names
    AnswerMap map;
    TriggerParameters trigger; ///< Attack::parameters(); empty where the file does not say
    BackdoorResult result;
};

/// What the lab knows of a model it trained: the truth that a verdict is compared with.
struct ModelTruth {
    std::string model; ///< file name of the model, without a folder
    std::string dataset; ///< name of the image set
    std::vector<std::string> labels; ///< d names
    std::string units; ///< of the labels, in words
    std::array<int, 3> input{}; ///< C, H, W
    std::string kind = "benign"; ///< "benign", an attack's kind, or "two"
    std::uint64_t seed = 0;
    std::string architecture; ///< empty where the file does not say
    /// Names and SHA-256 of the model file and of the generator beside it, which this was measured on; empty in files
    /// of older versions.
    std::vector<std::pair<std::string, std::string>> fileHashes;
    std::string recipe; ///< everything that decides the training, to tell whether a file is of the same one
    double adaptiveWeight = 0;
    double poisoningRate = 0;
    bool planted = true; ///< a backdoored model whose backdoor took (see whyNotPlanted); true for benign models
    std::vector<Message> failure; ///< why it is not planted, sentences; else none
    double cleanErrorRatio = 0; ///< to the benign twin's; 0: no twin
    std::vector<BackdoorTruth> backdoors; ///< none for a benign model
    TrainResult result; ///< mae, r2, labelStd and seconds are kept
};

} // namespace drm
