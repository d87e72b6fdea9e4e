// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/PublicKey.h"

#include <functional>
#include <string>

namespace drm {

/// Where the public part of a private key lies: beside it, "me.pub.pem" of "me.pem".
std::string publicKeyPathOf(const std::string &path);

/// Writes a new private key, encrypted under the passphrase (an empty one leaves it as it is), and its public part
/// beside it. Neither replaces a file: a key that is replaced is lost. `askPassphrase` is called once both names are
/// known to be free. Throws Error{WriteFailed}.
PublicKey makeKeyFiles(const std::string &path, const std::function<std::string()> &askPassphrase);

} // namespace drm
