// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Sha256.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"

#include <openssl/evp.h>

#include <array>
#include <vector>

namespace drm {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::size_t sha256Digits = 64;
constexpr std::size_t pieceBytes = std::size_t{1} << 20;

void requireDigest(int done)
{
    if (done != 1)
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "OpenSSL cannot compute a SHA-256."), {}});
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    requireDigest(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    requireDigest(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    requireDigest(EVP_DigestFinal_ex(m_context.get(), digest.data(), &length));
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
        text += hexDigits[digest[i] >> 4];
        text += hexDigits[digest[i] & 15];
    }
    return text;
}

std::string sha256Of(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

FileDigest digestOfFile(const std::string &path, std::uint64_t most)
{
    PlainFile file(path, Message{DRM_TEXT("Engine", "a file with a SHA-256"), {}});
    Sha256 sum;
    FileDigest digest;
    std::vector<char> piece(pieceBytes);
    while (const std::size_t got = file.read(piece.data(), piece.size())) {
        sum.add({piece.data(), got});
        digest.bytes += got;
        if (digest.bytes > most)
            break;
    }
    digest.sha256 = sum.hex();
    return digest;
}

std::string sha256OfFile(const std::string &path)
{
    return digestOfFile(path).sha256;
}

bool isSha256(std::string_view text)
{
    return text.size() == sha256Digits && text.find_first_not_of(hexDigits) == std::string_view::npos;
}

} // namespace drm
