// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/RecordTable.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/ImageFile.h"
#include "core/data/LabelText.h"
#include "core/data/LeftOut.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/sets/TextRows.h"
#include "core/json/ParseJson.h"

#include <algorithm>
#include <cmath>
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
        for (int column = 0; column < m_table.columns(); ++column) {
            const std::string own =
                m_headings == 0 ? "column " + std::to_string(column + 1) : std::string(m_table.cell(0, column));
            std::string name = own;
            for (int again = 2; !m_columns.emplace(name, column).second; ++again)
                name = own + " (" + std::to_string(again) + ")";
            m_repeats = m_repeats || name != own;
            m_names.push_back(name);
        }
    }

    std::int64_t rows() const override { return m_table.rows() - m_headings; }
    std::int64_t line(std::int64_t row) const override { return m_table.line(row + m_headings); }
    std::vector<std::string> columns() const override { return m_names; }
    bool hasColumn(const std::string &column) const override { return m_columns.count(column) > 0; }
    std::vector<DataNote> notes() const override
    {
        std::vector<DataNote> all = m_table.leftOut().notes();
        if (m_headings == 0)
            all.push_back({DataNote::Kind::Assumed,
                           Message{DRM_TEXT("Engine", "its first row is no heading; columns are counted from 1"), {}}});
        if (m_repeats)
            all.push_back(
                {DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine", "headings stand there several times; the second of a name is called “%1”"),
                         {"name (2)"}}});
        return all;
    }
    std::optional<std::string> cell(std::int64_t row, const std::string &column) const override
    {
        const auto found = m_columns.find(column);
        if (found == m_columns.end())
            return {};
        return std::string(m_table.cell(row + m_headings, found->second));
    }

private:
    /// Whether the first row is one like the others.
    static bool isBare(const CsvTable &table)
    {
        bool allNumbers = true;
        for (int column = 0; column < table.columns(); ++column) {
            const std::string cell(table.cell(0, column));
            if (ImageFile::hasImageName(cell))
                return true;
            allNumbers = allNumbers && numberOf(cell).has_value();
        }
        return allNumbers;
    }

    CsvTable m_table;
    std::int64_t m_headings = isBare(m_table) ? 0 : 1;
    std::vector<std::string> m_names;
    std::map<std::string, int> m_columns;
    bool m_repeats = false;
};

class JsonRecords : public RecordTable {
public:
    JsonRecords(const std::string &path, bool strict)
    {
        const std::string text = readPlainFile(path, mostTableBytes, Message{DRM_TEXT("Engine", "a table"), {}});
        const auto errorAt = [&](std::int64_t line, const Message &what) {
            return Error(ErrorKind::CorruptFile,
                         Message{DRM_TEXT("Engine", "%1, line %2: %3."), {printable(path), std::to_string(line), what}},
                         path);
        };
        std::optional<Error> firstError;
        const auto leaveOut = [&](std::int64_t line, const Message &what) {
            if (strict)
                throw errorAt(line, what);
            if (!firstError)
                firstError = errorAt(line, what);
            m_leftOut.add(Message{DRM_TEXT("Engine", "the row is no object in JSON"), {}}, LeftOut::Unit::Row,
                          Message{DRM_TEXT("Engine", "line %1"), {std::to_string(line)}});
        };
        const auto addObject = [&](nlohmann::ordered_json &&entry, std::int64_t line) {
            if (entry.is_object())
                add(std::move(entry), line);
            else
                leaveOut(line, Message{DRM_TEXT("Engine", "it is no object"), {}});
        };
        std::int64_t at = 1;
        try {
            if (lowerEnding(path) == ".json") {
                nlohmann::ordered_json list = parseJson(text);
                if (!list.is_array())
                    throw errorAt(1, Message{DRM_TEXT("Engine", "the file is no list of objects"), {}});
                for (nlohmann::ordered_json &entry : list)
                    addObject(std::move(entry), at++);
            } else {
                forRows(
                    text,
                    [&](std::int64_t line, std::string_view row) {
                        at = line;
                        nlohmann::ordered_json entry;
                        try {
                            entry = parseJson(std::string(row));
                        } catch (const JsonFault &) {
                            return leaveOut(line, faultIn(row));
                        }
                        addObject(std::move(entry), line);
                    });
            }
        } catch (const JsonFault &fault) {
            throw errorAt(at, fault.message());
        }
        if (firstError && m_leftOut.count() > rows()) // rather a file of another kind
            throw *firstError;
    }

    std::int64_t rows() const override { return static_cast<std::int64_t>(m_rows.size()); }
    std::int64_t line(std::int64_t row) const override { return m_lines[static_cast<std::size_t>(row)]; }
    std::vector<std::string> columns() const override
    {
        constexpr std::size_t sampled = 20; // a row may lack some
        std::vector<std::string> names;
        for (std::size_t row = 0; row < std::min(sampled, m_rows.size()); ++row) {
            std::vector<std::string> own;
            collect(m_rows[row], {}, own);
            for (std::string &name : own)
                if (std::find(names.begin(), names.end(), name) == names.end() && names.size() < mostColumns)
                    names.push_back(std::move(name));
        }
        return names;
    }
    bool hasColumn(const std::string &column) const override
    {
        const auto [known, isNew] = m_has.emplace(column, false);
        for (std::int64_t row = 0; isNew && !known->second && row < rows(); ++row)
            known->second = cell(row, column).has_value();
        return known->second;
    }
    std::vector<DataNote> notes() const override { return m_leftOut.notes(); }
    std::optional<std::string> cell(std::int64_t row, const std::string &column) const override
    {
        const nlohmann::ordered_json *node = &m_rows[static_cast<std::size_t>(row)];
        if (!node->contains(column)) {
            for (std::size_t at = 0; at <= column.size();) {
                const std::size_t end = std::min(column.find('/', at), column.size());
                const std::string key = column.substr(at, end - at);
                if (node->is_object() && node->contains(key))
                    node = &(*node)[key];
                else if (const std::optional<std::size_t> place = placeIn(*node, key))
                    node = &(*node)[*place];
                else
                    return {};
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
    /// Of one line; where in it the parser stopped says little.
    static Message faultIn(std::string_view row)
    {
        const bool isCut = row.find('{') != std::string_view::npos && row.find('}') == std::string_view::npos;
        return isCut ? Message{DRM_TEXT("Engine", "the object in JSON has no end; complete it or remove the line"), {}}
                     : Message{DRM_TEXT("Engine", "it is no correct JSON; correct it or remove the line"), {}};
    }

    static constexpr std::size_t mostColumns = 1000;
    static constexpr std::size_t mostRows = 1'000'000;

    void add(nlohmann::ordered_json &&row, std::int64_t line)
    {
        if (m_rows.size() >= mostRows)
            throw JsonFault({DRM_TEXT("Engine", "more than a million rows are not read; split the set"), {}});
        m_rows.push_back(std::move(row));
        m_lines.push_back(line);
    }

    /// Of an entry of a list.
    static std::optional<std::size_t> placeIn(const nlohmann::ordered_json &node, const std::string &key)
    {
        const std::optional<double> number = node.is_array() ? numberOf(key) : std::nullopt;
        if (!number || !(*number >= 0 && *number < static_cast<double>(node.size())) || *number != std::floor(*number))
            return {};
        return static_cast<std::size_t>(*number);
    }

    /// Names of the texts and numbers in `node`; objects of unknown origin are nested no deeper than parseJson() takes.
    static void collect(const nlohmann::ordered_json &node, const std::string &path, std::vector<std::string> &names)
    {
        if (names.size() >= mostColumns)
            return;
        const std::string before = path.empty() ? path : path + "/";
        if (node.is_string() || node.is_number())
            names.push_back(path);
        if (node.is_object())
            for (const auto &[key, value] : node.items())
                collect(value, before + key, names);
        if (node.is_array())
            for (std::size_t i = 0; i < node.size(); ++i)
                collect(node[i], before + std::to_string(i), names);
    }

    LeftOut m_leftOut;
    mutable std::map<std::string, bool> m_has; ///< columns that were asked for
    std::vector<nlohmann::ordered_json> m_rows;
    std::vector<std::int64_t> m_lines;
};

} // namespace

std::unique_ptr<RecordTable> RecordTable::open(const std::string &path, bool strict)
{
    const std::string ending = lowerEnding(path);
    if (ending == ".json" || ending == ".jsonl" || ending == ".ndjson")
        return std::make_unique<JsonRecords>(path, strict);
    return std::make_unique<CsvRecords>(path, strict);
}

} // namespace drm
