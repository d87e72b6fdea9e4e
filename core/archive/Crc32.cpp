// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Crc32.h"

#include <array>

namespace drm {

namespace {

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

// Table k holds the checksum of a byte that is followed by k zeros, so that eight bytes are taken at a time.
Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        tables[0][byte] = value;
    }
    for (std::size_t k = 1; k < tables.size(); ++k)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = (tables[k - 1][byte] >> 8) ^ tables[0][tables[k - 1][byte] & 0xFF];
    return tables;
}

} // namespace

std::uint32_t crc32Of(std::string_view bytes)
{
    static const Tables tables = makeTables();
    std::uint32_t sum = 0xFFFFFFFFU;
    const auto byteAt = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at]));
    };
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        sum ^= byteAt(at) | byteAt(at + 1) << 8 | byteAt(at + 2) << 16 | byteAt(at + 3) << 24;
        sum = tables[7][sum & 0xFF] ^ tables[6][(sum >> 8) & 0xFF] ^ tables[5][(sum >> 16) & 0xFF]
            ^ tables[4][sum >> 24] ^ tables[3][byteAt(at + 4)] ^ tables[2][byteAt(at + 5)] ^ tables[1][byteAt(at + 6)]
            ^ tables[0][byteAt(at + 7)];
    }
    for (; at < bytes.size(); ++at)
        sum = (sum >> 8) ^ tables[0][(sum ^ byteAt(at)) & 0xFF];
    return ~sum;
}

} // namespace drm
