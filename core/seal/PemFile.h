// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>

namespace drm {

/// The first block of a PEM file.
struct PemBlock {
    std::string name; ///< as its first line has it: "PUBLIC KEY", "ENCRYPTED PRIVATE KEY", ...
    std::string der;
};

/// Throws Error: FileNotFound; UnsupportedFile where there is no PEM in it; CorruptFile where it is damaged.
PemBlock readPem(const std::string &path);

/// A block as text: lines of 64 digits between "-----BEGIN NAME-----" and "-----END NAME-----".
std::string pemText(const PemBlock &block);

/// What a block is, for a sentence: "a certificate", "a private key".
Message describePem(const std::string &name);

} // namespace drm
