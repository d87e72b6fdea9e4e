// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/SigningKey.h"
#include "core/seal/Statement.h"

#include <cstddef>
#include <string>

namespace drm {

/// Seals a folder as it is: writes manifest.json, and with a key the public one as signer.pub.pem (listed in the
/// manifest) and seal.json, the signed statement of `facts`. Without a key, what an earlier seal left of these two
/// goes. Returns the number of files in the manifest. Throws Error as manifestOf() and, with a key, statementText()
/// do, and WriteFailed.
std::size_t sealFolder(const std::string &folder, const TestFacts &facts, const SigningKey *key);

} // namespace drm
