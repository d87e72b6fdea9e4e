// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Base64.h"

#include <openssl/evp.h>

#include <algorithm>
#include <limits>

namespace drm {

std::string toBase64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // OpenSSL writes a null behind it
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::optional<std::string> fromBase64(std::string text)
{
    if (text.size() % 4 != 0 || text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return std::nullopt;
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    std::string bytes(text.size() / 4 * 3, '\0');
    if (!text.empty()
        && EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()),
                           reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size()))
            < 0)
        return std::nullopt;
    // OpenSSL passes over blanks and counts the padding as bytes.
    const auto padding = std::min<std::ptrdiff_t>(std::count(text.begin(), text.end(), '='), 2);
    bytes.resize(bytes.size() - std::min(bytes.size(), static_cast<std::size_t>(padding)));
    if (toBase64(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace drm
