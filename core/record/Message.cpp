// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Message.h"

namespace drm {

std::string Message::filled(const std::string &translation) const
{
    std::string result;
    for (std::size_t i = 0; i < translation.size(); ++i) {
        const bool isPlace = translation[i] == '%' && i + 1 < translation.size() && translation[i + 1] >= '1'
            && translation[i + 1] <= '9';
        if (!isPlace) {
            result += translation[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(translation[++i] - '1');
        if (number < arguments.size())
            result += arguments[number];
    }
    return result;
}

bool operator==(const Message &a, const Message &b)
{
    return a.text == b.text && a.arguments == b.arguments;
}

std::string english(const std::vector<Message> &messages)
{
    std::string result;
    for (const Message &message : messages)
        result += (result.empty() ? "" : " ") + message.english();
    return result;
}

} // namespace drm
