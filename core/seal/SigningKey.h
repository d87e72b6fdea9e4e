// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/PublicKey.h"

#include <functional>
#include <string>
#include <string_view>

namespace drm {

/// A private key on the curve P-256, for signatures by ECDSA with SHA-256. Its bytes are wiped with it.
class SigningKey {
public:
    /// A new one, of random numbers.
    static SigningKey make();
    /// Of a PEM file with a PKCS#8 key. `askPassphrase` is called where the file is encrypted. Throws Error:
    /// FileNotFound; UnsupportedFile (no key, a public key, another kind of key, another encryption than PBES2 with
    /// PBKDF2); InvalidArgument (the passphrase does not open it); CorruptFile.
    static SigningKey read(const std::string &path, const std::function<std::string()> &askPassphrase);
    ~SigningKey();
    SigningKey(SigningKey &&) = default;
    SigningKey &operator=(SigningKey &&) = delete;

    /// Writes it as PEM that the user alone may read, encrypted by AES-256 under the passphrase; an empty one leaves it
    /// as it is. Throws Error{WriteFailed}.
    void write(const std::string &path, const std::string &passphrase) const;

    const PublicKey &publicKey() const { return m_publicKey; }
    /// DER; another one each time, since ECDSA draws a number.
    std::string sign(std::string_view message) const;

private:
    SigningKey(std::string der, PublicKey publicKey);

    std::string m_der; ///< PKCS#8, not encrypted
    PublicKey m_publicKey;
};

} // namespace drm
