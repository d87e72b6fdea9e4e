// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace drm {

/// A public key on the curve P-256, for signatures by ECDSA with SHA-256. A plain value.
class PublicKey {
public:
    /// Of a PEM file with a SubjectPublicKeyInfo. Throws Error: FileNotFound, UnsupportedFile (no key, a private key,
    /// another kind of key), CorruptFile.
    static PublicKey read(const std::string &path);
    /// Of a SubjectPublicKeyInfo. `path`: the file it came from, for messages. Throws Error as read() does.
    static PublicKey fromDer(const std::string &der, const std::string &path);

    /// The SHA-256 of its SubjectPublicKeyInfo, lower-case hexadecimal.
    const std::string &id() const { return m_id; }
    std::string pem() const;
    /// Whether `signature` (DER) is one of `message` by this key.
    bool fits(std::string_view signature, std::string_view message) const;

private:
    PublicKey(std::string der, std::string id);

    std::string m_der;
    std::string m_id;
};

} // namespace drm
