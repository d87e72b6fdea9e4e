// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace torch::jit {
struct Module;
}

namespace drm {

/// Saves a module as TorchScript, under a temporary name that is then renamed. Throws Error{WriteFailed}.
void saveModule(const torch::jit::Module &module, const std::string &path);

} // namespace drm
