// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: TorchScript graph surgery.

#include "core/record/ModelInfo.h"

#include <torch/script.h>

#include <exception>
#include <memory>
#include <string>

namespace drm {

/// A linear layer of the inlined graph: output = input · weightᵀ + bias.
struct LinearNode {
    torch::jit::Value *input = nullptr;
    torch::jit::Value *output = nullptr;
    at::Tensor weight; ///< d×m
    at::Tensor bias; ///< d (zeros where the layer has none)
    std::string name;
};

/// The frozen, inlined forward graph of a module in evaluation mode.
struct FrozenGraph {
    /// Owns the function that the graph's nodes name as theirs when LibTorch words an error.
    torch::jit::Module module;
    std::shared_ptr<torch::jit::Graph> graph;
    std::vector<LinearNode> linears; ///< in order of execution
    std::vector<LayerInfo> layers; ///< of the graph before folding
    int channels = 0;
    int batchNormsBefore = 0;
    int batchNormsAfter = 0;
};

std::string shapeText(const at::Tensor &tensor); ///< "2×64"

bool isTensor(const torch::jit::Value *value);

/// Of any dimension, and either form of the call.
bool isConvolution(const torch::jit::Node *node);

/// Throws Error{UnsuitableModel}: LibTorch could not work on the forward method of the model `path`, and says why.
[[noreturn]] void failToSimplify(const std::string &path, const std::exception &why);

/// Freezes a copy of `module` (batch norms folded into convolutions, dropout removed), inlines forward and lays its
/// convolution weights out channels-last. Throws Error{UnsuitableModel}.
FrozenGraph freezeModule(const torch::jit::Module &module, const std::string &path);

} // namespace drm
