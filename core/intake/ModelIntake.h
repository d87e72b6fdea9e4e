// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"

#include <memory>
#include <string>

namespace drm {

/// Examines a file of unknown origin before LibTorch loads it: says what it is if it is no TorchScript (pickled state
/// dict or module, ONNX, Keras/HDF5, text, empty, truncated) and how to convert it; refuses archives that unpack to more
/// than `maxUnpackedBytes` and code that reads or writes files (Error{UnsafeFile}). Nothing of it is executed.
void examineModelFile(const std::string &path, std::int64_t maxUnpackedBytes = std::int64_t{4} << 30);

/// Examines a model file, loads it and fills in the SHA-256.
std::unique_ptr<RegressionModel> openModel(const std::string &path, const ModelOptions &options = {},
                                           std::int64_t maxUnpackedBytes = std::int64_t{4} << 30);

/// Lower-case hexadecimal SHA-256 of a file. Throws Error{FileNotFound}.
std::string sha256OfFile(const std::string &path);

} // namespace drm
