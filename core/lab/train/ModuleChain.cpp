// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/ModuleChain.h"

#include "core/lab/train/NetworkBuilder.h"

namespace drm {

ModuleChain::ModuleChain(const NetworkBuilder &builder, const std::string &typeName)
    : m_module(builder.empty(typeName))
{
}

ModuleChain &ModuleChain::layer(const std::string &name, const torch::jit::Module &layer)
{
    // self.0 is no TorchScript; getattr with a literal name compiles to the same node and is what PyTorch writes, too.
    return add(name, layer).apply("getattr(self, \"" + name + "\").forward(y)");
}

ModuleChain &ModuleChain::apply(const std::string &expression)
{
    m_body += "    y = " + expression + "\n";
    return *this;
}

ModuleChain &ModuleChain::add(const std::string &name, const torch::jit::Module &layer)
{
    m_module.register_module(name, layer);
    return *this;
}

torch::jit::Module ModuleChain::finish(const std::string &method)
{
    m_module.define("def " + method + "(self, x: Tensor) -> Tensor:\n    y = x\n" + m_body + "    return y\n");
    return m_module;
}

} // namespace drm
