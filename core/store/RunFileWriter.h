// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5File.h"
#include "core/record/ScanResult.h"

#include <array>
#include <cmath>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace drm {

/// The writing half of core/store/RunFileFields.h: every field becomes one dataset of the group that is open.
class RunFileWriter {
public:
    explicit RunFileWriter(H5File &file)
        : m_file(file)
    {
    }

    void field(const char *name, int value) { m_file.writeScalar(at(name), value); }
    void field(const char *name, std::int64_t value) { m_file.writeScalar(at(name), value); }
    void field(const char *name, std::uint64_t value) { m_file.writeScalar(at(name), value); }
    void field(const char *name, double value) { m_file.writeScalar(at(name), value); }
    void field(const char *name, bool value) { m_file.writeScalar(at(name), std::uint8_t{value}); }
    void field(const char *name, const std::string &value) { m_file.writeString(at(name), value); }
    /// In English for other readers, and beside it the parts of the message, from which it is said in other languages.
    void message(const char *name, const Message &message);
    /// No dataset where it is empty: files of older versions do not have it.
    template <class Text> void fieldIfKnown(const char *name, const Text &value)
    {
        if (!value.empty())
            field(name, value);
    }
    void fieldIfKnown(const char *name, double value)
    {
        if (std::isfinite(value))
            field(name, value);
    }
    /// Words that follow from the rest of the file, for other readers.
    template <class Make> void derived(const char *name, Make make) { field(name, make()); }
    template <class Item, class Body> void shared(const std::shared_ptr<const Item> &item, Body body) { body(*item); }
    /// As an absolute one: the file is opened from other folders, too.
    void path(const char *name, const std::string &path);
    void field(const char *name, const std::vector<std::string> &values) { m_file.writeStrings(at(name), values); }
    void field(const char *name, const std::array<float, 3> &colour);
    void field(const char *name, const std::vector<std::array<float, 3>> &colours);
    void field(const char *name, const ImageBatch &images); ///< N×C×H×W
    void field(const char *name, const Table &table); ///< rows × columns
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    void field(const char *name, const std::vector<T> &values)
    {
        writeArray(name, {static_cast<std::int64_t>(values.size())}, values);
    }

    /// An enumerator as the name at its position.
    template <class Enum> void choice(const char *name, Enum value, std::initializer_list<const char *> names)
    {
        m_file.writeString(at(name), names.begin()[static_cast<std::size_t>(value)]);
    }

    /// What files of older versions do not have.
    void laterField(const char *name, const std::string &value) { field(name, value); }
    template <class T> void laterField(const char *name, const T &value, const T & /*before*/) { field(name, value); }
    template <class Enum>
    void laterChoice(const char *name, Enum value, std::initializer_list<const char *> names, Enum)
    {
        choice(name, value, names);
    }

    /// One member of every item as one array.
    template <class Item, class Member>
    void column(const char *name, const std::vector<Item> &items, Member Item::*member)
    {
        std::vector<Member> values;
        values.reserve(items.size());
        for (const Item &item : items)
            values.push_back(item.*member);
        field(name, values);
    }

    /// "phase" and "iteration", R numbers each, and "values", R×T.
    void records(const LossHistory &history);

    template <class Body> void group(const std::string &name, Body body)
    {
        const std::string outer = m_group;
        m_group += "/" + name;
        m_file.createGroup(m_group);
        body();
        m_group = outer;
    }

    /// Groups "0", "1", ... inside the group `name`, and their number in "count".
    template <class Item, class Body> void list(const char *name, const std::vector<Item> &items, Body body)
    {
        group(
            name,
            [&] {
                field("count", static_cast<int>(items.size()));
                for (std::size_t index = 0; index < items.size(); ++index)
                    group(
                        std::to_string(index), [&] { body(items[index]); });
            });
    }

    /// The same, and nothing at all for an empty list: files written before there was one read as if it were empty.
    template <class Item, class Body> void optionalList(const char *name, const std::vector<Item> &items, Body body)
    {
        if (!items.empty())
            list(name, items, body);
    }

    /// No group where there is no value.
    template <class Item, class Body> void optional(const char *name, const std::optional<Item> &item, Body body)
    {
        if (item)
            group(
                name, [&] { body(*item); });
    }

private:
    std::string at(const std::string &name) const { return m_group + "/" + name; }
    template <class T>
    void writeArray(const char *name, const std::vector<std::int64_t> &shape, const std::vector<T> &values);

    H5File &m_file;
    std::string m_group;
};

} // namespace drm
