// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanProgress.h"

#include <ATen/core/ivalue.h>

#include <map>
#include <string>
#include <vector>

namespace drm {

/// What a scan needs to go on where it was: finished phases, the phase in progress, and their loss records.
/// The file is a tensor file (core/torch/TensorFile.h); loading it runs no code.
struct Checkpoint {
    std::string fingerprint; ///< of model, images and parameters
    double seconds = 0; ///< spent so far
    std::map<std::string, c10::IValue> finished; ///< phase id → its outcome
    std::string current; ///< id of the phase in progress, or empty
    c10::IValue state; ///< of that phase
    std::vector<LossHistory> histories;

    /// With writeTensorFile. Throws Error{WriteFailed}.
    void write(const std::string &path) const;
    /// Throws Error: FileNotFound, CorruptFile.
    static Checkpoint read(const std::string &path);
};

} // namespace drm
