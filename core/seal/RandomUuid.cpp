// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/RandomUuid.h"

#include "core/base/Error.h"

#include <openssl/rand.h>

#include <array>

namespace drm {

std::string randomUuid()
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "OpenSSL has no random numbers."), {}});
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40); // version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80); // variant of RFC 4122
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        constexpr const char *digits = "0123456789abcdef";
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0F];
    }
    return text;
}

} // namespace drm
