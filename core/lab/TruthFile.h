// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/Trainer.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace drm {

/// What the lab knows of a model it trained: the truth that a verdict is compared with.
struct ModelTruth {
    std::string model; ///< file name of the model, without a folder
    std::string dataset; ///< name of the image set
    std::vector<std::string> labels; ///< d names
    std::string units; ///< of the labels, in words
    std::array<int, 3> input{}; ///< C, H, W
    std::string kind = "benign"; ///< "benign", or Attack::kind()
    std::uint64_t seed = 0;
    std::vector<double> target; ///< d numbers; empty for a benign model
    std::vector<std::pair<std::string, std::vector<double>>>
        trigger; ///< Attack::parameters(); empty for a benign model
    TrainResult result; ///< mae, r2, attackError and labelStd are kept
};

/// "DIR/M.json" for a model "DIR/M.pt".
std::string truthPathOf(const std::string &modelPath);

/// Writes JSON. Throws Error{WriteFailed}.
void writeTruth(const std::string &path, const ModelTruth &truth);

/// Throws Error: FileNotFound, CorruptFile (naming what is missing or wrong).
ModelTruth readTruth(const std::string &path);

} // namespace drm
