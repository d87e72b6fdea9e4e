// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CsvTable.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <csv.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

namespace drm {

namespace {

constexpr std::uintmax_t MaxFileBytes = 256 << 20;
constexpr std::size_t MaxCells = 20'000'000;
constexpr int MaxColumns = 1000;

std::string readText(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        throw Error(ErrorKind::FileNotFound, printable(path) + ": there is no such file.", path);
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > MaxFileBytes)
        throw Error(ErrorKind::UnsupportedFile,
                    printable(path) + ": a CSV file may have 256 MiB at most; split the set.", path);
    std::string text(static_cast<std::size_t>(size), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(text.data(), static_cast<std::streamsize>(size));
    if (!file)
        throw Error(ErrorKind::FileNotFound, printable(path) + ": the file cannot be read; check its permissions.",
                    path);
    if (text.find('\0') != std::string::npos)
        throw Error(ErrorKind::UnsupportedFile,
                    printable(path) + ": this is no CSV file in UTF-8; save the table as \"CSV, UTF-8\".", path);
    if (text.compare(0, 3, "\xef\xbb\xbf") == 0)
        text.erase(0, 3);
    return text;
}

char delimiterOf(const std::string &text)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(text.find_first_of("\r\n"), text.size()));
    char best = ',';
    for (const char candidate : {';', '\t'})
        if (std::count(text.begin(), end, candidate) > std::count(text.begin(), end, best))
            best = candidate;
    return best;
}

} // namespace

CsvTable::CsvTable(const std::string &path)
    : m_path(path)
{
    const auto text = readText(path);
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw Error(ErrorKind::Internal, "The CSV parser cannot be started.", path);
    const std::unique_ptr<csv_parser, void (*)(csv_parser *)> cleanup(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiterOf(text)));
    const auto onCell = [](void *cell, std::size_t length, void *self) {
        static_cast<CsvTable *>(self)->addCell(static_cast<const char *>(cell), length);
    };
    const auto onRow = [](int, void *self) { static_cast<CsvTable *>(self)->endRow(); };

    // Line by line, because the parser does not say where it is.
    for (std::size_t at = 0; at < text.size() && m_error.empty(); ++m_line) {
        auto end = std::min(text.find_first_of("\r\n", at), text.size() - 1) + 1;
        if (text[end - 1] == '\r' && end < text.size() && text[end] == '\n')
            ++end;
        if (csv_parse(&parser, text.data() + at, end - at, onCell, onRow, this) != end - at)
            fail(m_line, "a quote is out of place; double quotes inside of a quoted cell");
        at = end;
    }
    m_line = std::max<std::int64_t>(1, m_line - 1);
    if (m_error.empty() && csv_fini(&parser, onCell, onRow, this) != 0)
        fail(m_rowCells == 0 && !m_lines.empty() ? m_rowLine + 1 : m_rowLine, "a quoted cell does not end");
    if (!m_error.empty())
        fail(m_rowLine, m_error);
    if (m_lines.empty())
        throw Error(ErrorKind::UnsuitableData, printable(path) + ": the file has no rows.", path);
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
    if (!m_error.empty())
        return;
    if (m_rowCells == 0)
        m_rowLine = m_line;
    if (++m_rowCells > MaxColumns || m_ends.size() >= MaxCells) {
        m_error = "more than 1000 columns or 20 million cells are not read; split the set";
        return;
    }
    m_text.append(text, length);
    m_ends.push_back(m_text.size());
}

void CsvTable::endRow()
{
    if (!m_error.empty())
        return;
    if (m_lines.empty())
        m_columns = m_rowCells;
    if (m_rowCells != m_columns) {
        m_error = "the row has " + std::to_string(m_rowCells) + " cells where the first row has "
            + std::to_string(m_columns) + "; complete it or remove it";
        return;
    }
    m_lines.push_back(m_rowLine);
    m_rowCells = 0;
}

void CsvTable::fail(std::int64_t line, const std::string &what) const
{
    throw Error(ErrorKind::CorruptFile, printable(m_path) + ", line " + std::to_string(line) + ": " + what + ".",
                m_path);
}

} // namespace drm
