// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the lab: a module put together from layers.

#include <torch/script.h>

#include <string>

namespace drm {

class NetworkBuilder;

/// A module whose method starts with y = x, its argument, and sends y through one layer after another. The names of
/// layers may be numbers, as in PyTorch's Sequential.
class ModuleChain {
public:
    ModuleChain(const NetworkBuilder &builder, const std::string &typeName);

    /// Registers `layer` under `name` and applies it: y = layer(y).
    ModuleChain &layer(const std::string &name, const torch::jit::Module &layer);
    /// y = `expression`, TorchScript on x, y and self.
    ModuleChain &apply(const std::string &expression);
    /// Registers `layer` without applying it.
    ModuleChain &add(const std::string &name, const torch::jit::Module &layer);

    /// The module, with `method`(x) -> y.
    torch::jit::Module finish(const std::string &method = "forward");

private:
    torch::jit::Module m_module;
    std::string m_body;
};

} // namespace drm
