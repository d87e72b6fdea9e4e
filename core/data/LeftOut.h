// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DataNote.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Counts what is left out of an image set, by reason, and remembers the first names.
class LeftOut {
public:
    /// `unit`: "file", "row", "image"; `name`: which one.
    void add(const std::string &reason, const std::string &unit, const std::string &name);
    std::int64_t count() const;
    /// One note a reason: "the file is empty: 4 files (a.png, b.png, c.png, …)".
    std::vector<DataNote> notes() const;

private:
    struct Entry {
        std::string reason;
        std::string unit;
        std::int64_t count = 0;
        std::vector<std::string> names;
    };

    std::vector<Entry> m_entries;
};

} // namespace drm
