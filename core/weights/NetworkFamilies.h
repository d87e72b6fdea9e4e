// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the networks of weights.

#include "core/weights/LayerWriter.h"

namespace drm {

/// How a network's layers follow each other, up to the numbers that its last linear layers take.
struct NetworkFamily {
    const char *name; ///< for --arch
    const char *title; ///< for people; names of their own are not translated
    const char *mark; ///< a weight that only this network has; what stands before it stands before all names
    LayerValue (*write)(LayerWriter &layers, const LayerValue &image);
    /// Of a head of several linear layers, between them: code with $.
    const char *between = "torch.relu($)";
};

/// Each before those whose mark it has, too.
const std::vector<NetworkFamily> &networkFamilies();

} // namespace drm
