// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/RecordTable.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/sets/TextRows.h"
#include "core/json/ParseJson.h"

#include <map>
#include <vector>

namespace drm {

namespace {

constexpr std::size_t mostTableBytes = 128 << 20;

class CsvRecords : public RecordTable {
public:
    CsvRecords(const std::string &path, bool strict)
        : m_table(path, strict)
    {
        for (int column = 0; column < m_table.columns(); ++column)
            m_columns.emplace(m_table.cell(0, column), column);
    }

    std::int64_t rows() const override { return m_table.rows() - 1; }
    std::int64_t line(std::int64_t row) const override { return m_table.line(row + 1); }
    bool hasColumn(const std::string &column) const override { return m_columns.count(column) > 0; }
    std::vector<DataNote> leftOut() const override { return m_table.leftOut().notes(); }
    std::optional<std::string> cell(std::int64_t row, const std::string &column) const override
    {
        const auto found = m_columns.find(column);
        if (found == m_columns.end())
            return {};
        return std::string(m_table.cell(row + 1, found->second));
    }

private:
    CsvTable m_table;
    std::map<std::string, int> m_columns;
};

class JsonRecords : public RecordTable {
public:
    explicit JsonRecords(const std::string &path)
    {
        const std::string text = readPlainFile(path, mostTableBytes, Message{DRM_TEXT("Engine", "a table"), {}});
        const auto fail = [&](std::int64_t line, const Message &what) {
            throw Error(ErrorKind::CorruptFile,
                        Message{DRM_TEXT("Engine", "%1, line %2: %3."), {printable(path), std::to_string(line), what}},
                        path);
        };
        std::int64_t at = 1;
        try {
            if (lowerEnding(path) == ".json") {
                nlohmann::ordered_json list = parseJson(text);
                if (!list.is_array())
                    fail(1, Message{DRM_TEXT("Engine", "the file is no list of objects"), {}});
                for (nlohmann::ordered_json &entry : list) {
                    m_rows.push_back(std::move(entry));
                    m_lines.push_back(at++);
                }
            } else {
                forRows(
                    text,
                    [&](std::int64_t line, std::string_view row) {
                        at = line;
                        m_rows.push_back(parseJson(std::string(row)));
                        m_lines.push_back(line);
                    });
            }
        } catch (const JsonFault &fault) {
            fail(at, fault.message());
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!m_rows[i].is_object())
                fail(m_lines[i], Message{DRM_TEXT("Engine", "it is no object"), {}});
    }

    std::int64_t rows() const override { return static_cast<std::int64_t>(m_rows.size()); }
    std::int64_t line(std::int64_t row) const override { return m_lines[static_cast<std::size_t>(row)]; }
    bool hasColumn(const std::string &column) const override { return !m_rows.empty() && cell(0, column).has_value(); }
    std::optional<std::string> cell(std::int64_t row, const std::string &column) const override
    {
        const nlohmann::ordered_json *node = &m_rows[static_cast<std::size_t>(row)];
        if (!node->contains(column)) {
            for (std::size_t at = 0; at <= column.size();) {
                const std::size_t end = std::min(column.find('/', at), column.size());
                const std::string key = column.substr(at, end - at);
                if (!node->is_object() || !node->contains(key))
                    return {};
                node = &(*node)[key];
                at = end + 1;
            }
        } else {
            node = &(*node)[column];
        }
        if (node->is_string())
            return node->get<std::string>();
        if (node->is_number())
            return node->dump();
        return {};
    }

private:
    std::vector<nlohmann::ordered_json> m_rows;
    std::vector<std::int64_t> m_lines;
};

} // namespace

std::unique_ptr<RecordTable> RecordTable::open(const std::string &path, bool strict)
{
    const std::string ending = lowerEnding(path);
    if (ending == ".json" || ending == ".jsonl" || ending == ".ndjson")
        return std::make_unique<JsonRecords>(path);
    return std::make_unique<CsvRecords>(path, strict);
}

} // namespace drm
