// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Message.h"

#include <algorithm>
#include <array>

namespace drm {

Argument::Argument(const std::string &text)
    : text(text)
{
}

Argument::Argument(const char *text)
    : text(text)
{
}

Argument::Argument(const Message &message)
    : messages{message}
{
}

Argument::Argument(const std::vector<Message> &messages)
    : messages(messages)
{
}

Message Message::quoted(const std::string &text)
{
    //: %1 is an English sentence out of a file: a quotation in other languages. %2 is empty.
    return {DRM_TEXT("Engine", "%1%2"), {text, ""}};
}

void addSentence(std::string &text, const std::string &sentence)
{
    // 。！？：； are three bytes each, and as wide as a letter and a blank.
    static const std::array<std::string, 5> wide{"\u3002", "\uff01", "\uff1f", "\uff1a", "\uff1b"};
    const bool leavesRoom =
        text.size() >= 3 && std::find(wide.begin(), wide.end(), text.substr(text.size() - 3)) != wide.end();
    text += (text.empty() || leavesRoom ? "" : " ") + sentence;
}

std::string Message::english() const
{
    return in([](const std::string &own) { return own; });
}

std::string Message::in(const std::function<std::string(const std::string &)> &translate) const
{
    const std::string translation = translate(text);
    std::string result;
    for (std::size_t i = 0; i < translation.size(); ++i) {
        const bool isPlace = translation[i] == '%' && i + 1 < translation.size() && translation[i + 1] >= '1'
            && translation[i + 1] <= '9';
        if (!isPlace) {
            result += translation[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(translation[++i] - '1');
        if (number >= arguments.size())
            continue;
        const Argument &argument = arguments[number];
        result += argument.text;
        std::string parts;
        for (const Message &message : argument.messages)
            addSentence(parts, message.in(translate));
        result += parts;
    }
    return result;
}

bool operator==(const Argument &a, const Argument &b)
{
    return a.text == b.text && a.messages == b.messages;
}

bool operator==(const Message &a, const Message &b)
{
    return a.text == b.text && a.arguments == b.arguments;
}

Message joined(const std::vector<Message> &messages)
{
    return {"%1", {messages}};
}

std::string english(const std::vector<Message> &messages)
{
    return joined(messages).english();
}

} // namespace drm
