// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: a model that computes in bfloat16, for the iterations of a search.

#include "core/model/graph/Precision.h"

#include <torch/csrc/jit/ir/ir.h>

#include <memory>

namespace drm {

/// True where the processor multiplies bfloat16 numbers itself (AVX-512 BF16); elsewhere they are slower than float32.
bool cpuMultipliesBfloat16();

/// A copy of a frozen graph that takes a bfloat16 image batch: the first `answers` of its outputs make the answers, the
/// others are the head's inputs F(x). F is computed in bfloat16; the head and what follows it stay in float32, and so
/// do the outputs. Null where the graph has branches or loops. Whether the copy runs, and how well it agrees, has to be
/// tried: a graph may insist on a type.
std::shared_ptr<torch::jit::Graph> reducedPrecisionCopy(const torch::jit::Graph &graph, std::size_t answers);

/// The faster of the two, from the seconds of a pass forward and back. Reduced where they are within a tenth, so that
/// the noise of a measurement does not decide.
Precision fasterPrecision(double fullSeconds, double reducedSeconds);

} // namespace drm
