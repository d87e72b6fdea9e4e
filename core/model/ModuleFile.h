// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace torch::jit {
struct Module;
}

namespace drm {

/// Saves a module as TorchScript, as an AtomicFile that others may read. Throws Error{WriteFailed}.
void saveModule(const torch::jit::Module &module, const std::string &path);

} // namespace drm
