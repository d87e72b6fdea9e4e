// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/PickleInput.h"
#include "core/base/Message.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// Looks through the pickles of one file before LibTorch's unpickler sees them, which takes them at their word: where a
/// tensor's numbers lie, how deep things are nested, how much is read how often. Only what PyTorch's own writer for C++
/// writes passes: pickle protocol 2 of numbers, texts, lists, dictionaries, tuples, dense tensors and objects of
/// classes of the file.
class PickleCheck {
public:
    /// Bytes of the record of a storage's key, or nothing where the file has none.
    using RecordSize = std::function<std::optional<std::uint64_t>(const std::string &key)>;

    /// `mostStorageBytes`: what all pickles of the file together may read; a storage that is named twice is read twice.
    explicit PickleCheck(std::uint64_t mostStorageBytes)
        : m_storageLeft(mostStorageBytes)
    {
    }

    /// Nothing where LibTorch may read `pickle`; else what is wrong with it, as "it names ...", without an end.
    std::optional<Message> findFault(std::string_view pickle, const RecordSize &recordSize);

    /// Whether a fault was the sort of tensor: a quantised one.
    bool quantised() const { return m_quantised; }

private:
    enum class Kind { None, Bool, Int, Real, Text, Tuple, List, Dict, Global, Storage, Tensor, Object, Other };
    enum class Global { Class, Type, Tensor, TypedList, Tag, Complex, Device, Empty };
    struct Node {
        Kind kind = Kind::None;
        Global global = Global::Class;
        bool closed = false; ///< another value holds it, so that it must not grow any more
        int depth = 1;
        std::uint64_t weight = 1; ///< values in it, a shared one counted as often as it is met
        std::int64_t number = 0; ///< Int: itself; Global::Type: bytes of one number; Storage: numbers
        std::string_view text;
        std::vector<std::uint32_t> parts; ///< of a tuple
    };

    void run();
    void step(unsigned char opcode);
    void require(bool good, const char *fault) const;
    std::uint32_t add(Node node);
    std::uint32_t push(Node node);
    std::uint32_t pop();
    std::uint32_t topOf(Kind kind, const char *fault);
    std::vector<std::uint32_t> popToMark();
    void pushTuple(const std::vector<std::uint32_t> &parts);
    void grow(std::uint32_t container, const std::vector<std::uint32_t> &parts);
    void hold(Node &holder, std::uint32_t part);
    void remember(std::uint64_t place);
    void recall(std::uint64_t place);
    void pushGlobal();
    void pushStorage();
    void build(bool reduce);
    void pushTensor(const Node &arguments);
    const Node &part(const Node &tuple, std::size_t index, Kind kind) const;

    std::uint64_t m_storageLeft;
    std::int64_t m_spreadLeft = std::int64_t{16} << 20; ///< numbers of tensors beyond those of their storages
    bool m_quantised = false;

    PickleInput m_input;
    const RecordSize *m_recordSize = nullptr;
    bool m_stopped = false;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<std::uint32_t> m_memo;
};

} // namespace drm
