// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LeftOut.h"

#include "core/base/Text.h"

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

constexpr std::size_t NamesShown = 3;

} // namespace

void LeftOut::add(const std::string &reason, const std::string &unit, const std::string &name)
{
    auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                              [&](const Entry &known) { return known.reason == reason && known.unit == unit; });
    if (entry == m_entries.end())
        entry = m_entries.insert(entry, {reason, unit, 0, {}});
    ++entry->count;
    if (entry->names.size() < NamesShown)
        entry->names.push_back(printable(name));
}

std::int64_t LeftOut::count() const
{
    return std::accumulate(m_entries.begin(), m_entries.end(), std::int64_t{0},
                           [](std::int64_t sum, const Entry &entry) { return sum + entry.count; });
}

std::vector<DataNote> LeftOut::notes() const
{
    std::vector<DataNote> notes;
    for (const Entry &entry : m_entries) {
        std::string text =
            entry.reason + ": " + formatCount(entry.count) + " " + entry.unit + (entry.count == 1 ? "" : "s") + " (";
        for (const auto &name : entry.names)
            text += (&name == &entry.names.front() ? "" : ", ") + name;
        if (entry.count > static_cast<std::int64_t>(entry.names.size()))
            text += ", …";
        notes.push_back({DataNote::Kind::LeftOut, text + ")"});
    }
    return notes;
}

} // namespace drm
