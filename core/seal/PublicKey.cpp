// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/PublicKey.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/seal/OpenSsl.h"
#include "core/seal/PemFile.h"
#include "core/seal/Sha256.h"

#include <openssl/err.h>

#include <array>

namespace drm {

namespace {

const std::string publicPemName = "PUBLIC KEY";

/// What every SubjectPublicKeyInfo of a named P-256 with an uncompressed point begins with, and its whole length: one
/// key has one form, and so one id.
constexpr std::array<unsigned char, 27> p256Start = {0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48,
                                                     0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
                                                     0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04};
constexpr std::size_t p256Bytes = 91;

bool isP256(const std::string &der)
{
    return der.size() == p256Bytes
        && der.compare(0, p256Start.size(), reinterpret_cast<const char *>(p256Start.data()), p256Start.size()) == 0;
}

OpenSsl<EVP_PKEY> parsePublicKey(const std::string &der)
{
    const unsigned char *next = bytesOf(der);
    return OpenSsl<EVP_PKEY>(d2i_PUBKEY(nullptr, &next, static_cast<long>(der.size())));
}

std::string kindOf(const EVP_PKEY *key)
{
    const char *type = EVP_PKEY_get0_type_name(key);
    std::array<char, 80> group{};
    std::size_t length = 0;
    const bool hasGroup = EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) == 1;
    return std::string(type ? type : "?") + (hasGroup ? std::string(" ") + group.data() : "");
}

} // namespace

PublicKey::PublicKey(std::string der, std::string id)
    : m_der(std::move(der))
    , m_id(std::move(id))
{
}

PublicKey PublicKey::read(const std::string &path)
{
    const PemBlock block = readPem(path);
    if (block.name != publicPemName)
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine", "%1 holds %2, and a public key is needed: the file that ends in .pub.pem."),
                    {printable(path), describePem(block.name)}},
            path);
    return fromDer(block.der, path);
}

PublicKey PublicKey::fromDer(const std::string &der, const std::string &path)
{
    const OpenSsl<EVP_PKEY> key = parsePublicKey(der);
    ERR_clear_error();
    if (!key)
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The key in %1 is damaged; get a fresh copy of it."), {printable(path)}},
                    path);
    if (!isP256(der))
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 holds a key of the kind %2, and one on the curve P-256 in its usual form is "
                                     "needed; make one with 'drmguard key new'."),
                            {printable(path), printable(kindOf(key.get()))}},
                    path);
    return {der, sha256Of(der)};
}

std::string PublicKey::pem() const
{
    return pemText({publicPemName, m_der});
}

bool PublicKey::fits(std::string_view signature, std::string_view message) const
{
    const OpenSsl<EVP_PKEY> key = parsePublicKey(m_der);
    const OpenSsl<EVP_MD_CTX> context(EVP_MD_CTX_new());
    const bool isReady =
        key && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1;
    if (!isReady)
        throw Error(ErrorKind::Internal, "OpenSSL cannot check a signature.");
    const bool fits =
        EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(message), message.size()) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace drm
