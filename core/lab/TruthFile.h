// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attacks/Attack.h"
#include "core/lab/train/Trainer.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// One backdoor of a model: the trigger and where it leads.
struct BackdoorTruth {
    std::string kind; ///< Attack::kind(); files of others may use other names
    std::vector<double> target; ///< d numbers, label units
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
    std::string recipe; ///< everything that decides the training, to tell whether a file is of the same one
    double adaptiveWeight = 0;
    double poisoningRate = 0;
    bool planted = true; ///< a backdoored model whose backdoor took (see whyNotPlanted); true for benign models
    std::string failure; ///< why it is not planted, a sentence; else empty
    double cleanErrorRatio = 0; ///< to the benign twin's; 0: no twin
    std::vector<BackdoorTruth> backdoors; ///< none for a benign model
    TrainResult result; ///< mae, r2, labelStd and seconds are kept
};

/// "DIR/M.json" for a model "DIR/M.pt".
std::string truthPathOf(const std::string &modelPath);
/// "DIR/M.trigger.pt": the generator of an input-aware attack.
std::string generatorPathOf(const std::string &modelPath);

/// Writes JSON. Throws Error{WriteFailed}.
void writeTruth(const std::string &path, const ModelTruth &truth);

/// Throws Error: FileNotFound, CorruptFile (naming what is missing or wrong).
ModelTruth readTruth(const std::string &path);

} // namespace drm
