// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace drm {

/// What is wrong with a pickle, as "it ends too early", without an end; marked with DRM_TEXT.
struct PickleFault {
    const char *text;
};

/// The bytes of a pickle, taken one after the other. Each function throws PickleFault where there are not so many.
class PickleInput {
public:
    PickleInput() = default;
    explicit PickleInput(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at == m_bytes.size(); }
    std::string_view take(std::uint64_t count);
    std::uint64_t takeNumber(int bytes); ///< 1..8 bytes, the lowest first
    std::string_view takeLine(); ///< without its end

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace drm
