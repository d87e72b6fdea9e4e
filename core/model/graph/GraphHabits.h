// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: what a model's code does beside answering.

#include "core/base/Message.h"

#include <torch/csrc/jit/ir/ir.h>

#include <string>
#include <vector>

namespace drm {

/// What the code of a frozen, inlined graph lets its answers depend on apart from the image, a sentence each: that
/// it draws random numbers, asks how many images it is given, changes what it remembers between two calls, asks for the
/// time.
std::vector<Message> unsteadyHabits(torch::jit::Graph &graph);

/// Whether the code asks if a gradient is wanted. Some library layers do, for a faster way to the same answer.
bool asksForGradient(torch::jit::Graph &graph);

/// Batch sizes that the code may be fixed to: 1, and the first two numbers of constant shapes (view, reshape, expand,
/// zeros, ...), each once, 1..512, at most 12 of them.
std::vector<std::int64_t> batchSizesInCode(torch::jit::Graph &graph);

} // namespace drm
