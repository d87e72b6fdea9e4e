// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LabelText.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <map>
#include <regex>

namespace drm {

namespace {

constexpr std::size_t longestName = 100;
constexpr std::size_t mostNumbers = 1000;

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The usual name of a unit; empty where it is not known.
std::string knownUnit(std::string_view text)
{
    static const std::map<std::string, std::string> known{
        {"deg", "deg"},    {"degree", "deg"},  {"degrees", "deg"}, {"°", "deg"},    {"rad", "rad"},
        {"radian", "rad"}, {"radians", "rad"}, {"px", "px"},       {"pixel", "px"}, {"pixels", "px"},
        {"mm", "mm"},      {"cm", "cm"},       {"m", "m"},         {"%", "%"},      {"years", "years"}};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto found = known.find(lower);
    return found == known.end() ? std::string() : found->second;
}

} // namespace

std::string labelName(const std::string &text)
{
    if (text.size() <= longestName)
        return printable(text);
    auto end = longestName;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u)
        --end; // not in the middle of a letter
    return printable(text.substr(0, end)) + "…";
}

LabelHeading labelHeading(std::string_view heading)
{
    const auto text = trimmed(heading);
    LabelHeading result{labelName(std::string(text)), ""};
    if (const auto gap = text.rfind('_'); gap != std::string_view::npos && gap > 0) {
        const std::string_view last = text.substr(gap + 1);
        if (last.size() > 1) // "x_m" may be anything
            if (const std::string unit = knownUnit(last); !unit.empty())
                return {labelName(std::string(trimmed(text.substr(0, gap)))), unit};
    }
    if (text.size() < 4 || (text.back() != ')' && text.back() != ']'))
        return result;
    const auto open = text.rfind(text.back() == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0)
        return result;
    const auto unit = knownUnit(trimmed(text.substr(open + 1, text.size() - open - 2)));
    const auto name = trimmed(text.substr(0, open));
    if (!unit.empty() && !name.empty())
        result = {labelName(std::string(name)), unit};
    return result;
}

std::optional<double> numberOf(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() > 1 && cell.front() == '+' && cell[1] != '-')
        cell.remove_prefix(1);
    std::string pointed;
    if (const auto comma = cell.find(','); comma != std::string_view::npos) {
        constexpr std::size_t longestNumber = 64;
        if (cell.size() > longestNumber || cell.find(',', comma + 1) != std::string_view::npos
            || cell.find('.') != std::string_view::npos)
            return {};
        pointed = cell;
        pointed[comma] = '.';
        cell = pointed;
    }
    double value = 0;
    const auto result = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (result.ec == std::errc::invalid_argument || result.ptr != cell.data() + cell.size())
        return {};
    return result.ec == std::errc::result_out_of_range ? HUGE_VAL : value;
}

bool separatesThousands(std::string_view cell)
{
    constexpr std::size_t longest = 64;
    static const std::regex grouped("[+-]?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]*|[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]*"
                                    "|[+-]?[0-9]{1,3}([.,' ])[0-9]{3}(\\3[0-9]{3})+");
    cell = trimmed(cell);
    return cell.size() <= longest && std::regex_match(cell.begin(), cell.end(), grouped);
}

std::vector<double> numbersOf(std::string_view cell)
{
    if (const auto number = numberOf(cell))
        return {*number};
    cell = trimmed(cell);
    const bool bracketed =
        cell.size() > 2 && ((cell.front() == '[' && cell.back() == ']') || (cell.front() == '(' && cell.back() == ')'));
    if (bracketed)
        cell = cell.substr(1, cell.size() - 2);
    const auto isGap = [&](char letter) { return isBlank(letter) || (bracketed && (letter == ',' || letter == ';')); };
    std::vector<double> numbers;
    for (std::size_t at = 0; at < cell.size();) {
        if (isGap(cell[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < cell.size() && !isGap(cell[end]))
            ++end;
        const auto number = numberOf(cell.substr(at, end - at));
        if (!number || numbers.size() >= mostNumbers)
            return {};
        numbers.push_back(*number);
        at = end;
    }
    return numbers;
}

} // namespace drm
