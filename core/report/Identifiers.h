// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <vector>

namespace drm {

/// A name that a public catalogue gives to a finding or to a measure.
struct Identifier {
    const char *catalogue; ///< "MITRE ATLAS"
    const char *version; ///< of the catalogue, as of autumn 2026
    const char *id; ///< "AML.T0018.000"
    const char *name; ///< as the catalogue has it, English
    const char *url;
};

/// What a backdoor in a model is called.
const std::vector<Identifier> &findingIdentifiers();
/// What examining a model for one is called.
const std::vector<Identifier> &measureIdentifiers();

} // namespace drm
