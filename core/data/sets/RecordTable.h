// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DataNote.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// Rows with named cells: a CSV file, a JSON list of objects, or JSON lines with an object each. A CSV file whose first
/// row names an image or holds numbers alone has no heading; its columns are "column 1", "column 2", ...
class RecordTable {
public:
    virtual ~RecordTable() = default;

    virtual std::int64_t rows() const = 0;
    /// For messages, where the row lies: "line 7" counts lines, a list its entries, from 1.
    virtual std::int64_t line(std::int64_t row) const = 0;
    /// Names of the columns; of JSON those of the first row that hold a text or a number.
    virtual std::vector<std::string> columns() const = 0;
    /// The text or number of a cell; no value where the row has none. Of objects in objects, "a/b"; of lists, "a/0".
    virtual std::optional<std::string> cell(std::int64_t row, const std::string &column) const = 0;
    virtual bool hasColumn(const std::string &column) const = 0;
    /// Rows that the table itself could not read, and what was assumed.
    virtual std::vector<DataNote> notes() const { return {}; }

    /// By the ending of its name: .json, .jsonl and .ndjson, else CSV. Throws Error naming file and line.
    static std::unique_ptr<RecordTable> open(const std::string &path, bool strict);
};

} // namespace drm
