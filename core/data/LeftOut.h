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
    enum class Unit { File, Row, Image, Folder };

    /// `name`: which one.
    void add(const Message &reason, Unit unit, const Argument &name);
    std::int64_t count() const;
    /// One note a reason: "the file is empty: 4 files (a.png, b.png, c.png, …)".
    std::vector<DataNote> notes() const;

private:
    struct Entry {
        Message reason;
        Unit unit = Unit::File;
        std::int64_t count = 0;
        std::vector<Argument> names;
    };

    std::vector<Entry> m_entries;
};

} // namespace drm
