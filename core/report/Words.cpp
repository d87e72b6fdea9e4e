// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

#include "core/base/Text.h"

#include <algorithm>
#include <regex>

namespace drm {

Words::Words(std::string language, char decimalPoint, char groupSeparator, Translate translate)
    : m_language(std::move(language))
    , m_decimalPoint(decimalPoint)
    , m_groupSeparator(groupSeparator)
    , m_translate(std::move(translate))
{
}

std::string Words::operator()(const Message &message) const
{
    if (!m_translate)
        return message.english();
    // Arguments that are numbers get the language's decimal point; names are left as they are.
    const std::function<Message(const Message &)> withNumbers = [&](const Message &original) {
        Message copy = original;
        for (Argument &argument : copy.arguments) {
            argument.text = localised(argument.text);
            for (Message &inner : argument.messages)
                inner = withNumbers(inner);
        }
        return copy;
    };
    return withNumbers(message).in(m_translate);
}

std::string Words::operator()(const std::vector<Message> &messages) const
{
    std::string text;
    for (const Message &message : messages)
        text += (text.empty() ? "" : " ") + (*this)(message);
    return text;
}

std::string Words::localised(const std::string &text) const
{
    static const std::regex isNumber( // "yaw 1.5°"
        "([^ /\\\\.,;]+ )?([-+]?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?(e[-+]?[0-9]+)?|[-+]?[0-9]+\\.[0-9]+(e[-+]?[0-9]+)?)"
        "( ?(°|%|s|rad|px|MiB|GiB))?");
    if (m_decimalPoint == '.' || text.empty())
        return text;
    const bool isVector = text.size() > 2 && text.front() == '(' && text.back() == ')';
    const std::string list = isVector ? text.substr(1, text.size() - 2) : text;
    std::string result;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(", ", begin), list.size());
        std::string number = list.substr(begin, end - begin);
        if (!std::regex_match(number, isNumber))
            return text;
        for (char &letter : number)
            letter = letter == '.' ? m_decimalPoint : letter == ',' ? m_groupSeparator : letter;
        result += (begin == 0 ? "" : m_decimalPoint == ',' ? "; " : ", ") + number;
        begin = end + 2;
    }
    return isVector ? "(" + result + ")" : result;
}

std::string Words::number(double value, int digits) const
{
    return localised(formatNumber(value, digits));
}

std::string Words::numbers(const std::vector<double> &values, int digits) const
{
    std::string text;
    for (const double value : values)
        text += (text.empty() ? "" : m_decimalPoint == ',' ? "; " : ", ") + number(value, digits);
    return text.empty() ? "–" : text;
}

std::string Words::count(std::int64_t value) const
{
    return localised(formatCount(value));
}

std::string Words::duration(double seconds) const
{
    const std::string text = formatDuration(seconds);
    const std::size_t blank = text.find(' ');
    return localised(text.substr(0, blank)) + (blank == std::string::npos ? "" : text.substr(blank));
}

std::string Words::bytes(std::int64_t bytes) const
{
    const std::string text = formatBytes(bytes);
    const std::size_t blank = text.find(' ');
    return localised(text.substr(0, blank)) + (blank == std::string::npos ? "" : text.substr(blank));
}

} // namespace drm
