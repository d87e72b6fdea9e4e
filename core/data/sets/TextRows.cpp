// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/TextRows.h"

#include "core/data/LabelText.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr std::string_view blanks = " \t\r\n";

} // namespace

void forRows(std::string_view text, const std::function<void(std::int64_t line, std::string_view row)> &use)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    std::int64_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view row = text.substr(at, end - at);
        ++line;
        at = end + 1;
        if (row.find_first_not_of(blanks) != std::string_view::npos)
            use(line, row);
    }
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return words;
}

std::optional<std::vector<double>> numbersAlone(std::string_view text)
{
    std::vector<double> numbers;
    for (const std::string_view word : wordsOf(text)) {
        const std::optional<double> number = numberOf(word);
        if (!number || !std::isfinite(*number))
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace drm
