// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/MachineText.h"

#include "core/seal/Sha256.h"

namespace drm::machinetext {

bool isUtcTime(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '0' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    return number(5) >= 1 && number(5) <= 12 && number(8) >= 1 && number(8) <= 31 && number(11) <= 23
        && number(14) <= 59 && number(17) <= 59;
}

std::string uriOf(std::string_view path)
{
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"; // a colon would begin a scheme
    constexpr char digits[] = "0123456789ABCDEF";
    std::string uri;
    for (const char letter : path) {
        if (plain.find(letter) != std::string_view::npos) {
            uri += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        uri += '%';
        uri += digits[byte >> 4];
        uri += digits[byte & 0x0F];
    }
    return uri;
}

std::string shortHash(std::string_view sha256)
{
    return isSha256(sha256) ? std::string(sha256.substr(0, 12)) : "unknown";
}

} // namespace drm::machinetext
