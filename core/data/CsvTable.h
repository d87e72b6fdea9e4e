// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// The cells of a CSV file, separated by commas, semicolons or tabs, whichever the first line holds most of. Quotes as
/// in RFC 4180; blank lines are skipped; the first row is a row like any other.
class CsvTable {
public:
    /// Throws Error: FileNotFound, UnsupportedFile (more than 256 MiB, 1000 columns or 20 million cells; binary),
    /// CorruptFile naming the line (a row with another number of cells than the first, a broken quote), UnsuitableData
    /// (no rows).
    explicit CsvTable(const std::string &path);

    const std::string &path() const { return m_path; }
    std::int64_t rows() const { return static_cast<std::int64_t>(m_lines.size()); }
    int columns() const { return m_columns; }
    std::string_view cell(std::int64_t row, int column) const;
    /// Where the row begins in the file, from 1.
    std::int64_t line(std::int64_t row) const { return m_lines[static_cast<std::size_t>(row)]; }

private:
    void addCell(const char *text, std::size_t length);
    void endRow();
    [[noreturn]] void fail(std::int64_t line, const std::string &what) const;

    std::string m_path;
    std::string m_text;
    std::vector<std::size_t> m_ends; ///< of each cell in m_text
    std::vector<std::int64_t> m_lines;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    int m_columns = 0;
    int m_rowCells = 0;
    std::string m_error; ///< a C callback cannot throw
};

} // namespace drm
