// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LeftOut.h"

#include "core/base/Text.h"

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

constexpr std::size_t namesShown = 3;

const char *countText(LeftOut::Unit unit, std::int64_t count)
{
    const bool one = count == 1;
    switch (unit) {
    case LeftOut::Unit::Row:
        return one ? DRM_TEXT("Engine", "%1: %2 row (%3)") : DRM_TEXT("Engine", "%1: %2 rows (%3)");
    case LeftOut::Unit::Image:
        return one ? DRM_TEXT("Engine", "%1: %2 image (%3)") : DRM_TEXT("Engine", "%1: %2 images (%3)");
    case LeftOut::Unit::Folder:
        return one ? DRM_TEXT("Engine", "%1: %2 folder (%3)") : DRM_TEXT("Engine", "%1: %2 folders (%3)");
    case LeftOut::Unit::File:
        break;
    }
    return one ? DRM_TEXT("Engine", "%1: %2 file (%3)") : DRM_TEXT("Engine", "%1: %2 files (%3)");
}

} // namespace

void LeftOut::add(const Message &reason, Unit unit, const Argument &name)
{
    auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                              [&](const Entry &known) { return known.reason == reason && known.unit == unit; });
    if (entry == m_entries.end())
        entry = m_entries.insert(entry, {reason, unit, 0, {}});
    ++entry->count;
    if (entry->names.size() < namesShown) {
        entry->names.push_back(name);
        entry->names.back().text = printable(name.text);
    }
}

std::int64_t LeftOut::count() const
{
    return std::accumulate(
        m_entries.begin(), m_entries.end(), std::int64_t{0},
        [](std::int64_t sum, const Entry &entry) { return sum + entry.count; });
}

std::vector<DataNote> LeftOut::notes() const
{
    std::vector<DataNote> notes;
    for (const Entry &entry : m_entries) {
        std::string places;
        for (std::size_t i = 1; i <= entry.names.size(); ++i)
            places += (i > 1 ? ", %" : "%") + std::to_string(i);
        if (entry.count > static_cast<std::int64_t>(entry.names.size()))
            places += ", …";
        const Message names{places, entry.names};
        notes.push_back({DataNote::Kind::LeftOut,
                         Message{countText(entry.unit, entry.count), {entry.reason, formatCount(entry.count), names}}});
    }
    return notes;
}

} // namespace drm
