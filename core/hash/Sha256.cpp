// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash/Sha256.h"

#include "core/base/Error.h"

#include <openssl/evp.h>

#include <array>

namespace drm {

namespace {

void require(int state)
{
    if (state != 1)
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "OpenSSL cannot compute a SHA-256."), {}});
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1 ? 1 : 0);
}

void Sha256::add(const void *bytes, std::size_t size)
{
    require(EVP_DigestUpdate(m_context.get(), bytes, size));
}

void Sha256::addText(std::string_view text)
{
    const std::string length = std::to_string(text.size()) + ":";
    add(length.data(), length.size());
    add(text.data(), text.size());
}

std::string Sha256::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), &length));
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
        constexpr const char *digits = "0123456789abcdef";
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

std::string sha256Of(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.finish();
}

} // namespace drm
