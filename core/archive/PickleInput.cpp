// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/PickleInput.h"

#include "core/base/Text.h"

namespace drm {

std::string_view PickleInput::take(std::uint64_t count)
{
    if (count > m_bytes.size() - m_at)
        throw PickleFault{DRM_TEXT("Engine", "it ends too early")};
    const std::string_view bytes = m_bytes.substr(m_at, count);
    m_at += count;
    return bytes;
}

std::uint64_t PickleInput::takeNumber(int bytes)
{
    const std::string_view text = take(static_cast<std::uint64_t>(bytes));
    std::uint64_t value = 0;
    for (int i = bytes; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(text[static_cast<std::size_t>(i)]);
    return value;
}

std::string_view PickleInput::takeLine()
{
    const std::size_t end = m_bytes.find('\n', m_at);
    if (end == std::string_view::npos)
        throw PickleFault{DRM_TEXT("Engine", "it ends too early")};
    const std::string_view line = take(end - m_at);
    ++m_at;
    return line;
}

} // namespace drm
