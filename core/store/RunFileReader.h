// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hdf5/H5File.h"
#include "core/record/ScanResult.h"

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace drm {

/// The reading half of core/store/RunFileFields.h. Takes shapes from the datasets, so that a batch or table always has
/// the size it claims, and reads at most 1 GiB in all. Throws Error{CorruptFile} naming what is missing or wrong.
class RunFileReader {
public:
    explicit RunFileReader(const H5File &file)
        : m_file(file)
    {
    }

    void field(const char *name, int &value) { value = m_file.readScalar<int>(at(name)); }
    void field(const char *name, std::int64_t &value) { value = m_file.readScalar<std::int64_t>(at(name)); }
    void field(const char *name, std::uint64_t &value) { value = m_file.readScalar<std::uint64_t>(at(name)); }
    void field(const char *name, double &value) { value = m_file.readScalar<double>(at(name)); }
    void field(const char *name, bool &value) { value = m_file.readScalar<std::uint8_t>(at(name)) != 0; }
    void field(const char *name, std::string &value);
    /// Beside the English, for this program, the parts from which it is said in other languages.
    void message(const char *name, Message &message);
    /// Left alone where the file does not have it.
    template <class Text> void fieldIfKnown(const char *name, Text &value)
    {
        if (m_file.exists(at(name)))
            field(name, value);
    }
    /// Words that follow from the rest of the file: they must be there, and are made anew.
    template <class Make> void derived(const char *name, Make)
    {
        std::string written;
        field(name, written);
    }
    template <class Item, class Body> void shared(std::shared_ptr<const Item> &item, Body body)
    {
        auto made = std::make_shared<Item>();
        body(*made);
        item = std::move(made);
    }
    void path(const char *name, std::string &path) { field(name, path); }
    void field(const char *name, std::vector<std::string> &values);
    void field(const char *name, std::array<float, 3> &colour);
    void field(const char *name, std::vector<std::array<float, 3>> &colours);
    void field(const char *name, ImageBatch &images);
    void field(const char *name, Table &table);
    template <class T, class = std::enable_if_t<std::is_arithmetic_v<T>>>
    void field(const char *name, std::vector<T> &values)
    {
        values = readArray<T>(name, 1).values;
    }

    template <class Enum> void choice(const char *name, Enum &value, std::initializer_list<const char *> names)
    {
        value = static_cast<Enum>(readChoice(name, names));
    }

    /// Stays as it is where the file does not have it.
    void laterField(const char *name, std::string &value)
    {
        if (m_file.exists(at(name)))
            field(name, value);
    }

    template <class T> void laterField(const char *name, T &value, T before)
    {
        value = before;
        if (m_file.exists(at(name)))
            field(name, value);
    }

    /// `before`: what holds for files that do not have it.
    template <class Enum>
    void laterChoice(const char *name, Enum &value, std::initializer_list<const char *> names, Enum before)
    {
        value = m_file.exists(at(name)) ? static_cast<Enum>(readChoice(name, names)) : before;
    }

    template <class Item, class Member> void column(const char *name, std::vector<Item> &items, Member Item::*member)
    {
        std::vector<Member> values;
        field(name, values);
        resizeTo(name, items, values.size());
        for (std::size_t index = 0; index < items.size(); ++index)
            items[index].*member = std::move(values[index]);
    }

    void records(LossHistory &history);

    template <class Body> void group(const std::string &name, Body body)
    {
        const std::string outer = m_group;
        m_group += "/" + name;
        requireGroup();
        body();
        m_group = outer;
    }

    template <class Item, class Body> void list(const char *name, std::vector<Item> &items, Body body)
    {
        group(
            name,
            [&] {
                const int count = readCount();
                items.clear();
                for (int index = 0; index < count; ++index) {
                    items.emplace_back(); // one by one: memory grows with what is really in the file
                    group(
                        std::to_string(index), [&] { body(items.back()); });
                }
            });
    }

    template <class Item, class Body> void optionalList(const char *name, std::vector<Item> &items, Body body)
    {
        items.clear();
        if (m_file.exists(at(name)))
            list(name, items, body);
    }

    template <class Item, class Body> void optional(const char *name, std::optional<Item> &item, Body body)
    {
        item.reset();
        if (m_file.exists(at(name)))
            group(name, [&] { body(item.emplace()); });
    }

private:
    std::string at(const std::string &name) const { return m_group + "/" + name; }
    /// `problem`: marked with DRM_TEXT, with the places %1 of where it is and %2 of `value`.
    [[noreturn]] void fail(const std::string &name, const char *problem, const std::string &value = {}) const;
    template <class T> H5Array<T> readArray(const char *name, std::size_t rank);
    std::string readText(const char *name) const;
    H5Info textInfo(const char *name) const;
    std::size_t readChoice(const char *name, std::initializer_list<const char *> names) const;
    int readCount() const;
    void requireGroup() const;
    void spend(const char *name, std::int64_t bytes);
    template <class Item> void resizeTo(const char *name, std::vector<Item> &items, std::size_t size)
    {
        if (!items.empty() && items.size() != size)
            fail(name, DRM_TEXT("Engine", "%1 is not as long as its neighbours"));
        items.resize(size);
    }

    const H5File &m_file;
    std::string m_group;
    std::int64_t m_bytesLeft = std::int64_t{1} << 30;
};

} // namespace drm
