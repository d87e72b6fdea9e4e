// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace drm {

/// The CRC-32 of zip archives (polynomial 0xEDB88320, reflected). Finds damage; it is no protection against intent.
std::uint32_t crc32Of(std::string_view bytes);

} // namespace drm
