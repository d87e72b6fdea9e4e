// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/csrc/jit/ir/ir.h>

namespace drm {

/// Calls visit(node) for every node of the block, in order of execution, and of the blocks inside it.
template <typename Visit> void visitNodes(torch::jit::Block *block, const Visit &visit)
{
    for (torch::jit::Node *node : block->nodes()) {
        visit(node);
        for (torch::jit::Block *inner : node->blocks())
            visitNodes(inner, visit);
    }
}

} // namespace drm
