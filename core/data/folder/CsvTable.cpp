// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/CsvTable.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/ImageFile.h"
#include "core/data/LabelText.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <utility>

namespace drm {

namespace {

constexpr std::size_t maxFileBytes = 128 << 20;
constexpr std::size_t maxCells = 10'000'000;
constexpr std::size_t maxRows = 1'000'000;
constexpr int maxColumns = 1000;

/// How the cells of a line are told apart.
struct Separator {
    char letter = ',';
    bool blanks = false; ///< runs of blanks separate, too; then every separator is put as `letter`
};
/// No text holds it, so it can stand for any separator.
constexpr char anySeparator = '\x1f';

bool beginsAsUtf16(std::string_view text, bool &bigEndian)
{
    if (text.size() < 2)
        return false;
    bigEndian = text.substr(0, 2) == "\xfe\xff";
    return bigEndian || text.substr(0, 2) == "\xff\xfe";
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    text += static_cast<char>((more == 1 ? 0xc0u : more == 2 ? 0xe0u : 0xf0u) | code >> 6 * more);
    for (int i = more; i-- > 0;)
        text += static_cast<char>(0x80u | (code >> 6 * i & 0x3fu));
}

std::string fromUtf16(const std::string &bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        auto code = unit(at);
        if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.size() && (unit(at + 2) & 0xfc00u) == 0xdc00u) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        }
        appendUtf8(text, code);
    }
    return text;
}

/// What spreadsheets in western Europe write where nobody asks for UTF-8; ISO 8859-1 is a part of it.
std::string fromWindows1252(const std::string &bytes)
{
    // 0x80 to 0x9f; five bytes stand for nothing
    constexpr std::array<std::uint16_t, 32> high{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                                 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        appendUtf8(text, code >= 0x80 && code < 0xa0 ? high[code - 0x80u] : code);
    }
    return text;
}

std::string readText(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::file_size(path, error) > maxFileBytes && !error)
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine", "%1: a table may have 128 MiB at most; split the set."), {printable(path)}},
            path);
    auto text = readPlainFile(path, maxFileBytes, Message{DRM_TEXT("Engine", "a table"), {}});
    bool bigEndian = false;
    if (beginsAsUtf16(text, bigEndian))
        text = fromUtf16(text, bigEndian);
    if (text.find('\0') != std::string::npos)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine", "%1: this is no CSV file in UTF-8; save the table as \"CSV, UTF-8\"."),
                            {printable(path)}},
                    path);
    if (!isUtf8(text))
        text = fromWindows1252(text);
    if (text.compare(0, 3, "\xef\xbb\xbf") == 0)
        text.erase(0, 3);
    if (text.compare(0, 4, "sep=") == 0) // a spreadsheet's own line, which becomes a comment
        text.front() = '#';
    return text;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

/// The first lines that hold rows: neither empty nor a comment.
std::vector<std::string_view> firstLines(std::string_view text)
{
    constexpr std::size_t sampled = 10;
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < sampled) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!line.empty() && isBlank(line.front()))
            line.remove_prefix(1);
        while (!line.empty() && isBlank(line.back()))
            line.remove_suffix(1);
        if (!line.empty() && (line.front() != '#' || !lines.empty()))
            lines.push_back(line);
    }
    return lines;
}

/// How often `wanted` stands in the line outside of quotes; a run of blanks counts once.
std::size_t countOf(std::string_view line, char wanted)
{
    bool quoted = false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == '"');
        const bool found = wanted == ' ' ? isBlank(line[i]) && (i == 0 || !isBlank(line[i - 1])) : line[i] == wanted;
        count += found && !quoted ? 1 : 0;
    }
    return count;
}

/// "12.jpg 0.5,2018-07-01 17:09:44": an image's name and a number share what the comma would take for one cell.
bool nameBeforeBlank(std::string_view line)
{
    const auto blank = line.find(' ');
    const auto comma = line.find(',');
    if (blank == std::string_view::npos || comma == std::string_view::npos || comma < blank)
        return false;
    return ImageFile::hasImageName(std::string(line.substr(0, blank)))
        && numberOf(line.substr(blank + 1, comma - blank - 1)).has_value();
}

Separator separatorOf(const std::string &text)
{
    const auto lines = firstLines(text);
    if (lines.empty())
        return {};
    if (nameBeforeBlank(lines.front()))
        return {anySeparator, true};
    // A decimal comma or a blank in a name stands in some lines, a separator in all of them alike.
    for (const char candidate : {'\t', ';', '|', ',', ' '}) {
        const auto count = countOf(lines.front(), candidate);
        const bool alike = count > 0 && std::all_of(lines.begin(), lines.end(), [&](std::string_view line) {
                               return countOf(line, candidate) == count;
                           });
        const auto last =
            lines.back().substr(lines.back().find_last_of(candidate == ' ' ? " \t" : std::string(1, candidate)) + 1);
        if (alike && (candidate != ' ' || numberOf(last))) // names, one a line, may hold blanks, too
            return {candidate == ' ' ? anySeparator : candidate, candidate == ' '};
    }
    char best = ',';
    for (const char candidate : {';', '|', '\t'})
        if (countOf(lines.front(), candidate) > countOf(lines.front(), best))
            best = candidate;
    return {best, false};
}

/// A line in which blanks and commas separate, with AnySeparator for each of them or each run.
std::string separated(std::string_view line)
{
    std::string result;
    bool quoted = false;
    bool gap = true; // blanks at the start separate nothing
    for (const char letter : line) {
        quoted = quoted != (letter == '"');
        if (!quoted && (isBlank(letter) || letter == ',')) {
            if (!gap)
                result += anySeparator;
            gap = true;
        } else {
            if (gap && (letter == '\n' || letter == '\r') && !result.empty() && result.back() == anySeparator)
                result.pop_back();
            result += letter;
            gap = false;
        }
    }
    return result;
}

} // namespace

bool CsvTable::isUtf16(const std::string &path)
{
    bool bigEndian = false;
    return beginsAsUtf16(beginOf(path, 2), bigEndian);
}

CsvTable::CsvTable(const std::string &path, bool strict)
    : m_path(path)
    , m_strict(strict)
{
    parse(readText(path));
    if (!m_error.text.empty())
        fail(m_rowLine, m_error);
    if (m_lines.empty())
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "%1: the file has no rows."), {printable(path)}}, path);
    if (m_leftOut.count() > 0 && (m_strict || m_leftOut.count() > rows()))
        fail(m_raggedLine, m_ragged);
}

void CsvTable::parse(const std::string &text)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "The CSV parser cannot be started."), {}}, m_path);
    const std::unique_ptr<csv_parser, void (*)(csv_parser *)> cleanup(&parser, csv_free);
    const auto separator = separatorOf(text);
    m_commas = separator.letter == ',';
    csv_set_delim(&parser, static_cast<unsigned char>(separator.letter));
    const auto onCell = [](void *cell, std::size_t length, void *self) {
        static_cast<CsvTable *>(self)->addCell(static_cast<const char *>(cell), length);
    };
    const auto onRow = [](int, void *self) { static_cast<CsvTable *>(self)->endRow(); };

    // Line by line, because the parser does not say where it is.
    for (std::size_t at = 0; at < text.size() && m_error.text.empty(); ++m_line) {
        auto end = std::min(text.find_first_of("\r\n", at), text.size() - 1) + 1;
        if (text[end - 1] == '\r' && end < text.size() && text[end] == '\n')
            ++end;
        std::string_view line(text.data() + at, end - at);
        at = end;
        if (line.front() == '#' && m_lines.empty() && m_rowCells == 0)
            continue;
        std::string rewritten;
        if (separator.blanks)
            line = rewritten = separated(line);
        if (csv_parse(&parser, line.data(), line.size(), onCell, onRow, this) != line.size())
            fail(m_line,
                 Message{DRM_TEXT("Engine", "a quote is out of place; double quotes inside of a quoted cell"), {}});
    }
    m_line = std::max<std::int64_t>(1, m_line - 1);
    if (m_error.text.empty() && csv_fini(&parser, onCell, onRow, this) != 0)
        fail(m_rowCells == 0 && !m_lines.empty() ? m_rowLine + 1 : m_rowLine,
             Message{DRM_TEXT("Engine", "a quoted cell does not end"), {}});
}

std::string_view CsvTable::cell(std::int64_t row, int column) const
{
    const auto index =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void CsvTable::addCell(const char *text, std::size_t length)
{
    if (!m_error.text.empty())
        return;
    if (m_rowCells == 0)
        m_rowLine = m_line;
    if (++m_rowCells > maxColumns || m_ends.size() >= maxCells) {
        m_error =
            Message{DRM_TEXT("Engine", "more than 1000 columns or 10 million cells are not read; split the set"), {}};
        return;
    }
    m_text.append(text, length);
    m_ends.push_back(m_text.size());
}

void CsvTable::endRow()
{
    if (!m_error.text.empty())
        return;
    if (m_lines.empty())
        m_columns = m_rowCells;
    const auto cells = std::exchange(m_rowCells, 0);
    if (cells != m_columns) {
        m_ends.resize(m_ends.size() - static_cast<std::size_t>(cells));
        m_text.resize(m_ends.back()); // the first row has no other number of cells than itself
        if (m_leftOut.count() == 0) {
            m_raggedLine = m_rowLine;
            const std::vector<Argument> counts{std::to_string(cells), std::to_string(m_columns)};
            m_ragged = m_commas && cells > m_columns
                ? Message{DRM_TEXT(
                              "Engine",
                              "the row has %1 cells where the first row has %2. If a decimal comma made one, write "
                              "points, or put each number in quotation marks; else complete or remove the row"),
                          counts}
                : Message{
                    DRM_TEXT("Engine", "the row has %1 cells where the first row has %2; complete it or remove it"),
                    counts};
        }
        m_leftOut.add(Message{DRM_TEXT("Engine", "another number of cells than the first row"), {}}, LeftOut::Unit::Row,
                      Message{DRM_TEXT("Engine", "line %1"), {std::to_string(m_rowLine)}});
        return;
    }
    if (m_lines.size() >= maxRows) {
        m_error = Message{DRM_TEXT("Engine", "more than a million rows are not read; split the set"), {}};
        return;
    }
    m_lines.push_back(m_rowLine);
}

void CsvTable::fail(std::int64_t line, const Message &what) const
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "%1, line %2: %3."), {printable(m_path), std::to_string(line), what}},
                m_path);
}

} // namespace drm
