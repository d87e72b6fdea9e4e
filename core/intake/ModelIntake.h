// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"

#include <memory>
#include <string>

namespace drm {

/// Largest model file that is read.
constexpr std::int64_t maxModelBytes = std::int64_t{4} << 30;

/// Reads a file of unknown origin once and examines the bytes before LibTorch gets them: says what it is if it is no
/// TorchScript (Keras/HDF5, text, empty, truncated, ...) and how to convert it;
/// refuses archives that could be read in two ways or unpack to more than `maxUnpackedBytes` or many times their size,
/// tensors that lie outside of their records, and code that does what a network has no need of or that would take too
/// much to compile. Nothing of it is executed. ONNX, torch.export and weights alone are written again as TorchScript;
/// `network` is that of the weights (convertWeights()). Throws Error: FileNotFound, UnsupportedFile, CorruptFile,
/// UnsafeFile; InvalidArgument where there is no such network.
ExaminedModel examineModelFile(const std::string &path, std::int64_t maxUnpackedBytes = maxModelBytes,
                               const std::string &network = {});

/// ModelInfo::sha256 of a model file: that of its bytes, or of an ONNX model with weights in other files, the hash of
/// all their hashes. Throws Error as readPlainFile().
std::string modelSha256(const std::string &path);

/// Examines a model file, and loads what was examined.
std::unique_ptr<RegressionModel> openModel(const std::string &path, const ModelOptions &options = {},
                                           std::int64_t maxUnpackedBytes = maxModelBytes);

} // namespace drm
