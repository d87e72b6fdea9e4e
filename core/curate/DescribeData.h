// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sets/SetDescription.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Tables that could hold the labels of the images below a folder: CSV, TSV, text, JSON and JSON lines, in the folder
/// itself and in the folders in it, by name; of the latter the first folder's stand for those of all. Texts and JSON
/// files without rows of numbers are none.
struct LabelTables {
    struct Table {
        std::string folders; ///< as SetDescription::folders
        std::string table; ///< relative to each folder
    };
    std::vector<Table> tables;

    /// Throws Error{FileNotFound} where the folder cannot be read.
    static LabelTables of(const std::string &folder);
};

/// What a table holds, and what is made of it unless somebody knows better.
struct TableSurvey {
    struct Column {
        std::string name;
        std::string example; ///< of the first row that has one
        bool holdsNumbers = false; ///< in half of the rows that were looked at, or more
    };

    std::int64_t rows = 0; ///< of the first folder's table
    std::vector<Column> columns;
    /// Images: the column that names most of them, or guessImagePattern(); empty where neither finds them. Labels:
    /// columns of numbers that neither count the rows nor give a part of the image; where some are called like what
    /// models answer, these alone. Units as the headings say. People: by the usual names.
    SetDescription proposal;

    /// `folder`: of the set. Throws Error as RecordTable::open does, UnsuitableData where the table has no rows.
    static TableSurvey of(const std::string &folder, const LabelTables::Table &table);
};

} // namespace drm
