// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: a loaded module made to compute in float32 on the device that is there.

#include <torch/script.h>

#include <string>

namespace drm {

/// What a module was saved for and this program does not compute in: "float16", "bfloat16" or "float64" of its weights
/// or, for the two short ones, of a constant or a cast in its code; empty: float32 alone.
std::string foreignNumberType(const torch::jit::Module &module);
/// A device that the code names and that is not `device`, such as "cuda:0"; empty: none.
std::string foreignDevice(const torch::jit::Module &module, at::Device device);

/// Weights, constants, and the number types that the code asks for, to float32. Changes the module and its code.
void computeInFloat32(torch::jit::Module &module);
/// The devices that the code names, and its constants, to `device`. Changes the module's code.
void computeOn(torch::jit::Module &module, at::Device device);

} // namespace drm
