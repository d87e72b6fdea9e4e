// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ModelTruth.h"

#include <optional>
#include <string>

namespace drm {

/// "DIR/M.json" for a model "DIR/M.pt".
std::string truthPathOf(const std::string &modelPath);
/// "DIR/M.trigger.pt": the generator of an input-aware attack.
std::string generatorPathOf(const std::string &modelPath);

/// Writes JSON with its own hash (core/store/JsonHash.h). Throws Error{WriteFailed}.
void writeTruth(const std::string &path, const ModelTruth &truth);

/// Throws Error: FileNotFound, CorruptFile (naming what is missing or wrong; where it, the model or the generator is
/// not what it was when it was written). Files without hashes are read as they are.
ModelTruth readTruth(const std::string &path);

/// What stands beside a model.
struct TruthBeside {
    std::optional<ModelTruth> truth; ///< none: no truth file, another tool's file of its name, or one that was altered
    std::optional<Message> refusal; ///< of one that was altered, or whose model was
};

TruthBeside truthBeside(const std::string &modelPath);

} // namespace drm
