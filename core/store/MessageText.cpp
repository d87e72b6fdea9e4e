// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageText.h"

#include <nlohmann/json.hpp>

namespace drm {

namespace {

constexpr int mostPartsDepth = 6;
constexpr std::size_t mostPartsBytes = 64 * 1024;

nlohmann::json partsOf(const Message &message)
{
    nlohmann::json arguments = nlohmann::json::array();
    for (const Argument &argument : message.arguments) {
        if (argument.messages.empty()) {
            arguments.push_back(argument.text);
            continue;
        }
        nlohmann::json messages = nlohmann::json::array();
        for (const Message &inner : argument.messages)
            messages.push_back(partsOf(inner));
        arguments.push_back(std::move(messages));
    }
    return {{"text", message.text}, {"arguments", std::move(arguments)}};
}

Message fromParts(const nlohmann::json &root, int depth)
{
    if (depth > mostPartsDepth)
        throw std::length_error("nested too deep");
    Message message{root.at("text").get<std::string>(), {}};
    for (const nlohmann::json &argument : root.at("arguments")) {
        if (argument.is_string()) {
            message.arguments.emplace_back(argument.get<std::string>());
            continue;
        }
        std::vector<Message> messages;
        for (const nlohmann::json &inner : argument)
            messages.push_back(fromParts(inner, depth + 1));
        message.arguments.emplace_back(messages);
    }
    return message;
}

/// Bytes of the message in English, without writing it: its places may name one long argument again and again.
double lengthOf(const Message &message)
{
    std::vector<double> lengths;
    for (const Argument &argument : message.arguments) {
        double length = static_cast<double>(argument.text.size());
        for (const Message &inner : argument.messages)
            length += lengthOf(inner) + 1;
        lengths.push_back(argument.messages.empty() ? length : length - 1);
    }
    double length = 0;
    for (std::size_t i = 0; i < message.text.size(); ++i, ++length) {
        const char next = i + 1 < message.text.size() ? message.text[i + 1] : ' ';
        if (message.text[i] != '%' || next < '1' || next > '9')
            continue;
        const auto number = static_cast<std::size_t>(next - '1');
        length += (number < lengths.size() ? lengths[number] : 0) - 1;
        ++i;
    }
    return length;
}

} // namespace

std::string messageParts(const Message &message)
{
    if (message == Message::asIs(message.english()))
        return {};
    return partsOf(message).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Message messageOf(const std::string &english, const std::string &parts)
{
    const Message plain = english.empty() ? Message::asIs(english) : Message::quoted(english);
    if (parts.empty() || parts.size() > mostPartsBytes)
        return plain;
    try {
        const Message message = fromParts(nlohmann::json::parse(parts), 0);
        const bool same = lengthOf(message) == static_cast<double>(english.size()) && message.english() == english;
        return same ? message : plain;
    } catch (const std::exception &) {
        return plain; // a translation is not worth the loss of a run
    }
}

} // namespace drm
