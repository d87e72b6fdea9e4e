// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace drm {

namespace {

/// Length of the well-formed UTF-8 sequence at `position`; 0: none begins there.
std::size_t sequenceLength(const std::string &text, std::size_t position)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(position);
    const std::size_t length = first < 0x80 ? 1
        : first >= 0xC2 && first < 0xE0     ? 2
        : first >= 0xE0 && first < 0xF0     ? 3
        : first >= 0xF0 && first < 0xF5     ? 4
                                            : 0;
    if (length == 0 || position + length > text.size())
        return 0;
    for (std::size_t index = 1; index < length; ++index)
        if ((byte(position + index) & 0xC0) != 0x80)
            return 0;
    // Longer than need be, halves of pairs, and beyond the last character.
    const bool isOutside = length > 2
        && ((first == 0xE0 && byte(position + 1) < 0xA0) || (first == 0xED && byte(position + 1) >= 0xA0)
            || (first == 0xF0 && byte(position + 1) < 0x90) || (first == 0xF4 && byte(position + 1) >= 0x90));
    return isOutside ? 0 : length;
}

/// C0, DEL, C1 (which terminals obey as well) and the marks that turn the direction of writing around.
bool isControl(const std::string &sequence)
{
    if (sequence.size() == 1)
        return static_cast<unsigned char>(sequence[0]) < 0x20 || sequence[0] == 0x7F;
    if (sequence.size() == 2)
        return sequence[0] == '\xC2' && static_cast<unsigned char>(sequence[1]) < 0xA0;
    if (sequence.size() == 3 && sequence[0] == '\xE2') {
        const auto second = static_cast<unsigned char>(sequence[1]);
        const auto third = static_cast<unsigned char>(sequence[2]);
        return (second == 0x80 && third >= 0xA8 && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
    }
    return false;
}

std::size_t displayWidth(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool looksNumeric(const std::string &cell)
{
    return cell.empty() || cell == "–" || (cell[0] >= '0' && cell[0] <= '9') || (cell[0] == '-' && cell.size() > 1);
}

} // namespace

std::string printable(const std::string &text)
{
    std::string result;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t length = sequenceLength(text, position);
        const std::string sequence = text.substr(position, std::max<std::size_t>(length, 1));
        result += length == 0 || isControl(sequence) ? "?" : sequence;
        position += sequence.size();
    }
    return result;
}

bool isUtf8(const std::string &text)
{
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t length = sequenceLength(text, position);
        if (length == 0)
            return false;
        position += length;
    }
    return true;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t maxShown = 120;
    return '"' + printable(std::string(text.substr(0, maxShown))) + (text.size() > maxShown ? "…\"" : "\"");
}

std::string formatNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return "–";
    constexpr double mostWritten = 1e6;
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*g", digits, value == 0 ? 0.0 : value);
    // "1e+02" is no way to write 99.7 in two digits.
    if (std::abs(value) < mostWritten && std::string_view(buffer).find("e+") != std::string_view::npos)
        std::snprintf(buffer, sizeof buffer, "%.0f", value);
    return buffer;
}

std::string formatCount(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::ptrdiff_t first = value < 0 ? 1 : 0;
    for (auto position = static_cast<std::ptrdiff_t>(digits.size()) - 3; position > first; position -= 3)
        digits.insert(static_cast<std::size_t>(position), ",");
    return digits;
}

std::string formatBytes(std::int64_t bytes)
{
    if (bytes < 1024)
        return std::to_string(bytes) + " bytes";
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB"};
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    for (; value >= 1024 && unit < 3; ++unit)
        value /= 1024;
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.1f %s", value, units[unit]);
    return buffer;
}

std::string formatDuration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "–";
    char buffer[64];
    if (seconds < 9.95) {
        std::snprintf(buffer, sizeof buffer, "%.1f s", seconds);
        return buffer;
    }
    const long long whole = std::llround(std::min(seconds, 1e12));
    if (whole < 60)
        std::snprintf(buffer, sizeof buffer, "%lld s", whole);
    else if (whole < 3600)
        std::snprintf(buffer, sizeof buffer, "%lld min %02lld s", whole / 60, whole % 60);
    else
        std::snprintf(buffer, sizeof buffer, "%lld h %02lld min", whole / 3600, whole % 3600 / 60);
    return buffer;
}

std::string alignedTable(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    std::vector<bool> numeric;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (column == widths.size()) {
                widths.push_back(0);
                numeric.push_back(true);
            }
            widths[column] = std::max(widths[column], displayWidth(rows[row][column]));
            if (row > 0 && !looksNumeric(rows[row][column]))
                numeric[column] = false;
        }
    }
    std::string result;
    for (const std::vector<std::string> &row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(widths[column] - displayWidth(row[column]), ' ');
            line += (column > 0 ? "  " : "") + (numeric[column] ? padding + row[column] : row[column] + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + "\n";
    }
    return result;
}

std::string exactNumber(double value)
{
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::optional<double> finiteNumber(std::string_view text)
{
    double number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

std::string formatNumbers(const std::vector<double> &values, int digits, std::size_t most)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), most); ++i)
        text += (i ? ", " : "") + formatNumber(values[i], digits);
    if (values.size() > most)
        text += ", …";
    return text.empty() ? "–" : text;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool containsAny(const std::string &text, const std::vector<std::string> &words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const std::string &word) { return text.find(word) != std::string::npos; });
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

} // namespace drm
