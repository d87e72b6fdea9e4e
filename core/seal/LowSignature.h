// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// Of the two signatures that fit wherever one does, (r, s) and (r, n - s), the one with the smaller s: so a seal has
/// one form, and nobody can write another one without the key. `signature`: ECDSA on P-256, DER; what is none comes
/// back as it is.
std::string lowSignature(const std::string &signature);

} // namespace drm
