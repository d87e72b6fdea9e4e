// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/LeftOut.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// The cells of a CSV file, separated by commas, semicolons, tabs or blanks, whichever its first lines hold alike.
/// Quotes as in RFC 4180; blank lines, and lines of '#' before the first row, are skipped; the first row is a row like
/// any other. UTF-8, or UTF-16 or Windows-1252 as spreadsheets write them. Of "a.jpg 0.5,2018-07-01" both the blank and
/// the comma separate.
class CsvTable {
public:
    /// A row with another number of cells than the first is left out, or thrown where `strict`, or where most rows are.
    /// Throws Error: FileNotFound, UnsupportedFile (more than 128 MiB, 1000 columns, a million rows or 10 million
    /// cells; binary), CorruptFile naming the line (a broken quote, such a row), UnsuitableData (no rows).
    explicit CsvTable(const std::string &path, bool strict = false);

    /// True if the file begins like a text in UTF-16.
    static bool isUtf16(const std::string &path);

    const std::string &path() const { return m_path; }
    std::int64_t rows() const { return static_cast<std::int64_t>(m_lines.size()); }
    int columns() const { return m_columns; }
    std::string_view cell(std::int64_t row, int column) const;
    bool separatedByCommas() const { return m_commas; }
    /// Where the row begins in the file, from 1.
    std::int64_t line(std::int64_t row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// Of the rows that were left out, as "line 7".
    const LeftOut &leftOut() const { return m_leftOut; }

private:
    void parse(const std::string &text);
    void addCell(const char *text, std::size_t length);
    void endRow();
    [[noreturn]] void fail(std::int64_t line, const Message &what) const;

    std::string m_path;
    std::string m_text;
    std::vector<std::size_t> m_ends; ///< of each cell in m_text
    std::vector<std::int64_t> m_lines;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    int m_columns = 0;
    int m_rowCells = 0;
    bool m_commas = false; ///< separate the cells
    bool m_strict = false;
    std::int64_t m_raggedLine = 0; ///< the first row with another number of cells
    Message m_ragged;
    LeftOut m_leftOut;
    Message m_error; ///< its text is empty: none; a C callback cannot throw
};

} // namespace drm
