// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/TiffTags.h"

#include <cstring>

namespace drm {

namespace {

constexpr std::size_t entryBytes = 12;

} // namespace

TiffTags::TiffTags(const unsigned char *bytes, std::size_t length)
    : m_bytes(bytes)
    , m_length(length)
{
    if (length < 10 || (std::memcmp(bytes, "II*\0", 4) != 0 && std::memcmp(bytes, "MM\0*", 4) != 0))
        return;
    m_bigEndian = bytes[0] == 'M';
    const std::size_t directory = at(4, 4);
    if (directory > length - 2)
        return;
    const std::size_t entries = at(directory, 2);
    m_first = directory + 2;
    if (entries <= (length - m_first) / entryBytes)
        m_entries = entries;
}

std::optional<std::uint32_t> TiffTags::number(int tag) const
{
    const auto all = numbers(tag);
    return all.empty() ? std::optional<std::uint32_t>() : all.front();
}

std::vector<std::uint32_t> TiffTags::numbers(int tag) const
{
    constexpr std::size_t mostNumbers = 1'000'000;
    for (std::size_t i = 0; i < m_entries; ++i) {
        const auto entry = m_first + i * entryBytes;
        if (at(entry, 2) != static_cast<std::uint32_t>(tag))
            continue;
        const auto type = at(entry + 2, 2);
        const std::size_t count = at(entry + 4, 4);
        const int bytes = type == 3 ? 2 : type == 4 ? 4 : 0;
        if (bytes == 0 || count == 0 || count > mostNumbers)
            return {};
        const auto size = count * static_cast<std::size_t>(bytes);
        const std::size_t place = size <= 4 ? entry + 8 : at(entry + 8, 4);
        if (place > m_length || size > m_length - place)
            return {};
        std::vector<std::uint32_t> result(count);
        for (std::size_t k = 0; k < count; ++k)
            result[k] = at(place + k * static_cast<std::size_t>(bytes), bytes);
        return result;
    }
    return {};
}

bool TiffTags::hasMore() const
{
    const std::size_t end = m_first + m_entries * entryBytes;
    return valid() && end + 4 <= m_length && at(end, 4) != 0;
}

int TiffTags::orientation() const
{
    const auto value = number(Orientation).value_or(1);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

std::uint32_t TiffTags::at(std::size_t place, int bytes) const
{
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | m_bytes[place + static_cast<std::size_t>(m_bigEndian ? i : bytes - 1 - i)];
    return value;
}

} // namespace drm
