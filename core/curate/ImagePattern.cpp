// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/ImagePattern.h"

#include "core/base/Error.h"
#include "core/data/folder/ImageListing.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace drm {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostOfAName = 50; ///< images of one name, in several folders
constexpr std::size_t mostDigits = 9;

bool isDigit(char letter)
{
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
}

/// "0060" is 60; none where it is anything but a few digits.
std::optional<long> numberIn(const std::string &text)
{
    if (text.empty() || text.size() > mostDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    return std::stol(text);
}

class Guess {
public:
    Guess(const RecordTable &table, std::int64_t rows, const std::string &folder)
        : m_table(table)
        , m_rows(rows)
        , m_columns(table.columns())
    {
        constexpr std::size_t mostColumns = 50; // a landmark each, say, name no images
        m_columns.resize(std::min(m_columns.size(), mostColumns));
        for (const std::string &image : ImageListing::of(folder, false).images) {
            const fs::path path = fs::path(image).lexically_relative(folder);
            const std::string stem = path.stem().string();
            m_named[path.filename().string()].push_back(path);
            m_named[stem].push_back(path);
            const auto digits =
                static_cast<std::size_t>(std::find_if_not(stem.rbegin(), stem.rend(), isDigit) - stem.rbegin());
            const std::string last = stem.substr(stem.size() - digits);
            if (const std::optional<long> number = numberIn(last)) {
                m_counted[*number].emplace_back(path, digits);
                m_padded = m_padded || (digits > 1 && last.front() == '0');
            }
        }
    }

    std::string run()
    {
        for (std::int64_t row = 0; row < m_rows; ++row) {
            m_ofRow.clear();
            for (const std::string &column : m_columns)
                tryCell(row, column);
            for (const std::string &pattern : m_ofRow)
                ++m_patterns[pattern];
        }
        // The most rows; of as many, the one that holds most columns, and so least of the row's own text.
        const auto better = [](const auto &a, const auto &b) {
            const auto columns = [](const std::string &pattern) {
                return std::count(pattern.begin(), pattern.end(), '{');
            };
            return std::pair(a.second, columns(a.first)) < std::pair(b.second, columns(b.first));
        };
        const auto best = std::max_element(m_patterns.begin(), m_patterns.end(), better);
        return best == m_patterns.end() || 2 * best->second < m_rows ? std::string() : best->first;
    }

private:
    void tryCell(std::int64_t row, const std::string &column)
    {
        const std::string cell = m_table.cell(row, column).value_or("");
        if (cell.empty() || column.find_first_of("{}:") != std::string::npos)
            return;
        if (const auto named = m_named.find(cell); named != m_named.end() && named->second.size() <= mostOfAName)
            for (const fs::path &path : named->second)
                add(row, column, path, "{" + column + "}");
        const std::optional<long> number = numberIn(cell);
        const auto counted = number ? m_counted.find(*number) : m_counted.end();
        if (counted == m_counted.end() || counted->second.size() > mostOfAName)
            return;
        for (const auto &[path, digits] : counted->second) {
            const std::string stem = path.stem().string();
            add(row, column, path,
                stem.substr(0, stem.size() - digits) + "{" + column
                    + (m_padded ? ":" + std::to_string(digits) : std::string()) + "}" + path.extension().string());
        }
    }

    void add(std::int64_t row, const std::string &column, const fs::path &path, const std::string &name)
    {
        fs::path pattern;
        for (const fs::path &part : path.parent_path()) {
            std::string text = part.string();
            for (const std::string &other : m_columns)
                if (other != column && other.find_first_of("{}:") == std::string::npos
                    && m_table.cell(row, other) == part.string())
                    text = "{" + other + "}";
            pattern /= text;
        }
        m_ofRow.insert((pattern / name).string());
    }

    const RecordTable &m_table;
    std::int64_t m_rows;
    std::map<std::string, std::vector<fs::path>> m_named;
    std::map<long, std::vector<std::pair<fs::path, std::size_t>>> m_counted; ///< with how many digits
    bool m_padded = false; ///< with zeros
    std::vector<std::string> m_columns;
    std::set<std::string> m_ofRow;
    std::map<std::string, std::int64_t> m_patterns; ///< in how many rows
};

} // namespace

std::string guessImagePattern(const RecordTable &table, std::int64_t rows, const std::string &folder)
{
    try {
        return Guess(table, rows, folder).run();
    } catch (const Error &) {
        return {}; // too many files, say: the user has to tell
    }
}

} // namespace drm
